import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Density } from '../core/layout/density.js';
import type { Scene } from '../core/layout/scene.js';
import type { UprightCluster, UprightScene } from '../core/layout/upright-scene.js';
import type { Intent } from '../core/view/intent.js';
import { isFiltering } from '../core/search/filter.js';
import type { PartContext } from './context.js';
import type { Navigation } from './controllers/navigation.js';
import { renderDetail } from './detail/detail.js';
import { renderClusterList } from './list/cluster-list.js';
import type { ListInput } from './list/list.js';
import { LIST_PAGE, renderList, renderListFold } from './list/list.js';
import { renderOverview } from './overview/overview.js';
import { renderPlot } from './plot/plot.js';
import { renderSigns } from './toolbar/signs.js';
import { renderStatus, renderToolbar } from './toolbar/toolbar.js';
import { renderFilterFold } from './upright/filter-fold.js';
import { renderUpright } from './upright/upright.js';

/** What is unfolded, beside what the view state holds. */
export interface Unfolded {
  /** How many events are listed so far. */
  readonly listed: number;
  /** The list under the drawing. */
  readonly list: boolean;
  /** The open event was chosen in that list: its detail stands there. */
  readonly inList: boolean;
}

export const UNFOLDED: Unfolded = { listed: LIST_PAGE, list: false, inList: false };

export interface ListState extends Unfolded {
  readonly change: (to: Partial<Unfolded>) => void;
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

/** A narrow timeline stands upright, or is a list; either way each event's detail opens in its place. */
export function renderNarrow(
  context: PartContext,
  navigation: Navigation,
  list: ListState,
  upright: UprightScene | null,
): TemplateResult {
  const { view } = context;
  const input = listInput(context, navigation, list, true);
  const { full } = view.limits;
  const zoomed = view.goal[0] !== full[0] || view.goal[1] !== full[1];
  const says = upright === null || zoomed || upright.hasClusters || isFiltering(context.state) || view.news > 0;
  const onCluster = (cluster: UprightCluster): void => {
    list.change({ listed: LIST_PAGE });
    navigation.openInList(cluster);
  };
  const onMove = (intent: Intent): void => {
    navigation.moveList(intent);
  };
  return html`${upright ? renderFilterFold(context) : renderToolbar(context)}
    <div class=${says ? '' : 'silent'}>
      ${renderStatus(context, upright !== null && (zoomed || upright.hasClusters))}
    </div>
    ${view.passing === 0 ? nothing : upright ? renderUpright(context, upright, { ...input, onCluster, onMove }) : renderList(context, input)}`;
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
    list.change({ list: open, inList: open && list.inList });
  };
  const inList = withList && list.inList;
  return html`${renderToolbar(context)}${renderStatus(context, true, onFold)} ${renderSigns(context)}
  ${renderPlot(context, {
    scene,
    focused: navigation.focusedMark(scene)?.key ?? null,
    rtl,
    greedy,
    hint,
    onActivate: (key) => {
      list.change({ inList: false });
      navigation.activate(scene, key, false);
    },
    onKey: (press) => {
      list.change({ inList: false });
      navigation.onKey(press, scene, rtl);
    },
    onFocus: () => {
      navigation.onFocus(scene);
    },
    onNearest: navigation.goTo,
  })}
  ${renderOverview(context, { density, widthPx: scene.widthPx, rtl })}
  ${
    cluster?.kind === 'cluster'
      ? renderClusterList(context, cluster, navigation.close, (id) => {
          navigation.choose(id);
        })
      : nothing
  }
  ${event && !cluster && !inList ? renderDetail(context, event, navigation.close) : nothing}
  ${
    withList
      ? renderListFold(
          context,
          onToggle,
          list.list ? renderList(context, listInput(context, navigation, list, inList)) : nothing,
        )
      : nothing
  }`;
}

function listInput(context: PartContext, navigation: Navigation, list: ListState, inPlace: boolean): ListInput {
  return {
    shown: list.listed,
    unfolds: true,
    onMore: () => {
      list.change({ listed: list.listed + LIST_PAGE });
    },
    onActivate: (id) => {
      navigation.toggleInList(id);
      list.change({ inList: true });
    },
    detail: (event) => (inPlace ? renderDetail(context, event, navigation.close, true) : nothing),
  };
}
