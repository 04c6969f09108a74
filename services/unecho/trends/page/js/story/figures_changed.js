// Names and figures: which changed, which are new, which are gone.

import { el } from '../dom.js';
import { clean, outside } from '../outside.js';

const MOST = 40;

/** `order`: which of the two is on the left, and which on the right. */
export function figures({ facts }, order) {
  const [gone, fresh] = order.map((number) => (number ? facts.only_second : facts.only_first));
  const replaced = facts.replaced.map((pair) => order.map((number) => pair[number]));
  if (!replaced.length && !gone.length && !fresh.length) return el('p', { class: 'why' }, 'Both have the same names and figures.');
  return el('section', { class: 'changed-figures', 'aria-labelledby': 'figures-title' },
    el('h3', { id: 'figures-title' }, 'Names and figures'),
    el('dl', { class: 'facts' },
      row('Changed', replaced.map(([before, after]) => [el('del', {}, outside(before, {}, 60)), ' → ', el('ins', {}, outside(after, {}, 60))])),
      row('Only on the right', fresh.map((word) => outside(word, {}, 60))),
      row('Only on the left', gone.map((word) => outside(word, {}, 60)))));
}

function row(name, words) {
  const shown = words.slice(0, MOST).flatMap((word, index) => (index ? [', ', word] : [word]));
  const more = words.length - MOST;
  return el('div', {}, el('dt', {}, name), el('dd', {}, words.length ? shown : 'none', more > 0 ? clean(` and ${more} more`) : ''));
}
