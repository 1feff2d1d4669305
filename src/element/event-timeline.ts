import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, noChange, nothing } from 'lit';
import type { Problem } from '../core/model/problem.js';
import type { TimelineEvent } from '../core/model/timeline-event.js';
import { parseEdtf } from '../core/time/parse-edtf.js';
import type { Domain } from '../core/view/view-state.js';
import type { ListState } from './content.js';
import { UNFOLDED, renderNarrow, renderWide } from './content.js';
import type { PartContext } from './context.js';
import { elementStyles } from './element.styles.js';
import { renderExportMenu } from './export/export-menu.js';
import { Exporter } from './export/exporter.js';
import { findSource, settingsOf } from './data-source.js';
import { takeNewer } from './read-newer.js';
import { Announcer } from './controllers/announcer.js';
import { FocusKeeper } from './controllers/focus-keeper.js';
import { GestureController } from './controllers/gesture-controller.js';
import { Glide } from './controllers/glide.js';
import { Hint } from './controllers/hint.js';
import { Reporter } from './controllers/reporter.js';
import { NearController } from './controllers/near-controller.js';
import { Navigation } from './controllers/navigation.js';
import { Panel } from './controllers/panel.js';
import { FilterPanel } from './controllers/filter-panel.js';
import { LaneSlide } from './controllers/lane-slide.js';
import { LanguageController } from './controllers/language-controller.js';
import { Loader } from './controllers/loader.js';
import { PermalinkController } from './controllers/permalink-controller.js';
import { Refresh } from './controllers/refresh.js';
import { SceneController } from './controllers/scene-controller.js';
import { SelectionInView } from './controllers/selection-in-view.js';
import { Shortcuts } from './controllers/shortcuts.js';
import { SizeController } from './controllers/size.js';
import { Sync } from './controllers/sync.js';
import type { ViewChange } from './controllers/view-controller.js';
import { ViewController } from './controllers/view-controller.js';
import { renderStart } from './detail/start.js';
import { renderEmptyState, renderFurniture, renderHeading, reservedHeight } from './furniture/furniture.js';
import { renderLoadNotice, renderProgress } from './furniture/load-notice.js';
import { renderProblems } from './furniture/problems.js';
import { GroupColors } from './controllers/group-colors.js';
import { PrintController } from './controllers/print-controller.js';
import { renderHelp } from './help/help.js';
import { renderPaper } from './print/print.js';
import { VERSION } from '../version.js';
import type { Prepared } from './prepare.js';
import { giveAttributes, takeAttributes } from './view-attributes.js';
import { TimelineSettings } from './timeline-settings.js';
import type { Words } from './words.js';
import { createWords } from './words.js';

/** What a page does is not told to it as the reader's doing. */
const BY_PAGE = { byReader: false } as const;

let instances = 0;

/**
 * Events on a timeline that readers zoom and filter, and click to read what the source said, word for word.
 *
 * @slot - Data as `<script type="application/json">` or `text/csv`, or as an `<ol>` of `<li><time datetime>`.
 * @fires {TimelineLoadEvent} timeline-load - The data are loaded.
 * @fires {TimelineErrorEvent} timeline-error - The data could not be loaded.
 * @fires {TimelineSelectEvent} timeline-select - The reader opened or closed an event.
 * @fires {TimelineDomainChangeEvent} timeline-domainchange - The reader moved the view.
 * @fires {TimelineFilterEvent} timeline-filter - The reader changed the filter.
 * @csspart toolbar - Legend, filter and search.
 * @csspart plot - The drawing.
 * @csspart axis - The axis of time.
 * @csspart mark - An event on the drawing.
 * @csspart cluster - Events too close together to be drawn one by one.
 * @csspart label - The words beside the marks.
 * @csspart era - A band behind a stretch of time.
 * @csspart overview - All of the time in a strip.
 * @csspart detail - The panel of the open event.
 * @csspart excerpt - A quotation in the panel.
 * @csspart list - The events as a list.
 * @cssproperty --event-timeline-ink - Text and lines.
 * @cssproperty --event-timeline-ink-2 - Quieter text.
 * @cssproperty --event-timeline-rule - Hairlines.
 * @cssproperty --event-timeline-edge - Edges of controls; at least 3:1 against the paper.
 * @cssproperty --event-timeline-paper - Background.
 * @cssproperty --event-timeline-tint - Background of what the pointer is over.
 * @cssproperty --event-timeline-focus - The ring around what has the focus.
 * @cssproperty --event-timeline-group-1 - Colour of the first group; `-2`, `-3` … of the others.
 * @cssproperty --event-timeline-font - Type face; the page's own by default.
 * @cssproperty --event-timeline-heading-font - Type face of title and headings.
 * @cssproperty --event-timeline-quote-font - Type face of quotations.
 * @cssproperty --event-timeline-font-size - Size of the text.
 * @cssproperty --event-timeline-padding - Room around everything.
 */
