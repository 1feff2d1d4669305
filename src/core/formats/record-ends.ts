const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;

/** Where the last whole record of a text ends that comes piece by piece: its offset in the piece, -1 for none. */
export type RecordEnds = (piece: string) => number;

/**
 * Finds the line breaks that end a record. A break between quotes does not; a quote opens a cell only where it comes
 * first, as d3-dsv has it. A return that ends a piece waits for what follows, which may be the rest of the break.
 * @param mark between cells; null where quotes mean nothing and each line is a record
 */
export function recordEnds(mark: string | null): RecordEnds {
  const delimiter = mark?.charCodeAt(0);
  let place: 'start' | 'bare' | 'quoted' | 'closed' | 'return' = 'start';
  return (piece) => {
    let end = -1;
    for (let i = 0; i < piece.length; i += 1) {
      const char = piece.charCodeAt(i);
      if (place === 'return') {
        place = 'start';
        end = char === LINE_FEED ? i + 1 : i;
        if (char === LINE_FEED) continue;
      }
      if (place === 'quoted') {
        if (char === QUOTE) place = 'closed';
      } else if (char === QUOTE && (place === 'closed' || (place === 'start' && mark !== null))) place = 'quoted';
      else if (char === LINE_FEED) [place, end] = ['start', i + 1];
      else if (char === RETURN) place = 'return';
      // Whatever follows a closing quote parts cells.
      else place = place === 'closed' || char === delimiter ? 'start' : 'bare';
    }
    return end;
  };
}
