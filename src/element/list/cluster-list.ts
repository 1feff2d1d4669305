import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ClusterMark } from '../../core/layout/scene.js';
import { closeButton } from '../close-button.js';
import type { PartContext } from '../context.js';
import { eventIcon } from '../shape-icon.js';
import { LIST_PAGE } from './list.js';

/** The members of a cluster that no zoom parts, as a list to choose from. */
export function renderClusterList(
  context: PartContext,
  cluster: ClusterMark,
  close: () => void,
  onActivate: (id: string) => void,
): TemplateResult {
  const { view, words, prefix } = context;
  const count = Math.min(cluster.toRank - cluster.fromRank, LIST_PAGE);
  const events = Array.from({ length: count }, (_, i) => cluster.fromRank + i);
  const titleId = `${prefix}-members-title`;
  return html`<section class="members" part="list" tabindex="-1" aria-labelledby=${titleId}>
    <div class="nav">${closeButton(words, close)}</div>
    <h3 id=${titleId} class="title">
      ${words.clusterTitle(cluster.count, view.map.toMs(cluster.firstMs), view.map.toMs(cluster.lastMs), ...cluster.known)}
    </h3>
    <ol>
      ${events.map((rank) => {
        const event = view.eventAtRank(rank);
        return html`<li>
          <button
            type="button"
            class="entry"
            data-id=${event.id}
            @click=${() => {
              onActivate(event.id);
            }}
          >
            ${eventIcon(context, event)}
            <span class="what">${event.title || words.date(event)}</span> <span class="when">${words.date(event)}</span>
          </button>
        </li>`;
      })}
    </ol>
  </section>`;
}
