import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { embedOf, isPlayer } from '../../core/model/embed-of.js';
import type { Media, TimelineEvent } from '../../core/model/timeline-event.js';
import { renderMediaText } from '../../markup/render-markup.js';
import { safeFileUrl } from '../../markup/safe-url.js';
import type { PartContext } from '../context.js';

/** No picture is higher than this, in px. */
const MOST_HIGH = 480;
/** Room for what does not say its size. */
const WIDE = [640, 360] as const;
const PHOTO = [600, 400] as const;

/** Pictures, films, sounds and frames. Nothing is asked of anyone but for the pictures and posters that the data name. */
export function renderMedia(context: PartContext, event: TimelineEvent): TemplateResult | typeof nothing {
  if (event.media.length === 0) return nothing;
  // Made anew for each event: a film does not go on under another title.
  return html`${repeat(
    [event],
    ({ id }) => id,
    ({ media, excerpts }) =>
      html`<div class=${excerpts.length > 0 ? 'media' : 'media body'}>
        ${media.map((medium) => renderMedium(context, medium))}
      </div>`,
  )}`;
}

function renderMedium(context: PartContext, medium: Media): TemplateResult | typeof nothing {
  const url = safeFileUrl(medium.url, document.baseURI);
  if (url === null) return nothing;
  const { caption, credit, type } = medium;
  const embed = type === 'embed' || isPlayer(url) ? embedOf(url) : null;
  const link = embed && html`<a href=${url} target="_blank" rel="noopener noreferrer">${embed.host} ↗</a>`;
  return html`<figure tabindex=${embed ? -1 : nothing} lang=${context.data.lang || nothing}>
    ${embed ? renderEmbed(context, medium, url, embed) : renderFile(context, medium, url)}
    ${
      caption || credit || link
        ? html`<figcaption dir="auto">
            ${renderMediaText(medium, 'caption')} ${credit && html`<small>${renderMediaText(medium, 'credit')}</small>`}
            ${link}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

function renderFile({ panel }: PartContext, medium: Media, url: string): TemplateResult {
  const { type, alt, caption, poster } = medium;
  const onError = (): void => {
    panel.broke(url);
  };
  if (panel.isBroken(url)) return renderFrame(medium, PHOTO, html`<p class="tile">${alt}</p>`);
  if (type === 'image') return renderFrame(medium, PHOTO, renderImage(url, alt, onError));
  const label = alt || caption || nothing;
  if (type === 'audio')
    return html`<audio controls preload="none" src=${url} aria-label=${label} @error=${onError}></audio>`;
  return renderFrame(
    medium,
    WIDE,
    html`<video
      controls
      playsinline
      preload="none"
      src=${url}
      poster=${safeFileUrl(poster, document.baseURI) ?? nothing}
      aria-label=${label}
      @error=${onError}
    ></video>`,
  );
}

function renderImage(url: string, alt: string, onError: () => void): TemplateResult {
  return html`<img
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    src=${url}
    alt=${alt}
    @error=${onError}
  />`;
}

/** A page of another site: its poster, or a plain tile, until the reader asks for it. */
function renderEmbed(
  { panel, words }: PartContext,
  medium: Media,
  url: string,
  { src, host }: ReturnType<typeof embedOf>,
): TemplateResult {
  const { alt, caption } = medium;
  if (panel.isPlaying(url)) {
    // A page of the reader's own site could reach out of a frame that may run scripts as that site.
    const own = new URL(src).origin === location.origin ? '' : ' allow-same-origin';
    return renderFrame(
      medium,
      WIDE,
      html`<iframe
        sandbox=${`allow-scripts allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms${own}`}
        allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
        referrerpolicy="strict-origin-when-cross-origin"
        title=${alt || caption || host}
        data-url=${url}
        src=${src}
      ></iframe>`,
    );
  }
  const poster = safeFileUrl(medium.poster, document.baseURI);
  const picture =
    poster === null || panel.isBroken(poster)
      ? nothing
      : renderImage(poster, alt, () => {
          panel.broke(poster);
        });
  return renderFrame(
    medium,
    WIDE,
    html`<button
      type="button"
      class="play"
      @click=${() => {
        panel.play(url);
      }}
    >
      ${picture}<span class="ask">${words.say(words.strings.play, { x: host })}</span>
    </button>`,
  );
}

/** Keeps the room that a medium takes, so that nothing moves when it comes: an empty drawing has its proportions. */
function renderFrame(
  { width, height }: Media,
  instead: readonly [number, number],
  content: TemplateResult,
): TemplateResult {
  const [w, h] = width > 0 && height > 0 ? [width, height] : instead;
  const scale = Math.min(1, MOST_HIGH / h);
  return html`<div class="frame">
    <svg class="room" width=${w * scale} height=${h * scale} viewBox=${`0 0 ${w} ${h}`} aria-hidden="true"></svg>
    ${content}
  </div>`;
}
