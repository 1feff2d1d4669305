/** Data in the shape of the native JSON as its text, for people to read and to compare. */
export function writeJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
