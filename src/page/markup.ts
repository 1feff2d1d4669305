/** HTML that is safe to write as it is. Only `markup` makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | readonly Markup[] | string | number | null;

/** HTML with everything foreign in it escaped: text stays text, in an element and in a quoted attribute. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(textOf)));
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return String(part).replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
}

/** Data for a `<script type="application/json">`, in which nothing ends the script or begins a comment. */
export function jsonMarkup(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

/** The text of a script so that nothing in it ends its element: in a text, a template or a pattern it means the same. */
export function inlineScript(text: string): string {
  return text.replace(/<(?=\/?script|!--)/giu, '\\x3c');
}

/** A script that went through `inlineScript`, or a style sheet of our own. */
export function ownMarkup(text: string): Markup {
  return new Markup(text);
}
