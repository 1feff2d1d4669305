import { words } from '../words.js';

const say = words.fields;

/** How a field is typed in. */
export type FieldKind =
  'text' | 'long' | 'date' | 'number' | 'color' | 'choice' | 'group' | 'source' | 'tags' | 'places' | 'record' | 'list';

/** A field of a record of the native format, and how the form shows it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly options?: readonly string[];
  /** Fields of the record, or of each entry of the list. */
  readonly of?: readonly Field[];
  /** One entry of the list. */
  readonly one?: string;
  readonly required?: true;
  readonly help?: string;
  /** Shown only when it is asked for, or filled in. */
  readonly more?: true;
}

const EXCERPT: readonly Field[] = [
  { name: 'quote', label: say.quote, kind: 'long', required: true },
  { name: 'source', label: say.source, kind: 'source' },
  { name: 'prefix', label: say.prefix, kind: 'text' },
  { name: 'suffix', label: say.suffix, kind: 'text' },
];

const MEDIA: readonly Field[] = [
  { name: 'type', label: say.kind, kind: 'choice', options: ['image', 'video', 'audio', 'embed'] },
  { name: 'url', label: say.url, kind: 'text', required: true },
  { name: 'alt', label: say.alt, kind: 'text', required: true, help: words.fieldHelp.alt },
  { name: 'caption', label: say.caption, kind: 'text' },
  { name: 'credit', label: say.credit, kind: 'text' },
  { name: 'poster', label: say.poster, kind: 'text' },
];

const LINK: readonly Field[] = [
  { name: 'url', label: say.url, kind: 'text', required: true },
  { name: 'label', label: say.linkLabel, kind: 'text' },
];

/** Every field of an event, in the order of the form. */
export const EVENT_FIELDS: readonly Field[] = [
  { name: 'date', label: say.date, kind: 'date', required: true },
  { name: 'title', label: say.title, kind: 'text', required: true },
  { name: 'summary', label: say.summary, kind: 'long' },
  { name: 'group', label: say.group, kind: 'group' },
  {
    name: 'dateBasis',
    label: say.dateBasis,
    kind: 'record',
    of: [
      { name: 'kind', label: say.basis, kind: 'choice', options: ['stated', 'publication', 'inferred'] },
      { name: 'note', label: say.note, kind: 'long' },
      { name: 'source', label: say.dateSource, kind: 'source' },
      { name: 'quote', label: say.dateQuote, kind: 'text' },
    ],
  },
  { name: 'excerpts', label: say.excerpts, kind: 'list', of: EXCERPT, one: words.entries.excerpt },
  { name: 'media', label: say.media, kind: 'list', of: MEDIA, one: words.entries.medium },
  { name: 'links', label: say.links, kind: 'list', of: LINK, one: words.entries.link },
  { name: 'tags', label: say.tags, kind: 'tags' },
  { name: 'places', label: say.places, kind: 'places' },
  {
    name: 'status',
    label: say.status,
    kind: 'choice',
    options: ['confirmed', 'disputed', 'corrected', 'retracted'],
  },
  { name: 'importance', label: say.importance, kind: 'number', help: words.fieldHelp.importance },
  { name: 'updated', label: say.updated, kind: 'date', more: true },
  {
    name: 'id',
    label: say.id,
    kind: 'text',
    help: words.fieldHelp.id,
    more: true,
  },
];

/** Every field of what is about the whole story. */
export const STORY_FIELDS: readonly Field[] = [
  { name: 'title', label: say.title, kind: 'text' },
  { name: 'description', label: say.description, kind: 'long' },
  { name: 'lang', label: say.language, kind: 'text', help: words.fieldHelp.language },
  { name: 'credit', label: say.credit, kind: 'text' },
  { name: 'sourceLine', label: say.sourceLine, kind: 'text' },
  { name: 'note', label: say.note, kind: 'long' },
  { name: 'updated', label: say.updated, kind: 'date' },
  {
    name: 'groups',
    label: say.groups,
    kind: 'list',
    one: words.entries.group,
    of: [
      { name: 'label', label: say.name, kind: 'text', required: true },
      { name: 'color', label: say.color, kind: 'color' },
      { name: 'id', label: say.id, kind: 'text', required: true },
    ],
  },
  {
    name: 'sources',
    label: say.sources,
    kind: 'list',
    one: words.entries.source,
    of: [
      { name: 'publisher', label: say.publisher, kind: 'text' },
      { name: 'title', label: say.headline, kind: 'text' },
      { name: 'author', label: say.author, kind: 'text' },
      { name: 'url', label: say.url, kind: 'text' },
      { name: 'published', label: say.published, kind: 'date' },
      { name: 'lang', label: say.language, kind: 'text' },
      { name: 'file', label: say.file, kind: 'text' },
      { name: 'id', label: say.id, kind: 'text', required: true },
    ],
  },
  {
    name: 'tags',
    label: say.tags,
    kind: 'list',
    one: words.entries.topic,
    of: [
      { name: 'label', label: say.name, kind: 'text', required: true },
      { name: 'id', label: say.id, kind: 'text', required: true },
    ],
  },
  {
    name: 'eras',
    label: say.eras,
    kind: 'list',
    one: words.entries.era,
    of: [
      { name: 'date', label: say.date, kind: 'date', required: true },
      { name: 'label', label: say.name, kind: 'text', required: true },
    ],
  },
];

/** What the form calls the field at a path such as `media.0.alt`: “Media 1, What it shows”. */
export function labelAt(fields: readonly Field[], path: string): string {
  const [name, ...rest] = path.split('.');
  const field = fields.find((each) => each.name === name);
  if (!field) return path;
  const place = /^\d+$/u.test(rest[0] ?? '') ? Number(rest.shift()) + 1 : null;
  const own = place === null ? field.label : `${field.label} ${String(place)}`;
  return rest.length === 0 ? own : `${own}, ${labelAt(field.of ?? [], rest.join('.'))}`;
}
