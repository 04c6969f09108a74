// Filters under a name, kept in this browser.

import { read, toStories } from '../address.js';
import { el, fill } from '../dom.js';
import { clean } from '../outside.js';

const NAME = 'unecho-saved';
const MOST = 30;

export function saved() {
  let now = {};
  const list = el('ul', {});
  const field = el('input', { id: 'save-name', type: 'text', maxlength: 60, autocomplete: 'off', dir: 'auto' });
  const draw = () => fill(list, stored().map((item) => row(item, draw)));
  const save = () => {
    const name = field.value.trim();
    if (!name) return;
    store([...stored().filter((item) => item.name !== name), { name, filters: now }].slice(-MOST));
    field.value = '';
    draw();
  };
  const box = el('details', { class: 'saved', on: { toggle: draw } },
    el('summary', {}, 'Saved views'),
    el('div', { class: 'panel' }, list,
      el('label', { for: 'save-name' }, 'Keep this view as'), field,
      el('button', { type: 'button', class: 'button', on: { click: save } }, 'Keep')));
  field.addEventListener('keydown', (event) => event.key === 'Enter' && (event.preventDefault(), save()));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    box.open = false;
    box.firstElementChild.focus();
  });
  return { node: box, renew: (filters) => { now = filters; } };
}

function row({ name, filters }, draw) {
  const gone = () => {
    store(stored().filter((item) => item.name !== name));
    draw();
  };
  return el('li', {},
    el('a', { href: toStories(filters), 'data-in': true, dir: 'auto' }, clean(name, 60)),
    el('button', { type: 'button', class: 'quiet', 'aria-label': `Forget ${clean(name, 60)}`, on: { click: gone } }, '×'));
}

// Whatever stands there, and where the browser keeps nothing.
function stored() {
  try {
    const told = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(told) ? told.filter((item) => typeof item?.name === 'string').map(({ name, filters }) => ({ name, filters: known(filters) })) : [];
  } catch {
    return [];
  }
}

const known = (filters) => read(toStories(typeof filters === 'object' && filters ? filters : {})).filters;

function store(items) {
  try {
    localStorage.setItem(NAME, JSON.stringify(items));
  } catch {
    // It is full, or not allowed: the view is in the address all the same.
  }
}
