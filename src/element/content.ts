import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Density } from '../core/layout/density.js';
import type { Scene } from '../core/layout/scene.js';
import type { PartContext } from './context.js';
import type { Navigation } from './controllers/navigation.js';
import { renderDetail, renderDetailInPlace } from './detail/detail.js';
import { renderClusterList } from './list/cluster-list.js';
import { LIST_PAGE, renderList, renderListFold } from './list/list.js';
import { renderOverview } from './overview/overview.js';
import { renderPlot } from './plot/plot.js';
import { renderSigns } from './toolbar/signs.js';
import { renderStatus, renderToolbar } from './toolbar/toolbar.js';

export interface ListState {
  /** How many events are listed so far. */
  readonly listed: number;
  /** The list under the drawing is unfolded. */
  readonly open: boolean;
  readonly change: (state: { readonly listed?: number; readonly open?: boolean }) => void;
}

export interface DrawingInput {
  readonly scene: Scene;
  readonly density: Density;
  readonly rtl: boolean;
  readonly greedy: boolean;
  /** How to zoom, while that is to be said. */
  readonly hint: string;
  readonly onFold: () => void;
  /** The list may stand under the drawing. */
  readonly withList: boolean;
}

/** A narrow timeline: the list alone, with each event's detail in its place. */
export function renderNarrow(context: PartContext, navigation: Navigation, list: ListState): TemplateResult {
  return html`${renderToolbar(context)}${renderStatus(context, false)}
  ${context.view.passing === 0 ? renderNoMatch(context) : renderEvents(context, navigation, list, true)}`;
}

/** A wide one: the drawing with all that belongs to it, and the list folded under it. */
export function renderWide(
  context: PartContext,
  navigation: Navigation,
  list: ListState,
  { scene, density, rtl, greedy, hint, onFold, withList }: DrawingInput,
): TemplateResult {
  const { view, state } = context;
  const cluster = scene.marks.find((mark) => mark.kind === 'cluster' && mark.key === state.openCluster);
  const event = view.selectedEvent();
  const onToggle = (open: boolean): void => {
    list.change({ open });
  };
  return html`${renderToolbar(context)}${renderStatus(context, true, onFold)} ${renderSigns(context)}
  ${view.passing === 0 ? renderNoMatch(context) : nothing}
  ${renderPlot(context, {
    scene,
    focused: navigation.focusedMark(scene)?.key ?? null,
    rtl,
    greedy,
    hint,
    onActivate: (key) => {
      navigation.activate(scene, key, false);
    },
    onKey: (press) => {
      navigation.onKey(press, scene, rtl);
    },
    onFocus: () => {
      navigation.onFocus(scene);
    },
  })}
  ${renderOverview(context, { density, widthPx: scene.widthPx, rtl })}
  ${
    cluster?.kind === 'cluster'
      ? renderClusterList(context, cluster, navigation.close, (id) => {
          navigation.choose(id);
        })
      : nothing
  }
  ${event && !cluster ? renderDetail(context, event, navigation.close) : nothing}
  ${
    withList
      ? renderListFold(context, onToggle, list.open ? renderEvents(context, navigation, list, false) : nothing)
      : nothing
  }`;
}

function renderNoMatch({ words }: PartContext): TemplateResult {
  return html`<p class="state">${words.strings.noMatch}</p>`;
}

function renderEvents(context: PartContext, navigation: Navigation, list: ListState, inPlace: boolean): TemplateResult {
  return renderList(context, {
    shown: list.listed,
    unfolds: inPlace,
    onMore: () => {
      list.change({ listed: list.listed + LIST_PAGE });
    },
    onActivate: (id) => {
      navigation.toggle(id);
    },
    detail: (event) => (inPlace ? renderDetailInPlace(context, event, navigation.close) : nothing),
  });
}
