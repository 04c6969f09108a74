// People, organisations and places, those that are named more than is usual for them first.

import { go, read, toStories } from '../address.js';
import { ask, part } from '../api.js';
import { course } from '../charts/line.js';
import { el, fill, keep, say } from '../dom.js';
import { live } from '../live.js';
import { count, many } from '../numbers.js';
import { outside } from '../outside.js';
import { every, filled, nothing, on } from '../states.js';
import { typeWord } from '../words.js';

const LIMIT = 12;
const WINDOWS = 24;
const HOUR_MS = 3_600_000;
const EVERY_MS = 60_000;
const STALE = 300; // Seconds. What is told is of an hour and more.

export function entities(given, signal) {
  let filters = given;
  const rows = el('ol', { class: 'entities' });
  const body = el('div', {});
  const isTouched = () => rows.matches(':hover') || rows.contains(document.activeElement);
  const renew = (always = false) => {
    if (!always && isTouched()) return null;
    return filled(body, 'names', () => rising(signal), (told) => {
      if (!told.length) return nothing('No names yet.');
      keep(rows, told, (entity) => entity.entity_id, row, renewRow);
      mark(rows, filters);
      return rows;
    }, signal);
  };
  every(EVERY_MS, () => renew(), signal);
  on(live, 'reset', () => renew(), signal);
  renew(true);
  return {
    node: el('section', { class: 'names', 'aria-labelledby': 'names-title' },
      el('h2', { id: 'names-title' }, 'In the news ', el('span', { class: 'hint' }, 'rising first; articles of this day')), body),
    renew(next) {
      filters = next;
      mark(rows, filters);
    },
  };
}

// Where fewer rise than there is room for, those that are named most follow.
async function rising(signal) {
  const query = { window: '1d', by: 'coverage', limit: LIMIT };
  const [rises, most] = await Promise.all([ask('entities', { ...query, sort: 'rising' }, { signal, stale: STALE }), ask('entities', query, { signal, stale: STALE })]);
  const listed = new Map([...rises.entities, ...most.entities].map((entity) => [entity.entity_id, entity]));
  return Promise.all([...listed.values()].slice(0, LIMIT).map(async (entity) => ({ ...entity, course: await courseOf(entity, most.watermark, signal) })));
}

// A name without its course is shown all the same.
async function courseOf(entity, watermark, signal) {
  const { series } = await ask(`entities/${part(entity.entity_id)}`, { window: '1h', limit: 1 }, { signal, stale: STALE }).catch(() => ({ series: [] }));
  const end = Math.floor(Date.parse(watermark) / HOUR_MS) * HOUR_MS;
  const by = new Map(series.map((window) => [Date.parse(window.window_start), window.coverage]));
  return Array.from({ length: WINDOWS }, (_, index) => by.get(end - (WINDOWS - 1 - index) * HOUR_MS) ?? 0);
}

function row(entity) {
  const made = el('li', { class: 'entity' },
    el('a', {
      href: toStories({ entity: entity.entity_id }), class: 'name',
      on: { click: (event) => { event.preventDefault(); toggle(entity.entity_id); } },
    }, outside(entity.name, {}, 60)),
    el('span', { class: 'type' }, typeWord(entity.type)), el('span', { class: 'drawing' }), el('span', { class: 'number' }));
  renewRow(made, entity);
  return made;
}

function renewRow(made, entity) {
  fill(made.querySelector('.drawing'), course(entity.course, { width: 96, height: 20 }));
  const number = made.querySelector('.number');
  say(number, count(entity.coverage));
  number.title = `${many(entity.coverage, 'article')} in this day, of ${many(entity.unique, 'new story', 'new stories')}`;
}

function toggle(id) {
  const { filters } = read();
  go(toStories({ ...filters, entity: filters.entity === id ? '' : id }));
}

function mark(rows, { entity }) {
  for (const item of rows.children) {
    const link = item.querySelector('a');
    if (item.dataset.key === entity) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
