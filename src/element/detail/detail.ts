import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { parseEdtf } from '../../core/time/parse-edtf.js';
import type { TimelineEvent } from '../../core/model/timeline-event.js';
import { linkToEvent } from '../../core/view/permalink.js';
import { renderText } from '../../markup/render-markup.js';
import { safeUrl } from '../../markup/safe-url.js';
import type { PartContext } from '../context.js';
import { renderCopy } from './copy.js';
import { renderExcerpts } from './excerpt.js';
import { renderMedia } from './media.js';

/**
 * What the source said, word for word: the panel of the selected event.
 * @param inPlace in a list, where date and title stand already
 */
export function renderDetail(
  context: PartContext,
  event: TimelineEvent,
  close: () => void,
  inPlace = false,
): TemplateResult {
  const { words, prefix, panel } = context;
  const titleId = `${prefix}-detail-title`;
  const title = event.title || words.date(event);
  const steps = renderSteps(context, event, close);
  return html`<article
    class=${`detail ${groupClass(context, event)}`}
    part="detail"
    tabindex="-1"
    aria-labelledby=${inPlace ? nothing : titleId}
    aria-label=${inPlace ? title : nothing}
    data-event=${event.id}
    @pointerdown=${panel.onPointerDown}
    @pointerup=${panel.onPointerUp}
    @pointercancel=${panel.onPointerCancel}
  >
    <div class="head">
      ${
        inPlace
          ? nothing
          : html`${steps}
              <p class="date"><time>${words.date(event)}</time>${renderOwnTime(context, event)}</p>
              <h3 id=${titleId} dir="auto" class=${event.status === 'retracted' ? 'title retracted' : 'title'}>
                ${event.title === '' ? title : renderText(event, 'title')}
              </h3>`
      }
      ${renderKnown(context, event)} ${renderSummary(event)} ${renderLinks(event)}
    </div>
    ${renderExcerpts(context, event)} ${renderMedia(context, event)} ${renderActions(context, event)}
    ${inPlace ? steps : nothing}
  </article>`;
}

/** To take the event along: a link to it, and the platform's own sheet where there is one. */
function renderActions(context: PartContext, event: TimelineEvent): TemplateResult {
  const { panel, words, linkName } = context;
  const address = (): string => linkToEvent(location.href, linkName, event.id);
  return html`<p class="actions">
    ${linkName === null ? nothing : renderCopy(context, 'link', words.strings.link, address)}
    ${
      panel.canShare
        ? html`<button
            type="button"
            class="plain"
            @click=${() => {
              panel.share(event.title || words.date(event), address());
            }}
          >
            ${words.strings.share}
          </button>`
        : nothing
    }
  </p>`;
}

/** Not a paragraph: it may have some. */
function renderSummary(event: TimelineEvent): TemplateResult | typeof nothing {
  return event.summary === '' ? nothing : html`<div class="summary" dir="auto">${renderText(event, 'summary')}</div>`;
}

function groupClass({ data }: PartContext, { group }: TimelineEvent): string {
  return `g${String(data.groups.findIndex(({ id }) => id === group))}`;
}

/** Previous, place in the story, next, close. Where the reader has come to is said, too. */
function renderSteps({ words, view, panel }: PartContext, event: TimelineEvent, close: () => void): TemplateResult {
  const { strings } = words;
  const rank = view.storyRankOf(event.id);
  const hasNext = rank >= 0 && rank < view.passing - 1;
  const position = rank < 0 ? '' : words.say(strings.position, { n: rank + 1, total: view.passing });
  return html`<div class="nav">
    ${stepButton(strings.previous, 'M10 3L5 8L10 13', rank > 0, -1, () => {
      panel.step(-1);
    })}
    <span class="position" role="status"
      >${position}<span class="silent">${words.say(strings.join, { a: '', b: event.title })}</span></span
    >
    ${stepButton(strings.next, 'M6 3L11 8L6 13', hasNext, 1, () => {
      panel.step(1);
    })}
    ${stepButton(strings.close, 'M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5', true, nothing, close)}
  </div>`;
}

/** At the end it does nothing, but keeps the focus: a `disabled` button would lose it, and the keys with it. */
function stepButton(
  label: string,
  path: string,
  enabled: boolean,
  step: 1 | -1 | typeof nothing,
  act: () => void,
): TemplateResult {
  return html`<button
    type="button"
    class="square"
    data-step=${step}
    aria-label=${label}
    title=${label}
    aria-disabled=${enabled ? nothing : 'true'}
    @click=${() => {
      if (enabled) act();
    }}
  >
    <svg class="turns" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path}></path></svg>
  </button>`;
}

/** An instant in the reader's own zone, where that is another. */
function renderOwnTime({ words }: PartContext, { when }: TimelineEvent): TemplateResult | typeof nothing {
  if (when.kind !== 'date' || when.offsetMinutes === null) return nothing;
  const own = words.ownTime(when);
  return own === words.dateOf(when) ? nothing : html` <small>${words.say(words.strings.yourTime, { x: own })}</small>`;
}

/** How the date is known, in words, with the note of whoever set it; what became of the report, and when that was. */
function renderKnown({ data, words }: PartContext, { dateBasis, status, updated }: TimelineEvent): TemplateResult {
  const { strings } = words;
  const when = parseEdtf(updated);
  const publisher = data.sources.get(dateBasis?.source ?? '')?.publisher;
  const note =
    dateBasis && [dateBasis.note, publisher].filter(Boolean).join(/\p{P}$/u.test(dateBasis.note) ? ' ' : ', ');
  const known = dateBasis && [strings[dateBasis.kind], note].filter(Boolean).join(': ');
  return html`${known ? html`<p class=${`basis ${dateBasis.kind}`}>${known}</p>` : nothing}
  ${status === '' || status === 'confirmed' ? nothing : html`<p class="status-word">${strings[status]}</p>`}
  ${updated === '' ? nothing : html`<p class="updated">${words.say(strings.updated, { x: when ? words.dateOf(when) : updated })}</p>`}`;
}

function renderLinks({ links }: TimelineEvent): TemplateResult | typeof nothing {
  const safe = links.flatMap(({ url, label }) => {
    const address = safeUrl(url);
    return address === null ? [] : [{ address, label }];
  });
  if (safe.length === 0) return nothing;
  return html`<ul class="links">
    ${safe.map(({ address, label }) => html`<li><a href=${address} target="_blank" rel="noopener noreferrer">${label}</a></li>`)}
  </ul>`;
}
