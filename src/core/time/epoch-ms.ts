/** Lengths of time in milliseconds, the unit of every time in `core/`: epoch milliseconds, UTC, as a float. */
export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

/** The mean Gregorian year, 365.2425 days. */
export const MS_PER_YEAR = 31_556_952_000;

/** After 400 years the Gregorian calendar repeats itself, weekdays included: 146,097 days, 20,871 weeks. */
export const MS_PER_400_YEARS = 400 * MS_PER_YEAR;
