// A page of React: data by a property, settings by attributes, an event by a handler, a part of its own state that follows.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'event-timeline/define';
import type {} from '../../frameworks/react.js';

const data = {
  events: [
    { id: 'a', date: '2001', title: 'One' },
    { id: 'b', date: '2003', title: 'Two' },
  ],
};

function Page() {
  const [opened, setOpened] = useState('nothing');
  const [query, setQuery] = useState('');
  return (
    <>
      <p id="opened">{opened}</p>
      <button
        id="filter"
        onClick={() => {
          setQuery('two');
        }}
      >
        Filter
      </button>
      <event-timeline
        data={data}
        query={query}
        hidden-groups="none"
        ontimeline-select={({ detail }) => {
          setOpened(detail.event?.title ?? 'nothing');
        }}
      />
    </>
  );
}

createRoot(document.getElementById('app')!).render(<Page />);
