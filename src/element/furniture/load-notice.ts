import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatBytes } from '../../strings/index.js';
import type { PartContext } from '../context.js';
import type { LoadState } from '../controllers/loader.js';

/** What became of the loading where it did not go well, and a button to try again, which stays while that is tried. */
export function renderLoadNotice(
  { words, data }: PartContext,
  load: LoadState,
  retry: () => void,
): TemplateResult | typeof nothing {
  const { strings } = words;
  const failed = load.kind === 'failed';
  const busy = load.kind === 'loading';
  if (!failed && !(busy && load.again) && !(load.kind === 'ready' && load.stopped)) return nothing;
  const title = failed ? strings.failed : busy ? strings.loading : strings.stopped;
  const more = failed ? load.message : busy ? '' : words.events(data.columns.count);
  return html`<div class="state" role=${load.kind === 'ready' ? 'status' : 'alert'}>
    <p><strong>${title}</strong></p>
    <p>
      ${more}
      <button
        type="button"
        class="plain retry"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${() => {
          if (!busy) retry();
        }}
      >
        ${strings.retry}
      </button>
    </p>
  </div>`;
}

/** How far the loading has come; it lies over the end of the timeline, so that nothing moves when it goes. */
export function renderProgress(
  { words }: PartContext,
  load: LoadState,
  cancel: () => void,
): TemplateResult | typeof nothing {
  if (load.kind !== 'loading' || !load.progress) return nothing;
  const { strings, lang } = words;
  const { bytes, total, events } = load.progress;
  const done = formatBytes(bytes, lang);
  const size = total === null ? done : words.say(strings.position, { n: done, total: formatBytes(total, lang) });
  return html`<div class="progress">
    <div>
      <progress
        aria-label=${strings.loading}
        max=${total ?? nothing}
        value=${total === null ? nothing : bytes}
      ></progress>
      <button type="button" class="plain cancel" @click=${cancel}>${strings.cancel}</button>
      <span class="count">${events > 0 ? words.say(strings.join, { a: size, b: words.events(events) }) : size}</span>
    </div>
  </div>`;
}
