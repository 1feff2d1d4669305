// Made-up events, as many as wanted, the same in every run. Also what the bench shows.

export const GROUPS = [
  { id: 'politics', label: 'Politics' },
  { id: 'science', label: 'Science' },
  { id: 'culture', label: 'Culture' },
  { id: 'sport', label: 'Sport' },
  { id: 'weather', label: 'Weather' },
  { id: 'economy', label: 'Economy' },
];

const WHO = [
  ...['The council', 'A court', 'The harbour', 'An orchestra', 'The ministry', 'A laboratory', 'The university'],
  ...['A newspaper', 'The railway', 'A museum', 'The observatory', 'A trade union', 'The national team', 'A bank'],
];
const WHAT = [
  ...['opens', 'closes', 'rebuilds', 'sells', 'measures', 'loses', 'wins', 'discusses', 'buys back', 'moves'],
  ...['restores', 'insures', 'inspects', 'celebrates', 'postpones', 'cancels', 'counts', 'photographs'],
];
const WHICH = [
  ...['its oldest bridge', 'a second observatory', 'the northern line', 'three lighthouses', 'the winter season'],
  ...['a disputed archive', 'its last steam engine', 'the flood defences', 'an unknown manuscript', 'the autumn fair'],
  ...['a record harvest', 'the old exchange', 'its summer programme', 'the city gates', 'a very large telescope'],
];

const FIRST_YEAR = 1900;
const YEARS = 125;
const MS_PER_DAY = 86_400_000;

/** Numbers in [0, 1), the same in every run. (Mulberry32, public domain.) */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param {number} count @param {number} [seed] */
export function makeEvents(count, seed) {
  const make = eventMaker(seed);
  return Array.from({ length: count }, make);
}

/**
 * A function that makes one event after another, in no order of time: 125 years, more in the later ones, a third in busy
 * months. Of a hundred dates 84 are a day, 6 a month, 2 a year, 4 a moment and 4 a stretch of up to two years.
 */
export function eventMaker(seed = 1) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const first = Date.UTC(FIRST_YEAR, 0, 1) / MS_PER_DAY;
  const days = Array.from({ length: Math.round(YEARS * 365.2425) + 2 * 366 }, (_, i) =>
    new Date((first + i) * MS_PER_DAY).toISOString().slice(0, 10),
  );
  const lastDay = days.length - 2 * 366 - 1;
  const busy = Array.from({ length: 24 }, () => random() ** 0.6 * (lastDay - 31));
  let made = 0;
  return () => {
    made += 1;
    const day = Math.floor(random() < 1 / 3 ? pick(busy) + random() * 30 : random() ** 0.6 * lastDay);
    return {
      id: `e${made}`,
      date: dateOn(day),
      title: `${pick(WHO)} ${pick(WHAT)} ${pick(WHICH)}`,
      group: pick(GROUPS).id,
      importance: Math.floor(random() ** 4 * 6),
    };
  };

  function dateOn(day) {
    const kind = random();
    if (kind < 0.84) return days[day];
    if (kind < 0.9) return days[day].slice(0, 7);
    if (kind < 0.92) return days[day].slice(0, 4);
    if (kind < 0.96) return `${days[day]}T${pair(random() * 24)}:${pair(random() * 60)}Z`;
    return `${days[day]}/${days[day + 1 + Math.floor(random() ** 3 * 730)]}`;
  }
}

function pair(number) {
  return String(Math.floor(number)).padStart(2, '0');
}
