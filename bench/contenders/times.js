// Dates of the made-up events for those that don't read them: their start and, where they have a length, their end.
const MS_PER_DAY = 86_400_000;

/** "2009-03-25", "1960-01", "1996", "1937-01-29T10:00Z" or "1937-01-29/1937-02-02" to the start in epoch milliseconds. */
export const startOf = ({ date }) => Date.parse(date.length > 17 ? date.slice(0, 10) : date);

/** The day after the last one of a stretch of days; null for a single date. */
export const endOf = ({ date }) => (date.length === 21 ? Date.parse(date.slice(11)) + MS_PER_DAY : null);
