import { plainText } from '../model/plain-text.js';

const TYPES = Object.entries({
  image: /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/iu,
  video: /\.(?:mp4|m4v|webm|ogv|mov)(?:[?#]|$)/iu,
  audio: /\.(?:mp3|m4a|ogg|wav)(?:[?#]|$)/iu,
});

/** By the end of the address; a page about a file is no such file. */
export function mediaType(url: string): string {
  return TYPES.find(([, pattern]) => pattern.test(url) && !/\/wiki\/\w+:/u.test(url))?.[0] ?? 'embed';
}

/** What stands in a field for media: an address, the code of a frame, or words that are quoted. */
export function mediaOf(
  text: string,
): { readonly url: string; readonly type: string } | { readonly quote: string; readonly cite: string } | null {
  const source = /^<[a-z]+\b[^<>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/iu.exec(text)?.[1];
  const url = source ? plainText(source) : text;
  if (/^(?:https?:)?\/\//iu.test(url)) {
    return { url: url.replace(/^\/\//u, 'https://'), type: text.startsWith('<iframe') ? 'embed' : mediaType(url) };
  }
  const [before, cite = '', ...after] = text.split(/<\/?cite[^<>]*>/iu);
  const quote = plainText(before + after.join(''));
  return (quote && { quote, cite: plainText(cite) }) || null;
}
