import type { TimelineEvent } from '../model/timeline-event.js';
import type { MarkSigns } from './scene.js';

/** What a mark shows of how well the date of its event is known. */
export function markSigns({ when, dateBasis, status }: TimelineEvent): MarkSigns {
  return {
    approximate: when.approximate,
    uncertain: when.uncertain,
    openStart: when.openStart,
    openEnd: when.openEnd,
    unknownStart: when.unknownStart,
    unknownEnd: when.unknownEnd,
    within: when.unspecified || when.set !== null,
    basis: dateBasis && dateBasis.kind !== 'stated' ? dateBasis.kind : null,
    retracted: status === 'retracted',
  };
}