export class EventTimeline extends TimelineSettings {
  /** Of the script that brought it. */
  static version = VERSION;

  static override readonly properties: PropertyDeclarations = {
    _unfolded: { state: true, attribute: false },
  };

  static override readonly styles = elementStyles;

  private _unfolded = UNFOLDED;

  readonly #prefix = `event-timeline-${(instances += 1)}`;
  readonly #size = new SizeController(this);
  readonly #language = new LanguageController(this);
  readonly #announcer = new Announcer(this);
  readonly #colors = new GroupColors(this);
  readonly #view = new ViewController(this, (change) => {
    this.#onChange(change);
  });
  readonly #loader = new Loader<Prepared>(this, {
    prepare: (data) => this.#view.prepare(data),
    take: (prepared, grows) => {
      this.#take(prepared, grows);
    },
    ended: (outcome) => {
      this.#wishedDomain = null;
      if (this.#view.data.columns.count > 0 && !this.#permalink.begin()) this.#sync.join();
      this.#reporter.loaded(outcome);
    },
  });
  readonly #reporter = new Reporter(this, this.#view, this.#announcer, () => this.#words);
  readonly #hint = new Hint(this);
  readonly #permalink = new PermalinkController(this, this.#view);
  readonly #refresh = new Refresh(this, async (text, signal) => {
    const came = await takeNewer(text, settingsOf(this), this.#view, signal);
    if (came > 0) this.#reporter.came();
  });
  readonly #sync = new Sync(this, this.#view);
  readonly #filter = new FilterPanel(this, this.#view);
  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #near = new NearController(this);
  readonly #navigation = new Navigation(this, this.#view, (event) => {
    this.#announcer.say(this.#words.markName(event));
  });
  readonly #shortcuts = new Shortcuts(this, this.#view, this.#navigation);
  readonly #panel = new Panel(this, this.#view, () => {
    this.#announcer.say(this.#words.strings.copied);
  });
  readonly #scenes = new SceneController(this, this.#view, this.#size);
  readonly #exporter = new Exporter(this, this.#scenes, () => this.#context());
  readonly #gestures = new GestureController(this, this.#view, {
    rtl: () => this.#language.rtl,
    greedy: () => this.gestures === 'greedy',
    onPlainWheel: () => {
      this.#hint.show();
    },
  });
  #words: Words = createWords(this.#language.current, null, this.#view.data);
  /** Set by the page before there were data. */
  #wishedDomain: Domain | null = null;

  constructor() {
    super();
    new FocusKeeper(this);
    new Glide(this, this.#view, this.#scenes);
    new LaneSlide(this, this.#scenes);
    new SelectionInView(this, this.#view);
  }

  /** Settles when the present data are loaded or have failed; never rejects. */
  get loadComplete(): Promise<void> {
    return this.#loadComplete();
  }

  async #loadComplete(): Promise<void> {
    let seen: Promise<void> | null = null;
    while (seen !== this.#loader.settled) {
      await this.updateComplete.catch(() => undefined);
      seen = this.#loader.settled;
      await seen;
    }
    await this.#view.filtered;
    await this.updateComplete.catch(() => undefined);
  }

  /** What is in view, as epoch milliseconds; setting it moves the view. */
  get domain(): Domain {
    return this.#view.domainMs;
  }

  set domain(domain: Domain) {
    if (this.#loader.shows) {
      this.#view.dispatch({ type: 'domain', domain: this.#view.toUnits(domain) }, BY_PAGE);
    } else this.#wishedDomain = domain;
  }

  /** What was wrong in the data. */
  get problems(): readonly Problem[] {
    return this.#view.data.problems;
  }

  /** Events in the domain that pass the filter, in time. */
  get visibleEvents(): readonly TimelineEvent[] {
    return this.#view.visible();
  }

  zoomIn(): void {
    this.#view.zoomBy(2, false);
  }

  zoomOut(): void {
    this.#view.zoomBy(1 / 2, false);
  }

  /** Shows all of the data. */
  fit(): void {
    this.#view.dispatch({ type: 'fit' }, { ...BY_PAGE, animate: true });
  }

  /** Moves the view to an event, by its id, or to a domain. */
  zoomTo(target: string | Domain): void {
    if (typeof target !== 'string')
      this.#view.dispatch({ type: 'domain', domain: this.#view.toUnits(target) }, { ...BY_PAGE, animate: true });
    else {
      const index = this.#view.data.indexOf(target);
      if (index >= 0)
        this.#view.dispatch({ type: 'domain', domain: this.#view.domainAround(index) }, { ...BY_PAGE, animate: true });
    }
  }

  /** Opens the detail of an event, or closes it; with `scroll` the page moves to the timeline. */
  select(id: string | null, options: { readonly scroll?: boolean } = {}): void {
    if (id !== null && this.#view.data.indexOf(id) < 0) return;
    this.#view.dispatch({ type: 'select', id }, BY_PAGE);
    if (options.scroll === true) this.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Adds a list of events, in the native shape, to those that are there: a live story. What the reader looks at stays
   * where it is. Nodes and text are added to the element, as `append` does everywhere.
   */
  override append(...added: (Node | string | readonly unknown[])[]): void {
    for (const item of added) {
      if (item instanceof Node || typeof item === 'string') super.append(item);
      else void this.#addLater(item);
    }
  }

  async #addLater(events: readonly unknown[]): Promise<void> {
    await this.loadComplete;
    await this.#view.append(events);
    this.#reporter.came();
  }

  /** Opens the event that the story tells after the open one. */
  next(): void {
    this.#view.step(1);
  }

  /** Opens the event that the story tells before the open one. */
  previous(): void {
    this.#view.step(-1);
  }

  /** The drawing as it is in view, with title, legend and sources, as an SVG file of its own; empty before the first one. */
  toSVG(): string {
    return this.#exporter.svg();
  }

  /** The events that pass the filter, as text: `json`, the native format, or `csv`. Other formats throw a RangeError. */
  exportData(format: string): string {
    return this.#exporter.data(format);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated && this.src === '' && this.data === undefined) this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const hasSource = (changed.has('data') && this.data !== undefined) || (changed.has('src') && this.src !== '');
    const raised = changed.has('maxBytes') && this.#loader.state.kind === 'failed';
    const other = (changed.has('timeZone') || changed.has('format') || raised) && this.hasUpdated;
    if (hasSource || other) this.#load();
    if (changed.has('src') || changed.has('refresh')) this.#refresh.start();
    if (changed.has('fold')) this.#view.folded = this.fold;
    if ((changed.has('from') || changed.has('to')) && this.hasUpdated) {
      this.#view.dispatch(
        { type: 'domain', domain: this.#view.completed(this.#view.toUnits(this.#firstDomain())) },
        BY_PAGE,
      );
    }
    takeAttributes(this, changed, this.#view);
    this.#words = this.#language.wordsFor(this.#view.data, this.timeZone || null);
  }

  protected override render(): TemplateResult | typeof noChange {
    const { isInstant, state: load } = this.#loader;
    if (isInstant) return noChange;
    const context = this.#context();
    const shows = this.#loader.shows && context.data.columns.count > 0;
    const narrow = this.#size.isNarrow(this.layout);
    return html`<div
      class=${this.#print.printing ? 'timeline printing' : 'timeline'}
      role="group"
      dir=${this.#language.rtl ? 'rtl' : 'ltr'}
      lang=${context.words.lang}
      aria-label=${context.data.title || context.words.strings.timeline}
      aria-busy=${load.kind === 'loading' ? 'true' : 'false'}
      @keydown=${this.#shortcuts.onKey}
    >
      ${renderHeading(context.data)} ${renderStart(context, this.#navigation)}
      ${renderLoadNotice(context, load, this.#retry)}
      ${shows ? this.#renderContent(context, narrow) : this.#renderState(context, narrow)}
      ${this.#print.printing ? renderPaper(context, this.#scenes.print(context.words), this.#language.rtl) : nothing}
      ${renderFurniture(context)}${this.author ? renderProblems(context) : nothing}
      ${shows ? renderExportMenu(context, this.#exporter.save) : nothing}
      ${renderProgress(context, load, this.#loader.cancel)}${renderHelp(context)}
      <div class="silent" role="status" aria-live="polite">${this.#announcer.message}</div>
    </div>`;
  }

  #renderState(context: PartContext, narrow: boolean): TemplateResult {
    const heightPx = reservedHeight(narrow, this.#scenes.plotHeightPx(this.height));
    const hasList = this.querySelector(':scope > :not(script)') !== null;
    return renderEmptyState(context, this.#loader.state, heightPx, hasList);
  }

  #renderContent(context: PartContext, narrow: boolean): TemplateResult {
    const list: ListState = {
      ...this._unfolded,
      change: (to) => {
        this._unfolded = { ...this._unfolded, ...to };
      },
    };
    if (narrow) {
      const upright = this.layout === 'list' ? null : this.#scenes.upright(context.words, list.listed);
      return renderNarrow(context, this.#navigation, list, upright);
    }
    return renderWide(context, this.#navigation, list, {
      scene: this.#scenes.build(context.words, this.height),
      density: this.#scenes.density(),
      rtl: this.#language.rtl,
      greedy: this.gestures === 'greedy',
      hint: this.#hint.shown ? context.words.zoomHint : '',
      onFold: () => {
        this.fold = !this.fold;
      },
      withList: this.layout !== 'plot',
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('layout')) this.#permalink.later();
    if (changed.has('sync')) this.#sync.join();
    this.#near.attach(this.renderRoot.querySelector('.nears'));
    this.#gestures.attach(this.renderRoot.querySelector<HTMLElement>('.plot'));
  }

  #context(): PartContext {
    const [view, filter, panel, shortcuts] = [this.#view, this.#filter, this.#panel, this.#shortcuts];
    const send: PartContext['send'] = (intent, how) => {
      view.dispatch(intent, how);
    };
    const [words, prefix, linkName] = [this.#words, this.#prefix, this.#permalink.name];
    return { view, data: view.data, state: view.state, words, prefix, send, filter, panel, shortcuts, linkName };
  }

  /** Loads what the page gives: data in hand before an address, an address before a script inside. */
  #load(again = false): void {
    this.#loader.load(findSource(this), settingsOf(this), again);
  }

  readonly #retry = (): void => {
    this.#load(true);
  };

  #take(prepared: Prepared, grows: boolean): void {
    this.#colors.set(prepared.data.groups.map(({ color }) => color));
    const domain = this.#wishedDomain ?? this.#firstDomain(prepared.data);
    if (grows) this.#view.grow(prepared, domain);
    else {
      this._unfolded = { ...this._unfolded, listed: UNFOLDED.listed };
      this.#view.take(prepared, domain);
    }
  }

  /** Start and end of the view as the attributes say, or else the data; NaN for what they leave open. */
  #firstDomain({ view }: Prepared['data'] = this.#view.data): Domain {
    return [parseEdtf(this.from || view.from)?.startMs ?? NaN, parseEdtf(this.to || view.to)?.endMs ?? NaN];
  }

  #onChange(change: ViewChange): void {
    giveAttributes(this, change, this.#view.state);
    this.#reporter.changed(change);
    this.#permalink.changed(change);
    this.#sync.changed(change);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
