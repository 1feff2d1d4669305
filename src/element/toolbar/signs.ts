import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { Sign } from '../../core/model/signs.js';
import { SIGNS } from '../../core/model/signs.js';
import { signWords } from '../../core/time/format-date.js';
import { CIRCLE, renderStrip } from '../../render/render-signs.js';
import { STRIKE } from '../../render/shape-path.js';
import type { PartContext } from '../context.js';

/** The signs that occur in the data, each with what it means. */
export function signsIn({ data, words }: PartContext): readonly (readonly [sign: Sign, meaning: string])[] {
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
  return SIGNS.filter((sign) => data.signs.has(sign)).map((sign) => [sign, meaning[sign]] as const);
}

/** Explains the signs that occur in the data, and no others. */
export function renderSigns(context: PartContext): TemplateResult | typeof nothing {
  const present = signsIn(context);
  if (present.length === 0) return nothing;
  return html`<ul class="signs" aria-label=${context.words.strings.signs}>
    ${present.map(([sign, meaning]) => html`<li>${signIcon(sign)}<span>${meaning}</span></li>`)}
  </ul>`;
}

/** How far a sign reaches to the right of its mark. */
export function signPx(sign: Sign): number {
  if (sign === 'unknown') return 42;
  return sign === 'within' || sign === 'open' || sign === 'approximate' ? 26 : 8;
}

function signIcon(sign: Sign): TemplateResult {
  const width = signPx(sign) + 8;
  return html`<svg class="sign" viewBox=${`-8 -8 ${width} 16`} width=${width} height="16" aria-hidden="true">
    ${signShapes(sign)}
  </svg>`;
}

/** A mark with the sign, about the origin. */
export function signShapes(sign: Sign): SVGTemplateResult {
  const ends = {
    openEnd: sign === 'open',
    unknownEnd: sign === 'unknown',
    soft: sign === 'approximate',
    within: sign === 'within',
  };
  return svg`${signPx(sign) > 8 ? renderStrip(0, 24, 0, { openStart: false, unknownStart: false, ...ends }) : nothing}
    <g class=${`event ${sign}`}><path class="shape" d=${CIRCLE}></path>${sign === 'publication' ? svg`<circle class="pip" r="1.6"></circle>` : nothing}${sign === 'retracted' ? svg`<path class="strike" d=${STRIKE}></path>` : nothing}</g>`;
}
