/* global TL */
// It has buttons for zooming, but no wheel: only dragging is measured.
export const name = 'TimelineJS';
export const scripts = ['/node_modules/@knight-lab/timelinejs/dist/js/timeline.js'];
export const styles = ['/node_modules/@knight-lab/timelinejs/dist/css/timeline.css'];
export const zooms = false;

const fields = (date) => {
  const [year, month, day] = date.split('T')[0].split('-').map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
};
export const shape = (events) => ({
  events: events.map(({ id, date, title, group }) => {
    const [start, end] = date.split('/');
    return {
      unique_id: id,
      group,
      start_date: fields(start),
      ...(end && { end_date: fields(end) }),
      text: { headline: title, text: '' },
    };
  }),
});

export function show(box, data) {
  const inner = box.appendChild(Object.assign(document.createElement('div'), { id: 'timelinejs' }));
  inner.style.height = '100%';
  new TL.Timeline(inner.id, data, { font: null });
}

export const drawn = (box) =>
  (box.querySelector('.tl-timemarker-content-container')?.getBoundingClientRect().width ?? 0) > 0;
export const target = (box) => box.querySelector('.tl-timenav');
