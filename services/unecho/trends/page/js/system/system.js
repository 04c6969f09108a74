// How each stage is, what went wrong and what to do; what could not be read.

import { ask } from '../api.js';
import { el, fill } from '../dom.js';
import { secondsOf } from '../numbers.js';
import { every, filled } from '../states.js';
import { dead } from './dead.js';
import { boards } from './grafana.js';
import { stageCard } from './stage.js';

const EVERY_MS = 5_000;

/** Puts it into `root`. */
export function system(root, address, signal) {
  document.title = 'System · unecho';
  const stages = el('div', {});
  const links = el('p', { class: 'links' });
  const renew = () => filled(stages, 'stages', () => ask('system', {}, { signal, fresh: true }), (told) => {
    fill(links, boards(told.links.grafana));
    return [
      el('ol', { class: 'stages' }, told.stages.map((stage) => stageCard(stage, told))),
      el('p', { class: 'hint' }, `Asked at ${secondsOf(told.asked_at)}. Counts are since each process began.`),
    ];
  }, signal);
  every(EVERY_MS, () => {
    // Who is in it with the keyboard or the pointer reads it as it is.
    if (!stages.matches(':hover') && !stages.contains(document.activeElement)) renew();
  }, signal);
  renew();
  root.append(
    el('h1', { class: 'view-title' }, 'System'),
    el('section', { 'aria-labelledby': 'stages-title' }, el('h2', { id: 'stages-title' }, 'Stages ', el('span', { class: 'hint' }, 'in the order in which an article passes them')), stages, links),
    dead(signal),
  );
  return () => {};
}
