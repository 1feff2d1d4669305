import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Scene } from '../../core/layout/scene.js';
import { renderScene } from '../../render/render-scene.js';
import type { PartContext } from '../context.js';
import { renderNearest } from './nearest.js';

export interface PlotInput {
  readonly scene: Scene;
  /** Key of the mark that the arrow keys stand on, where it is drawn. */
  readonly focused: string | null;
  readonly rtl: boolean;
  /** The drawing takes fingers that move up and down too. */
  readonly greedy: boolean;
  readonly hint: string;
  readonly onNearest: (rank: number) => void;
  readonly onActivate: (key: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/** The drawing: one stop for the tab key, a list box whose options are the marks, so that screen readers hand over the arrows. */
export function renderPlot(context: PartContext, input: PlotInput): TemplateResult {
  const { prefix, words, data, view } = context;
  const { scene, focused, rtl, greedy, hint, onActivate, onKey, onFocus, onNearest } = input;
  // An id has no blanks, and stays with its mark while others come and go.
  const idOf = (key: string): string => `${prefix}-mark-${key.replace(/\s/gu, '·')}`;
  return html`<div class=${`plot${greedy ? ' greedy' : ''}${view.settled ? '' : ' moving'}`} part="plot">
    <svg
      class="drawing"
      width=${scene.widthPx}
      height=${scene.heightPx}
      viewBox=${`0 0 ${scene.widthPx} ${scene.heightPx}`}
      role="listbox"
      tabindex="0"
      aria-label=${data.title === '' ? words.strings.timeline : `${words.strings.timeline}: ${data.title}`}
      aria-orientation="horizontal"
      aria-activedescendant=${focused === null ? nothing : idOf(focused)}
      @keydown=${onKey}
      @focus=${onFocus}
    >
      ${renderScene(scene, { rtl, focusedKey: focused, idOf, shapeOf: (group) => data.groups[group].shape }, { onActivate })}
    </svg>
    ${view.settled && scene.marks.length === 0 ? renderNearest(context, onNearest) : nothing}
    <p class=${hint === '' ? 'hint' : 'hint shown'} aria-hidden="true">${hint}</p>
  </div>`;
}
