import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { accountsDiffer, isAccount } from '../../core/model/accounts.js';
import { textFragmentUrl } from '../../core/model/text-fragment.js';
import type { Source } from '../../core/model/timeline-data.js';
import type { Excerpt, TimelineEvent } from '../../core/model/timeline-event.js';
import { parseEdtf } from '../../core/time/parse-edtf.js';
import { safeUrl } from '../../markup/safe-url.js';
import { languageName } from '../../strings/language-name.js';
import type { PartContext } from '../context.js';
import type { Words } from '../words.js';
import { renderCopy } from './copy.js';

/** What is told of a source, and the language that it is written in, where that is not the page's. */
type Fact = readonly [text: string, lang: string];

/** What the sources say; accounts that differ stand side by side, before the rest. */
export function renderExcerpts(context: PartContext, { excerpts }: TimelineEvent): TemplateResult | typeof nothing {
  if (excerpts.length === 0) return nothing;
  const accounts = excerpts.filter(isAccount);
  const differ = accountsDiffer(accounts);
  const render = (excerpt: Excerpt): TemplateResult =>
    renderExcerpt(context, excerpt, String(excerpts.indexOf(excerpt)));
  const id = `${context.prefix}-differ`;
  return html`<div class="body">
    ${
      differ
        ? html`<div role="group" aria-labelledby=${id}>
            <p class="differ" id=${id}>${context.words.strings.differ}</p>
            <div class="accounts">${accounts.map(render)}</div>
          </div>`
        : nothing
    }
    ${(differ ? excerpts.filter((excerpt) => !isAccount(excerpt)) : excerpts).map(render)}
  </div>`;
}

function renderExcerpt(context: PartContext, excerpt: Excerpt, key: string): TemplateResult {
  const { data, words } = context;
  const source = data.sources.get(excerpt.source);
  const url = safeUrl(source?.url ?? '');
  const facts = source ? factsOf(source, words) : [];
  return html`<blockquote part="excerpt" lang=${source?.lang || nothing} cite=${url ?? nothing}>
    ${renderAccount(context, excerpt)}
    ${
      excerpt.quote === ''
        ? nothing
        : html`<p class="quote" dir="auto">
            ${excerpt.prefix === '' ? nothing : html`<span class="context">${excerpt.prefix}</span>`}<span class="words"
              >${excerpt.quote}</span
            >${excerpt.suffix === '' ? nothing : html`<span class="context">${excerpt.suffix}</span>`}
          </p>`
    }
    <footer lang=${words.lang}>
      <cite>${renderFacts(words, facts)}</cite>
      ${
        url === null
          ? nothing
          : html`<a href=${textFragmentUrl(url, excerpt)} target="_blank" rel="noopener noreferrer"
              >${words.strings.read} ↗</a
            >`
      }
      ${
        excerpt.quote === ''
          ? nothing
          : renderCopy(context, key, words.strings.copy, () => citation(words, excerpt.quote, facts, source?.url))
      }
    </footer>
  </blockquote>`;
}

/** What this account says of when it was, and of what is told, in the editor's words. */
function renderAccount({ data, words }: PartContext, { date, says }: Excerpt): TemplateResult | typeof nothing {
  const when = parseEdtf(date);
  const told = [when ? words.dateOf(when) : date, says].filter(Boolean).map((text): Fact => [text, '']);
  return told.length === 0
    ? nothing
    : html`<p class="says" lang=${data.lang || nothing}>${renderFacts(words, told)}</p>`;
}

/** Each in its own direction. */
function renderFacts(words: Words, facts: readonly Fact[]): readonly TemplateResult[] {
  return facts.map(
    ([text, lang], i) => html`${i === 0 ? nothing : comma(words)}<bdi lang=${lang || nothing}>${text}</bdi>`,
  );
}

const comma = (words: Words): string => words.say(words.strings.join, { a: '', b: '' });

/** Publisher, author, title, date, and the language where it is not the page's; each with the language it is written in. */
function factsOf(source: Source, words: Words): readonly Fact[] {
  const { publisher, author, title, published, lang } = source;
  const when = parseEdtf(published);
  const base = (tag: string): string => tag.split('-', 1)[0].toLowerCase();
  const foreign = base(lang) === base(words.lang) ? '' : languageName(lang, words.lang);
  const facts: readonly Fact[] = [
    [publisher, ''],
    [author, ''],
    [title && words.say(words.strings.quote, { x: title }), lang],
    [when ? words.dateOf(when) : published, ''],
    [foreign, ''],
  ];
  return facts.filter(([text]) => text !== '');
}

/** The quotation with where it comes from, as plain text. */
function citation(words: Words, quote: string, facts: readonly Fact[], url = ''): string {
  const from = facts.map(([text]) => text).join(comma(words));
  return [words.say(words.strings.quote, { x: quote.trim() }), from, url].filter(Boolean).join('\n');
}
