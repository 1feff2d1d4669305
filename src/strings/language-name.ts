/** The name of a language in another, or empty where the tag is none or the browser knows no name for it. */
export function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' }).of(tag) ?? '';
  } catch {
    return '';
  }
}
