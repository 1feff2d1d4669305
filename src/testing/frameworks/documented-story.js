// What the components of docs/embedding.md are given.
export const story = {
  groups: [{ id: 'talks' }, { id: 'flights' }],
  events: [
    { id: 'a', date: '2001', title: 'One', group: 'talks' },
    { id: 'b', date: '2003', title: 'Two', group: 'flights' },
  ],
};
