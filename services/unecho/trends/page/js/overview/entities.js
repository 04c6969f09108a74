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
const EVERY_MS = 20_000;
let order = null;

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

async function rising(signal) {
  const told = await listed(signal);
  const all = await Promise.all(told.entities.map(async (entity) => ({ ...entity, course: await courseOf(entity, told, signal) })));
  return told.rising.size ? all : all.sort((one, other) => above(other.course) - above(one.course));
}

// Where fewer rise than there is room for, those that are named most follow.
async function listed(signal) {
  const query = { window: '1d', by: 'coverage', limit: LIMIT };
  const sort = await orderOf(signal);
  const [most, rises] = await Promise.all([ask('entities', query, { signal }), sort ? ask('entities', { ...query, sort }, { signal }) : null]);
  const first = rises?.entities ?? [];
  const known = new Set(first.map((entity) => entity.entity_id));
  return { ...most, rising: known, entities: [...first, ...most.entities.filter((entity) => !known.has(entity.entity_id))].slice(0, LIMIT) };
}

// An API that does not order by what is rising says so in its description: then it is done here.
function orderOf(signal) {
  order ??= ask('openapi.json', {}, { signal })
    .then(({ paths }) => paths['/api/entities'].get.parameters.find(({ name }) => name === 'sort')?.schema.enum ?? [])
    .then((known) => known.find((name) => /^ris/.test(name)) ?? '')
    .catch((error) => {
      order = null;
      throw error;
    });
  return order;
}

async function courseOf(entity, told, signal) {
  const series = entity.series ?? (await ask(`entities/${part(entity.entity_id)}`, { window: '1h', limit: 1 }, { signal }).catch(() => null))?.series;
  if (!Array.isArray(series) || typeof series[0] === 'number') return series ?? [];
  const end = Math.floor(Date.parse(told.watermark) / HOUR_MS) * HOUR_MS;
  const by = new Map(series.map((window) => [Date.parse(window.window_start), window.coverage]));
  return Array.from({ length: WINDOWS }, (_, index) => by.get(end - (WINDOWS - 1 - index) * HOUR_MS) ?? 0);
}

// How many deviations of a Poisson process the last hour is above those before it.
function above(numbers) {
  const before = numbers.slice(0, -1);
  const usual = before.reduce((sum, number) => sum + number, 0) / Math.max(before.length, 1);
  return ((numbers.at(-1) ?? 0) - usual) / Math.sqrt(usual + 1);
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
