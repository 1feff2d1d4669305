/** A style sheet of a package, as text: the build and the tests both take it so. */
declare module '*.css' {
  const text: string;
  export default text;
}
