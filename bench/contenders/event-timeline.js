export const name = 'event-timeline';
export const scripts = ['/dist/event-timeline.js'];
export const styles = [];
export const shape = (events) => events;

export function show(box, data) {
  const element = document.createElement('event-timeline');
  element.layout = 'plot';
  element.data = data;
  box.append(element);
}

export const drawn = (box) => box.firstElementChild?.shadowRoot?.querySelector('.mark') != null;
/** Where readers point at. */
export const target = (box) => box.firstElementChild.shadowRoot.querySelector('.drawing');

export const search = (box, word) => {
  box.firstElementChild.query = word;
};
/** What is said of how many events are found. */
export const answer = (box) => box.firstElementChild.shadowRoot.querySelector('.count').textContent;
export const searched = (box) => box.firstElementChild.loadComplete;
