import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type {
  RowPlace,
  Segment,
  UprightCluster,
  UprightEvent,
  UprightRow,
  UprightScene,
  UprightSection,
} from '../../core/layout/upright-scene.js';
import { renderUprightCluster, renderUprightMark } from '../../render/render-shape.js';
import type { Intent } from '../../core/view/intent.js';
import type { PartContext } from '../context.js';
import { renderEntry } from '../list/entry.js';
import type { ListInput } from '../list/list.js';
import { icon } from '../shape-icon.js';
import { keepStep } from '../list/keep-in-place.js';
import { onListKey } from '../list/list-keys.js';
import { renderMore } from '../list/more.js';

export interface UprightActions extends ListInput {
  readonly onCluster: (cluster: UprightCluster) => void;
  /** Brings another time into view. */
  readonly onMove: (intent: Intent) => void;
}

/** The timeline upright: time runs down a rail, the page scrolls it, and a detail opens in place under its event. */
export function renderUpright(context: PartContext, scene: UprightScene, input: UprightActions): TemplateResult {
  const { words } = context;
  const beyond = (count: number, label: string, share: number): TemplateResult | typeof nothing =>
    count === 0
      ? nothing
      : html`<button
          type="button"
          class="plain beyond"
          @click=${() => {
            input.onMove({ type: 'pan', share });
          }}
        >
          ${label}
        </button>`;
  return html`<div class="upright" @keydown=${onListKey} @click=${keepStep}>
    ${beyond(scene.before, words.say(words.strings.earlier, { n: scene.before }), -1)}
    <ol class="list" part="list">
      ${scene.sections.map((section) => html`<li>${renderSection(context, section, input)}</li>`)}
    </ol>
    ${beyond(scene.after, words.say(words.strings.later, { n: scene.after }), 1)}
  </div>`;
}

function renderSection(context: PartContext, { heading, rows }: UprightSection, input: UprightActions): TemplateResult {
  const [first] = rows;
  const gapOf = ({ empty, gap }: RowPlace): string => `gap${empty ? 0 : gap}`;
  // Strips that pass by the heading on their way down.
  const passing = first.segments.filter(({ part }) => part !== 'start');
  return html`${renderAbove(first)}
    ${heading === '' ? nothing : html`<h3 class=${`year ${gapOf(first)}`} part="axis">${passing.map((each) => segment({ ...each, part: 'through', open: false }))}${heading}</h3>`}
    <ol>
      ${repeat(
        rows,
        ({ key }) => key,
        (row) =>
          html`<li class=${row === first && heading !== '' ? 'gap0' : gapOf(row)}>
            ${row === first ? nothing : renderAbove(row)}
            <div class="item">${row.segments.map(segment)}${renderRow(context, row, input)}</div>
          </li>`,
      )}
    </ol>`;
}

/** What lies between a row and the one before: eras that begin, and a long time without events. */
function renderAbove({ empty, eras }: RowPlace): TemplateResult {
  return html`${empty === null ? nothing : html`<p class="empty"><span aria-hidden="true">${empty.label}</span><span class="silent">${empty.name}</span></p>`}
  ${eras.map(({ label, date }) => html`<p class="era" part="era" dir="auto"><b>${label}</b> ${date}</p>`)}`;
}

function renderRow(context: PartContext, row: UprightRow, input: UprightActions): TemplateResult {
  switch (row.kind) {
    case 'event':
      return renderEvent(context, row, input);
    case 'cluster':
      return renderCluster(context, row, input);
    case 'rest':
      return renderMore(context, input.shown, input.onMore);
  }
}

function renderEvent(context: PartContext, { event, mark, date }: UprightEvent, input: UprightActions): TemplateResult {
  return html`<span class="dot">${icon(renderUprightMark(mark), 'mark')}</span
    >${renderEntry(context, event, { ...input, date })} ${mark.selected ? input.detail(event) : nothing}`;
}

function renderCluster({ words }: PartContext, cluster: UprightCluster, input: UprightActions): TemplateResult {
  const { key, label, count, title, domain, open } = cluster;
  return html`<span class="dot">${icon(renderUprightCluster(cluster), 'cluster')}</span
    ><button
      type="button"
      class="entry cluster"
      data-key=${key}
      aria-expanded=${domain ? nothing : String(open)}
      @click=${() => {
        input.onCluster(cluster);
      }}
    >
      <span class="when">${label} </span><span class="what">${words.events(count)} </span>
      ${open || title === '' ? nothing : html`<span class="such" dir="auto">${`${title}\u00a0…`}</span>`}
    </button>`;
}

function segment({ lane, group, part, soft, within, open }: Segment): TemplateResult {
  const look = `${soft ? ' soft' : ''}${within ? ' within' : ''}${open ? ' open' : ''}`;
  return html`<i class=${`segment g${group} lane${lane} ${part}${look}`}></i>`;
}
