/** Name of an element that has no id. */
const NO_ID = 'timeline';

/** Address of the page with an event open: `#<id of the element>=event:<id of the event>`. */
export function eventLink(pageUrl: string, elementId: string, eventId: string): string {
  const [page] = pageUrl.split('#');
  return `${page}#${encodeURIComponent(elementId || NO_ID)}=event:${encodeURIComponent(eventId)}`;
}
