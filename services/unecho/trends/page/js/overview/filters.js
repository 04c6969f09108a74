// What is asked for. It stands in the address, so that a view can be shared, and can be kept under a name.

import { go, isFiltered, toStories } from '../address.js';
import { el, fill } from '../dom.js';
import { moment } from '../numbers.js';
import { clean } from '../outside.js';
import { kinds, kindWord } from '../words.js';
import { saved } from './saved.js';

const WAIT_MS = 300;
const TEXTS = [['words', 'Words of the headline', 'ukraine plan'], ['outlet', 'Outlet', 'straitstimes.com'], ['origin', 'Origin', 'Reuters']];
const CHOICES = [
  ['kind', 'Kind', [['', 'any'], ...kinds.map((kind) => [kind, kindWord(kind)])]],
  ['window', 'Seen within', [['', 'all that is kept'], ['1m', 'the last minute'], ['1h', 'the last hour'], ['1d', 'the last day']]],
  ['sort', 'Order', [['', 'largest first'], ['rise', 'spreading fastest first'], ['recent', 'newest first']]],
];

export function filters(given, signal) {
  let now = given;
  let waiting = null;
  const set = (name, value) => {
    now = { ...now, [name]: value };
    go(toStories(now), { replace: true });
  };
  const soon = (name, value) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => set(name, value), WAIT_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(waiting));
  const fields = new Map([
    ...TEXTS.map(([name, label, example]) => [name, text(name, label, example, soon)]),
    ...CHOICES.map(([name, label, choices]) => [name, choice(name, label, choices, set)]),
  ]);
  const chips = el('div', { class: 'chips' });
  const kept = saved();
  const renew = (next) => {
    now = next;
    for (const [name, { field }] of fields) if (field !== document.activeElement) field.value = next[name] ?? '';
    fill(chips, chipsOf(next));
    kept.renew(next);
  };
  renew(given);
  return {
    node: el(
      'search',
      {},
      el('form', { class: 'filters', on: { submit: (event) => event.preventDefault() } }, [...fields.values()].map(({ node }) => node), kept.node),
      chips,
    ),
    renew,
  };
}

function text(name, label, example, soon) {
  const field = el('input', {
    id: `filter-${name}`, name, type: 'search', placeholder: example, autocomplete: 'off', dir: 'auto', maxlength: 200,
    on: { input: (event) => soon(name, event.target.value.trim()) },
  });
  return { field, node: el('div', { class: 'field' }, el('label', { for: field.id }, label), field) };
}

function choice(name, label, choices, set) {
  const field = el(
    'select',
    { id: `filter-${name}`, name, on: { change: (event) => set(name, event.target.value) } },
    choices.map(([value, word]) => el('option', { value }, word)),
  );
  return { field, node: el('div', { class: 'field' }, el('label', { for: field.id }, label), field) };
}

// What has no field of its own: a name, an hour.
function chipsOf(now) {
  const chips = [];
  if (now.entity) chips.push(chip(`Name: ${clean(nameOf(now.entity), 80)}`, { ...now, entity: '' }));
  if (now.since || now.until) chips.push(chip(spanOf(now), { ...now, since: '', until: '' }));
  if (isFiltered(now)) {
    chips.push(el('a', { href: toStories({ sort: now.sort }), 'data-in': true, class: 'clear' }, 'Show all'));
  }
  return chips;
}

function chip(words, without) {
  return el('a', { href: toStories(without), 'data-in': true, class: 'chip', 'aria-label': `${words}: take this away` },
    el('bdi', {}, words), el('span', { 'aria-hidden': 'true' }, ' ×'));
}

/** `person:volodymyr-zelenskyy` as a person would write it. */
export function nameOf(entityId) {
  return entityId.slice(entityId.indexOf(':') + 1).replaceAll('-', ' ').replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

function spanOf({ since, until }) {
  const valid = (at) => at && !Number.isNaN(Date.parse(at));
  if (valid(since) && valid(until)) return `${moment(since)} to ${moment(until, since)}`;
  return valid(since) ? `from ${moment(since)}` : valid(until) ? `until ${moment(until)}` : 'a time that is none';
}
