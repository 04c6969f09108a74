// Courses of numbers, drawn small: what they say stands beside them in words.

import { shape } from '../dom.js';

/** A course with its area; `most` is what reaches the top, at least the highest number. */
export function course(numbers, { width = 240, height = 44, most = 0 } = {}) {
  const top = Math.max(most, ...numbers, 1e-9);
  const step = width / Math.max(numbers.length - 1, 1);
  const places = numbers.map((number, index) => [index * step, height - 1 - (number / top) * (height - 3)]);
  const line = places.map(([x, y], index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return shape(
    'svg',
    { class: 'course', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
    shape('path', { class: 'area', d: numbers.length ? `${line}L${width} ${height}L0 ${height}Z` : '' }),
    shape('path', { class: 'line', d: line, 'vector-effect': 'non-scaling-stroke' }),
  );
}
