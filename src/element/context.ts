import type { TimelineData } from '../core/model/timeline-data.js';
import type { Intent } from '../core/view/intent.js';
import type { ViewState } from '../core/view/view-state.js';
import type { Panel } from './controllers/panel.js';
import type { FilterPanel } from './controllers/filter-panel.js';
import type { Shortcuts } from './controllers/shortcuts.js';
import type { ViewController } from './controllers/view-controller.js';
import type { Words } from './words.js';

/** What the parts of the element are drawn from, and where they send what the reader wants. */
export interface PartContext {
  readonly view: ViewController;
  readonly data: TimelineData;
  readonly state: ViewState;
  readonly words: Words;
  readonly panel: Panel;
  readonly filter: FilterPanel;
  readonly shortcuts: Shortcuts;
  /** The name of the timeline in links to it; null where it writes none. */
  readonly linkName: string | null;
  /** Unique among the timelines of a page, for ids. */
  readonly prefix: string;
  readonly send: (intent: Intent, how?: { readonly animate?: boolean }) => void;
}
