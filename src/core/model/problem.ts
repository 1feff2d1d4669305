/** Something wrong in the data that its editor can mend. Bad data never throws: it becomes one of these. */
export interface Problem {
  /** Stable and lower-case, such as `date-invalid`; what a program looks at. */
  readonly code: string;
  /** Where an editor finds it: `events[3].date`, or `row 17, column End Month`. */
  readonly at: string;
  /** The value found there, as given. */
  readonly value: unknown;
  /** One sentence with the fact and the cure. */
  readonly message: string;
}
