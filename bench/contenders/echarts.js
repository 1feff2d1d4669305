/* global echarts */
import { startOf } from './times.js';

export const name = 'ECharts, large mode';
export const scripts = ['/node_modules/echarts/dist/echarts.min.js'];
export const styles = [];
// Objects, as ours; it cannot read a stretch of time, so each has its start.
export const shape = (events) => events.map((event) => ({ ...event, date: new Date(startOf(event)).toISOString() }));

// It draws a part of the points a frame, so the first frame that shows some is not the one that shows all.
let hasBegun = false;
let isDrawn = false;
export const begun = () => hasBegun;
export const drawn = () => isDrawn;

export function show(box, source) {
  const chart = echarts.init(box);
  chart.on('rendered', () => (hasBegun = true));
  chart.on('finished', () => (isDrawn = true));
  chart.setOption({
    animation: false,
    dataset: { source },
    xAxis: { type: 'time' },
    yAxis: { type: 'category' },
    dataZoom: { type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseMove: true, throttle: 0, filterMode: 'filter' },
    series: { type: 'scatter', large: true, symbolSize: 4, encode: { x: 'date', y: 'group' } },
  });
}
