import type { Shape } from '../core/model/timeline-data.js';

/** Outlines of the marks, about 12 px across, around 0,0. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  square: 'M-5.2,-5.2H5.2V5.2H-5.2Z',
  circle: 'M0,-6A6,6 0 1 1 0,6A6,6 0 1 1 0,-6Z',
  triangle: 'M0,-6.6L6.6,5.4H-6.6Z',
  diamond: 'M0,-7.2L7.2,0L0,7.2L-7.2,0Z',
  down: 'M0,6.6L6.6,-5.4H-6.6Z',
  hexagon: 'M-3.4,-6H3.4L6.8,0L3.4,6H-3.4L-6.8,0Z',
  plus: 'M-2.3,-6.4H2.3V-2.3H6.4V2.3H2.3V6.4H-2.3V2.3H-6.4V-2.3H-2.3Z',
  cross: 'M-5.8,-3.2L-3.2,-5.8L0,-2.6L3.2,-5.8L5.8,-3.2L2.6,0L5.8,3.2L3.2,5.8L0,2.6L-3.2,5.8L-5.8,3.2L-2.6,0Z',
};

/** Across a mark whose event was taken back. */
export const STRIKE = 'M-8.5,4L8.5,-4';
