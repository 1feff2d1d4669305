/* global echarts */
// The same with what suits it best: no objects, but one typed array of numbers.
import { startOf } from './times.js';

export { scripts, styles } from './echarts.js';
export const name = 'ECharts, large mode, numbers';
export function shape(events) {
  const groups = [...new Set(events.map(({ group }) => group))];
  const numbers = new Float64Array(events.length * 2);
  events.forEach((event, i) => numbers.set([startOf(event), groups.indexOf(event.group)], 2 * i));
  return numbers;
}

// It draws a part of the points a frame, so the first frame that shows some is not the one that shows all.
let hasBegun = false;
let isDrawn = false;
export const begun = () => hasBegun;
export const drawn = () => isDrawn;

export function show(box, data) {
  const chart = echarts.init(box);
  chart.on('rendered', () => (hasBegun = true));
  chart.on('finished', () => (isDrawn = true));
  chart.setOption({
    animation: false,
    xAxis: { type: 'time' },
    yAxis: { type: 'value', min: -1, max: 6 },
    dataZoom: { type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseMove: true, throttle: 0, filterMode: 'filter' },
    series: { type: 'scatter', large: true, symbolSize: 4, data },
  });
}
