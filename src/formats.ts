export { FORMATS, readData } from './core/formats/index.js';
export type { Format, HtmlNode, Import, Loss, Read } from './core/formats/index.js';
export { sheetAddress } from './core/formats/sheet-address.js';
export { decodeText } from './load/decode-text.js';
export { parseInert } from './markup/parse-inert.js';
