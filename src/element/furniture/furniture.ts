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

/** Toolbar and line of counts above the drawing, and the overview below it. */
const AROUND_PX = 104;

/** What stands in the place of the drawing while there is none: as high as it will be, so that nothing moves. */
export function renderProblemState(
  { words, prefix }: PartContext,
  load: LoadState,
  heightPx: number,
  retry: () => void,
): TemplateResult {
  const { strings } = words;
  if (load.kind === 'failed') {
    return html`<div class="state" role="alert">
      <p><strong>${strings.failed}</strong></p>
      <p>${load.message} <button type="button" class="plain" @click=${retry}>${strings.retry}</button></p>
    </div>`;
  }
  if (load.kind === 'ready') return html`<p class="state">${strings.empty}</p>`;
  return html`<svg
    class="skeleton"
    width="100%"
    height=${heightPx + AROUND_PX}
    role="img"
    aria-labelledby=${`${prefix}-loading`}
  >
    <text id=${`${prefix}-loading`} x="0" y=${heightPx}>${load.kind === 'loading' ? strings.loading : ''}</text>
    <line x1="0" x2="100%" y1=${heightPx + 34} y2=${heightPx + 34}></line>
  </svg>`;
}
