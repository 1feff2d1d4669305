import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { TimelineData } from '../../core/model/timeline-data.js';
import { parseEdtf } from '../../core/time/parse-edtf.js';
import type { PartContext } from '../context.js';
import type { LoadState } from '../controllers/loader.js';

/** Title and description, above everything. */
export function renderHeading({ title, description, lang }: TimelineData): TemplateResult {
  return html`${title === '' ? nothing : html`<h2 class="heading" dir="auto" lang=${lang || nothing}>${title}</h2>`}
  ${description === '' ? nothing : html`<p class="description" dir="auto" lang=${lang || nothing}>${description}</p>`}`;
}

/** Source line, note, credit and date of the last change, below everything. */
export function renderFurniture({ data, words }: PartContext): TemplateResult | typeof nothing {
  const updated = parseEdtf(data.updated);
  const lines = [
    data.sourceLine,
    data.note,
    data.credit,
    updated ? words.say(words.strings.updated, { x: words.dateOf(updated) }) : data.updated,
  ].filter((line) => line !== '');
  if (lines.length === 0) return nothing;
  return html`<div class="furniture" lang=${data.lang || nothing}>
    ${lines.map((line) => html`<p dir="auto">${line}</p>`)}
  </div>`;
}

/** What a news story has around its drawing: title and two lines of text, legend, counts and signs; overview, list, sources. */
const AROUND_PX = 353;
/** The list of such a story on a phone. */
const NARROW_PX = 796;
/** From the axis to the end. */
const AROUND_BELOW_PX = 200;

/** Height that is kept for a timeline until its data are there. */
export function reservedHeight(narrow: boolean, plotPx: number): number {
  return narrow ? NARROW_PX : plotPx + AROUND_PX;
}

/** What stands in the place of the drawing while there is none: as high as it will be, so that nothing moves. */
export function renderEmptyState(
  { words, prefix }: PartContext,
  { kind }: LoadState,
  heightPx: number,
  hasList: boolean,
): TemplateResult {
  const { strings } = words;
  if (kind === 'ready') return html`<p class="state">${strings.empty}</p>`;
  const lineY = heightPx - AROUND_BELOW_PX + 12;
  // What the page has in the element already stays until the drawing takes its place.
  return html`${
      hasList || kind === 'failed'
        ? nothing
        : html`<svg class="skeleton" width="100%" height=${heightPx} role="img" aria-labelledby=${`${prefix}-loading`}>
            <text id=${`${prefix}-loading`} x="0" y=${lineY - 12}>${kind === 'loading' ? strings.loading : ''}</text>
            <line x1="0" x2="100%" y1=${lineY} y2=${lineY}></line>
          </svg>`
    }<slot></slot>`;
}
