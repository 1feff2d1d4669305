// The same page in Vue.
import { createApp, h, ref } from 'vue';
import 'event-timeline/define';
import type { GlobalComponents } from 'vue';
import type {} from '../../frameworks/vue.js';

const data = {
  events: [
    { id: 'a', date: '2001', title: 'One' },
    { id: 'b', date: '2003', title: 'Two' },
  ],
};

type Props = InstanceType<GlobalComponents['event-timeline']>['$props'];

createApp({
  setup() {
    const opened = ref('nothing');
    const query = ref('');
    return () => {
      const props: Props = {
        data,
        query: query.value,
        'hidden-groups': 'none',
        onTimelineSelect: ({ detail }) => {
          opened.value = detail.event?.title ?? 'nothing';
        },
      };
      const filter = (): void => {
        query.value = 'two';
      };
      return [
        h('p', { id: 'opened' }, opened.value),
        h('button', { id: 'filter', onClick: filter }, 'Filter'),
        h('event-timeline', props as Record<string, unknown>),
      ];
    };
  },
}).mount('#app');
