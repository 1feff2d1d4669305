import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { Sign } from '../../core/model/signs.js';
import { SIGNS } from '../../core/model/signs.js';
import { signWords } from '../../core/time/format-date.js';
import { CIRCLE, renderStrip } from '../../render/render-signs.js';
import { STRIKE } from '../../render/shape-path.js';
import type { PartContext } from '../context.js';

/** Explains the signs that occur in the data, and no others. */
export function renderSigns({ data, words }: PartContext): TemplateResult | typeof nothing {
  const present = SIGNS.filter((sign) => data.signs.has(sign));
  if (present.length === 0) return nothing;
  const { strings } = words;
  const date = signWords(strings);
  const meaning: Readonly<Record<Sign, string>> = {
    approximate: date.approximate,
    uncertain: date.uncertain,
    within: date.unspecified,
    open: date.openEnd,
    unknown: date.unknownEnd,
    publication: strings.publication,
    inferred: strings.inferred,
    retracted: strings.retracted,
  };
  return html`<ul class="signs" aria-label=${strings.signs}>
    ${present.map((sign) => html`<li>${signIcon(sign)}<span>${meaning[sign]}</span></li>`)}
  </ul>`;
}

function signIcon(sign: Sign): TemplateResult {
  const hasStrip = sign === 'within' || sign === 'open' || sign === 'unknown' || sign === 'approximate';
  const width = hasStrip ? (sign === 'unknown' ? 50 : 34) : 16;
  const ends = {
    openEnd: sign === 'open',
    unknownEnd: sign === 'unknown',
    soft: sign === 'approximate',
    within: sign === 'within',
  };
  return html`<svg class="sign" viewBox=${`-8 -8 ${String(width)} 16`} width=${width} height="16" aria-hidden="true">
    ${hasStrip ? renderStrip(0, 24, 0, { openStart: false, unknownStart: false, ...ends }) : nothing}
    ${svg`<g class=${`event ${sign}`}><path class="shape" d=${CIRCLE}></path>${sign === 'publication' ? svg`<circle class="pip" r="1.6"></circle>` : nothing}${sign === 'retracted' ? svg`<path class="strike" d=${STRIKE}></path>` : nothing}</g>`}
  </svg>`;
}
