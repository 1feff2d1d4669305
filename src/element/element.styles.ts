import { theme } from '../theme/theme.js';
import { detailStyles } from './detail/detail.styles.js';
import { mediaStyles } from './detail/media.styles.js';
import { styles } from './event-timeline.styles.js';
import { exportStyles } from './export/export.styles.js';
import { loadStyles } from './furniture/load.styles.js';
import { helpStyles } from './help/help.styles.js';
import { listStyles } from './list/list.styles.js';
import { overviewStyles } from './overview/overview.styles.js';
import { plotStyles } from './plot/plot.styles.js';
import { printStyles } from './print/print.styles.js';
import { filterStyles } from './toolbar/filter.styles.js';
import { uprightStyles } from './upright/upright.styles.js';

/** The style of every part, in the order in which a later one may change an earlier one. */
export const elementStyles = [
  ...[theme, styles, plotStyles, detailStyles, mediaStyles, listStyles, uprightStyles, overviewStyles, loadStyles],
  ...[filterStyles, exportStyles, helpStyles, printStyles],
];
