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
  { name: 'quote', label: 'Quotation', kind: 'long', required: true },
  { name: 'source', label: 'Source', kind: 'source' },
  { name: 'prefix', label: 'Words before it', kind: 'text' },
  { name: 'suffix', label: 'Words after it', kind: 'text' },
];

const MEDIA: readonly Field[] = [
  { name: 'type', label: 'Kind', kind: 'choice', options: ['image', 'video', 'audio', 'embed'] },
  { name: 'url', label: 'Address', kind: 'text', required: true },
  { name: 'alt', label: 'What it shows', kind: 'text', required: true, help: 'Read to those who do not see it.' },
  { name: 'caption', label: 'Caption', kind: 'text' },
  { name: 'credit', label: 'Credit', kind: 'text' },
  { name: 'poster', label: 'Address of a still', kind: 'text' },
];

const LINK: readonly Field[] = [
  { name: 'url', label: 'Address', kind: 'text', required: true },
  { name: 'label', label: 'Words', kind: 'text' },
];

/** Every field of an event, in the order of the form. */
export const EVENT_FIELDS: readonly Field[] = [
  { name: 'date', label: 'Date', kind: 'date', required: true },
  { name: 'title', label: 'Title', kind: 'text', required: true },
  { name: 'summary', label: 'Summary', kind: 'long' },
  { name: 'group', label: 'Group', kind: 'group' },
  {
    name: 'dateBasis',
    label: 'How the date is known',
    kind: 'record',
    of: [
      { name: 'kind', label: 'Basis', kind: 'choice', options: ['stated', 'publication', 'inferred'] },
      { name: 'note', label: 'Note', kind: 'long' },
      { name: 'source', label: 'Source of the date', kind: 'source' },
      { name: 'quote', label: 'Words that state it', kind: 'text' },
    ],
  },
  { name: 'excerpts', label: 'Excerpts', kind: 'list', of: EXCERPT, one: 'excerpt' },
  { name: 'media', label: 'Media', kind: 'list', of: MEDIA, one: 'medium' },
  { name: 'links', label: 'Links', kind: 'list', of: LINK, one: 'link' },
  { name: 'tags', label: 'Topics', kind: 'tags' },
  { name: 'places', label: 'Places', kind: 'places' },
  {
    name: 'status',
    label: 'Status',
    kind: 'choice',
    options: ['confirmed', 'disputed', 'corrected', 'retracted'],
  },
  { name: 'importance', label: 'Importance', kind: 'number', help: 'The more important get the room for their words.' },
  { name: 'updated', label: 'Updated', kind: 'date', more: true },
  {
    name: 'id',
    label: 'Id',
    kind: 'text',
    help: 'Stands in links to the event. Best left alone once published.',
    more: true,
  },
];

/** Every field of what is about the whole story. */
export const STORY_FIELDS: readonly Field[] = [
  { name: 'title', label: 'Title', kind: 'text' },
  { name: 'description', label: 'Description', kind: 'long' },
  { name: 'lang', label: 'Language', kind: 'text', help: 'Of the words in it: en, de, uk …' },
  { name: 'credit', label: 'Credit', kind: 'text' },
  { name: 'sourceLine', label: 'Source line', kind: 'text' },
  { name: 'note', label: 'Note', kind: 'long' },
  { name: 'updated', label: 'Updated', kind: 'date' },
  {
    name: 'groups',
    label: 'Groups',
    kind: 'list',
    one: 'group',
    of: [
      { name: 'label', label: 'Name', kind: 'text', required: true },
      { name: 'color', label: 'Colour', kind: 'color' },
      { name: 'id', label: 'Id', kind: 'text', required: true },
    ],
  },
  {
    name: 'sources',
    label: 'Sources',
    kind: 'list',
    one: 'source',
    of: [
      { name: 'publisher', label: 'Publisher', kind: 'text' },
      { name: 'title', label: 'Headline', kind: 'text' },
      { name: 'author', label: 'Author', kind: 'text' },
      { name: 'url', label: 'Address', kind: 'text' },
      { name: 'published', label: 'Published', kind: 'date' },
      { name: 'lang', label: 'Language', kind: 'text' },
      { name: 'file', label: 'File of its text', kind: 'text' },
      { name: 'id', label: 'Id', kind: 'text', required: true },
    ],
  },
  {
    name: 'tags',
    label: 'Topics',
    kind: 'list',
    one: 'topic',
    of: [
      { name: 'label', label: 'Name', kind: 'text', required: true },
      { name: 'id', label: 'Id', kind: 'text', required: true },
    ],
  },
  {
    name: 'eras',
    label: 'Eras',
    kind: 'list',
    one: 'era',
    of: [
      { name: 'date', label: 'Date', kind: 'date', required: true },
      { name: 'label', label: 'Name', kind: 'text', required: true },
    ],
  },
];
