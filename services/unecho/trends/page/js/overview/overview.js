// The stories of now: how fast they come, which there are, who is in them, and every verdict as it is given.

import { el } from '../dom.js';
import { entities } from './entities.js';
import { feed } from './feed.js';
import { figures } from './figures.js';
import { filters } from './filters.js';
import { hours } from './hours.js';
import { stories } from './stories.js';

/** Puts it into `root`; returns what shows another address. */
export function overview(root, address, signal) {
  document.title = 'Stories · unecho';
  const parts = [filters, hours, stories, entities, feed].map((part) => part(address.filters, signal));
  const [asked, byHour, list, named, verdicts] = parts;
  root.append(
    el('h1', { class: 'unseen' }, 'Stories'),
    figures(signal),
    byHour.node,
    asked.node,
    el('div', { class: 'columns' }, list.node, el('div', { class: 'aside' }, named.node, verdicts.node)),
  );
  return (next) => parts.forEach((part) => part.renew(next.filters));
}
