import type { Problem } from '../core/model/problem.js';

const message = 'The file is not UTF-8; it is read as Windows-1252. Save it as UTF-8.';
const ENCODING: Problem = { code: 'encoding', at: 'start', value: 'windows-1252', message };

/** The text that bytes stand for: in the encoding that their byte order mark names, else UTF-8, else as Windows once wrote. */
export function decodeText(bytes: ArrayBuffer): { readonly text: string; readonly problems?: readonly Problem[] } {
  try {
    return { text: decoderOf(new Uint8Array(bytes)).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), problems: [ENCODING] };
  }
}

/** Decodes by the byte order mark that stands first, or as UTF-8, which throws where it is something else. */
export function decoderOf([first, second]: Uint8Array): TextDecoder {
  const mark = `${first},${second}`;
  const label = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label, { fatal: label === 'utf-8' });
}
