// Two days by the hour of article time; an hour that is clicked is all that is shown, until it is clicked again.

import { go, read, toStories } from '../address.js';
import { ask } from '../api.js';
import { el, keep } from '../dom.js';
import { live } from '../live.js';
import { count, exactMoment, many, moment } from '../numbers.js';
import { every, filled, on } from '../states.js';

const EVERY_MS = 15_000;
const HOUR_MS = 3_600_000;

export function hours(given, signal) {
  let filters = given;
  const bars = el('div', { class: 'bars', role: 'toolbar', 'aria-label': 'Hours', on: { keydown: (event) => move(bars, event) } });
  const ends = el('p', { class: 'ends' });
  const body = el('div', { class: 'hours-body' });
  const shown = el('div', {}, bars, ends);
  const renew = () => filled(body, 'hours', () => ask('hours', {}, { signal }), (told) => {
    draw(bars, ends, told.hours, filters);
    return shown;
  }, signal);
  every(EVERY_MS, renew, signal);
  on(live, 'reset', renew, signal);
  renew();
  return {
    node: el('section', { class: 'hours', 'aria-labelledby': 'hours-title' },
      el('h2', { id: 'hours-title' }, 'Articles by the hour ', el('span', { class: 'hint' }, 'in article time; click an hour to see its stories')), body),
    renew(next) {
      filters = next;
      mark(bars, filters);
    },
  };
}

function draw(bars, ends, told, filters) {
  const most = Math.max(1, ...told.map((hour) => hour.articles));
  const had = told.some((hour) => hour.hour === bars.querySelector('[tabindex="0"]')?.dataset.key);
  keep(bars, told, (hour) => hour.hour, make);
  for (const [index, hour] of told.entries()) renewBar(bars.children[index], hour, most);
  if (!had && bars.lastElementChild) bars.lastElementChild.tabIndex = 0;
  mark(bars, filters);
  ends.replaceChildren(...(told.length
    ? [el('span', {}, moment(told[0].hour)), el('span', {}, `${count(most)} at most`), el('span', {}, moment(told.at(-1).hour))]
    : [el('span', {}, 'No article yet.')]));
}

function make(hour) {
  const bar = el('button', { type: 'button', class: 'bar', tabindex: '-1', 'aria-pressed': 'false' }, el('span', { class: 'fill' }));
  bar.addEventListener('click', () => choose(bar, hour.hour));
  return bar;
}

function renewBar(bar, hour, most) {
  const words = `${exactMoment(hour.hour)}: ${many(hour.articles, 'article')}, ${many(hour.stories, 'new story', 'new stories')}`;
  if (bar.title !== words) {
    bar.title = words;
    bar.setAttribute('aria-label', words);
  }
  bar.firstElementChild.style.setProperty('--share', String(hour.articles / most));
}

function choose(bar, hour) {
  const isChosen = bar.getAttribute('aria-pressed') === 'true';
  const since = isChosen ? '' : hour;
  const until = isChosen ? '' : new Date(Date.parse(hour) + HOUR_MS).toISOString();
  go(toStories({ ...read().filters, since, until }));
}

function mark(bars, { since, until }) {
  for (const bar of bars.children) {
    const at = Date.parse(bar.dataset.key);
    const isIn = since && at >= Date.parse(since) && (!until || at < Date.parse(until));
    bar.setAttribute('aria-pressed', String(Boolean(isIn)));
  }
}

// One stop of the tabulator, and arrows within (WAI-ARIA, toolbar).
function move(bars, event) {
  const all = [...bars.children];
  const at = all.indexOf(document.activeElement);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || !all[to]) return;
  event.preventDefault();
  all[at].tabIndex = -1;
  all[to].tabIndex = 0;
  all[to].focus();
}
