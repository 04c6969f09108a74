// What could not be read, by reason, with an example of each.

import { ask } from '../api.js';
import { el } from '../dom.js';
import { count, exactMoment, many } from '../numbers.js';
import { clean, outside } from '../outside.js';
import { filled, nothing } from '../states.js';

const MEANS = {
  tombstone: 'a record without a value', too_large: 'more bytes than are allowed', not_json: 'bytes that are no JSON',
  not_an_object: 'JSON that is no object', invalid: 'a field that breaks the schema', bad_date: 'a date without windows',
  unprocessable: 'a stage failed on it',
};

export function dead(signal) {
  const body = el('div', {});
  const load = () => filled(body, 'what was set aside; it takes a second', () => ask('dead', {}, { signal }), draw, signal);
  load();
  return el('section', { class: 'dead', 'aria-labelledby': 'dead-title' },
    el('h2', { id: 'dead-title' }, 'Set aside as unreadable ', el('span', { class: 'hint' }, 'in the last day, on articles.dead')),
    body, el('button', { type: 'button', class: 'button', on: { click: load } }, 'Look again'));
}

function draw(told) {
  if (!told.letters) return nothing('Nothing.');
  const heads = ['Reason', 'Records', 'An example'];
  return [
    el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Reasons, in a table' },
      el('table', {}, el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))), el('tbody', {}, told.reasons.map(row)))),
    told.is_all ? null : el('p', { class: 'hint' }, `Of the first ${many(told.letters, 'record')}; there are more.`),
  ];
}

function row({ reason, letters, example }) {
  return el('tr', {},
    el('th', { scope: 'row' }, clean(reason.replaceAll('_', ' ')), el('span', { class: 'why' }, MEANS[reason] ? ` ${MEANS[reason]}` : '')),
    el('td', { class: 'number' }, count(letters)),
    el('td', {},
      el('p', {}, clean(example.detail ?? '', 300)),
      example.begins ? el('pre', { dir: 'auto' }, clean(example.begins, 300)) : null,
      el('p', { class: 'why' }, example.key ? ['id ', outside(example.key, {}, 80), ', '] : '',
        `from ${clean(example.topic ?? '?')} ${example.partition}:${example.offset}, ${exactMoment(example.timestamp)}`)));
}
