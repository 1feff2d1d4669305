import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { parseEdtf } from '../../core/time/parse-edtf.js';
import type { Excerpt, TimelineEvent } from '../../core/model/timeline-event.js';
import { safeUrl } from '../../markup/safe-url.js';
import type { PartContext } from '../context.js';

/** What the source said, word for word: the panel of the selected event. */
export function renderDetail(context: PartContext, event: TimelineEvent, close: () => void): TemplateResult {
  const { words, prefix } = context;
  const titleId = `${prefix}-detail-title`;
  const title = event.title || words.date(event);
  return html`<article
    class=${`detail ${groupClass(context, event)}`}
    part="detail"
    tabindex="-1"
    aria-labelledby=${titleId}
    data-event=${event.id}
  >
    <div class="head">
      ${renderSteps(context, event, close)}
      <p class="date"><time>${words.date(event)}</time>${renderOwnTime(context, event)}</p>
      <h3 id=${titleId} dir="auto" class=${event.status === 'retracted' ? 'title retracted' : 'title'}>${title}</h3>
      ${renderKnown(context, event)}
      ${event.summary === '' ? nothing : html`<p class="summary" dir="auto">${event.summary}</p>`} ${renderLinks(event)}
    </div>
    <div class="body">${event.excerpts.map((excerpt) => renderExcerpt(context, excerpt))}</div>
  </article>`;
}

/** The same in its place in a list, where date and title stand already. */
export function renderDetailInPlace(context: PartContext, event: TimelineEvent, close: () => void): TemplateResult {
  return html`<article
    class=${`detail ${groupClass(context, event)}`}
    part="detail"
    tabindex="-1"
    aria-label=${event.title || context.words.date(event)}
    data-event=${event.id}
  >
    ${renderKnown(context, event)}
    ${event.summary === '' ? nothing : html`<p class="summary" dir="auto">${event.summary}</p>`}
    ${event.excerpts.map((excerpt) => renderExcerpt(context, excerpt))} ${renderLinks(event)}
    ${renderSteps(context, event, close)}
  </article>`;
}

function groupClass({ data }: PartContext, { group }: TimelineEvent): string {
  return `g${String(data.groups.findIndex(({ id }) => id === group))}`;
}

/** Previous, place among all, next, close. */
function renderSteps({ words, view }: PartContext, event: TimelineEvent, close: () => void): TemplateResult {
  const { strings } = words;
  const rank = view.rankOf(event.id);
  const step = (by: 1 | -1): void => {
    view.select(view.eventAtRank(rank + by).id);
  };
  const hasNext = rank >= 0 && rank < view.passing - 1;
  return html`<div class="nav">
    ${stepButton(strings.previous, 'M10 3L5 8L10 13', rank > 0, () => {
      step(-1);
    })}
    <span class="position"
      >${rank < 0 ? nothing : words.say(strings.position, { n: rank + 1, total: view.passing })}</span
    >
    ${stepButton(strings.next, 'M6 3L11 8L6 13', hasNext, () => {
      step(1);
    })}
    ${stepButton(strings.close, 'M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5', true, close)}
  </div>`;
}

/** At the end it does nothing, but keeps the focus: a `disabled` button would lose it, and the keys with it. */
function stepButton(label: string, path: string, enabled: boolean, act: () => void): TemplateResult {
  return html`<button
    type="button"
    class="square"
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
  const known = dateBasis && [strings[dateBasis.kind], dateBasis.note, data.sources.get(dateBasis.source)?.publisher];
  return html`${known ? html`<p class=${`basis ${dateBasis.kind}`}>${known.filter(Boolean).join(': ')}</p>` : nothing}
  ${status === '' || status === 'confirmed' ? nothing : html`<p class="status-word">${strings[status]}</p>`}
  ${updated === '' ? nothing : html`<p class="updated">${words.say(strings.updated, { x: when ? words.dateOf(when) : updated })}</p>`}`;
}

function renderExcerpt({ data, words }: PartContext, excerpt: Excerpt): TemplateResult {
  const source = data.sources.get(excerpt.source);
  const url = safeUrl(source?.url ?? '');
  const published = parseEdtf(source?.published ?? '');
  const title = source?.title ? words.say(words.strings.quote, { x: source.title }) : '';
  const facts = [source?.publisher, title, published ? words.dateOf(published) : source?.published].filter(Boolean);
  return html`<blockquote part="excerpt" lang=${source?.lang || nothing} cite=${url ?? nothing}>
    <p class="quote" dir="auto">
      ${excerpt.prefix === '' ? nothing : html`<span class="context">${excerpt.prefix}</span>`}<span class="words"
        >${excerpt.quote}</span
      >${excerpt.suffix === '' ? nothing : html`<span class="context">${excerpt.suffix}</span>`}
    </p>
    <footer lang=${words.lang}>
      <cite>${facts.join(', ')}</cite>
      ${url === null ? nothing : html`<a href=${url} target="_blank" rel="noopener noreferrer">${words.strings.read} ↗</a>`}
    </footer>
  </blockquote>`;
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
