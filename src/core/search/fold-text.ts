/** Every character of it is its own base letter. */
const PLAIN = /^[\p{ASCII}]*$/u;

/**
 * Text as it is searched: without case and without accents, so that "kuleba" finds "Kuleba" and "turkiye" finds "Türkiye".
 * Letters that Unicode does not take apart (ł, ø, ß, ı) are folded by hand.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøßıđæœ’‘“”]/gu, (letter) => BASE[letter]);
}

const BASE: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', ß: 'ss', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe', '’': "'", '‘': "'", '“': '"', '”': '"',
}; // prettier-ignore
