// The states that tools/screenshots.mjs takes pictures of. `docs` names the theme in which docs/ shows it.

const inside = (selector) => `event-timeline >>> ${selector}`;
const click = (selector) => (page) => page.click(inside(selector));

/** Opens the event whose mark that is, as a reader does. */
const openMark = (id) => click(`[data-key="${id}"]`);

const print = { page: 'article', type: 'print', schemes: ['light'], width: 720 };

/**
 * @typedef {object} PictureState
 * @property {string} name
 * @property {string} page of the demo, without `.html`
 * @property {number} [width] of the window, in px
 * @property {Record<string, string>} [attributes] given to each timeline of the page
 * @property {Record<string, string>} [media] features to emulate, by name
 * @property {'screen' | 'print'} [type]
 * @property {string} [css] of the reader's own
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [enter] what the reader does
 * @property {string} [of] selector of what is shown; the first timeline
 * @property {number} [around] px of the page around it
 * @property {number} [mostHigh] px of it that are shown
 * @property {boolean} [whole] the whole page is shown
 * @property {string[]} [schemes] light and dark
 * @property {'light' | 'dark'} [docs]
 */

/** @type {readonly PictureState[]} */
export const statesOfPictures = [
  { name: 'plot', page: 'article' },
  { name: 'plot-1280', page: 'article', width: 1280 },
  { name: 'panel', page: 'article', enter: openMark('kn-23-strike'), docs: 'dark' },
  { name: 'panel-1280', page: 'article', width: 1280, attributes: { permalink: '' }, enter: openMark('kn-23-strike') },
  { name: 'list', page: 'article', attributes: { layout: 'list' } },
  { name: 'list-open', page: 'article', attributes: { layout: 'list', selected: 'kn-23-strike' } },
  { name: 'list-under', page: 'article', enter: click('.as-list summary') },
  { name: 'phone', page: 'article', width: 360 },
  {
    name: 'phone-panel',
    page: 'article',
    width: 360,
    attributes: { selected: 'kn-23-strike', permalink: '' },
    docs: 'light',
  },
  { name: 'phone-list', page: 'article', width: 360, attributes: { layout: 'list' } },
  {
    name: 'phone-filter',
    page: 'article',
    width: 360,
    attributes: { places: 'Ukraine' },
    enter: click('.unfolds'),
  },
  { name: 'phone-story', page: 'reading', width: 360 },
  { name: 'phone-many', page: 'million', width: 360 },
  {
    name: 'cluster',
    page: 'article',
    attributes: { height: '110' },
    enter: async (page) => (await page.$$(inside('[part~=cluster]'))).at(-1).click(),
  },
  {
    name: 'filter',
    page: 'article',
    attributes: { places: 'Ukraine' },
    enter: click('.unfolds'),
    docs: 'light',
  },
  { name: 'search', page: 'article', attributes: { query: 'kuleba' } },
  { name: 'no-match', page: 'article', attributes: { query: 'zeppelin' } },
  { name: 'no-match-phone', page: 'article', width: 360, attributes: { query: 'zeppelin' } },
  {
    name: 'nothing-in-view',
    page: 'article',
    attributes: { from: '2023-06', to: '2023-06' },
    docs: 'light',
  },
  { name: 'rtl-nothing-in-view', page: 'arabic', attributes: { from: '1190', to: '1230' } },
  { name: 'errors', page: 'bad-data', whole: true },
  { name: 'help', page: 'article', enter: click('.sign') },
  { name: 'help-phone', page: 'article', width: 360, attributes: { from: '2024' }, enter: click('.sign') },
  { name: 'save-menu', page: 'article', enter: click('.save summary') },
  { name: 'story', page: 'reading' },
  { name: 'story-media', page: 'reading', attributes: { selected: 'apollo-17' } },
  { name: 'accounts', page: 'reading', attributes: { selected: 'first-step' } },
  { name: 'fold', page: 'fold' },
  { name: 'fold-640', page: 'fold', width: 640 },
  { name: 'dates', page: 'dates', of: 'event-timeline' },
  { name: 'deep-time', page: 'deep-time' },
  { name: 'million', page: 'million' },
  { name: 'rtl', page: 'arabic', docs: 'light' },
  { name: 'rtl-panel', page: 'arabic', of: 'event-timeline:last-of-type' },
  { name: 'rtl-phone', page: 'arabic', width: 360, attributes: { selected: 'optics' } },
  {
    name: 'forced-colours',
    page: 'article',
    media: { 'forced-colors': 'active' },
    enter: openMark('kn-23-strike'),
  },
  {
    name: 'forced-colours-phone',
    page: 'article',
    width: 360,
    media: { 'forced-colors': 'active' },
    attributes: { selected: 'kn-23-strike' },
  },
  {
    name: 'forced-colours-filter',
    page: 'article',
    media: { 'forced-colors': 'active' },
    attributes: { places: 'Ukraine', 'hidden-groups': 'appeal' },
    enter: click('.unfolds'),
    docs: 'dark',
  },
  { name: 'less-transparent', page: 'article', media: { 'prefers-reduced-transparency': 'reduce' } },
  { name: 'zoom-400', page: 'article', width: 320, attributes: { query: 'kuleba', selected: 'kn-23-strike' } },
  {
    name: 'text-spacing',
    page: 'article',
    css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    enter: openMark('kn-23-strike'),
  },
  { ...print, name: 'print' },
  { ...print, name: 'print-first', mostHigh: 640, docs: 'light' },
];
