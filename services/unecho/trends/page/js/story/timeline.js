// The outlets of a story in the order in which they ran it.

import { toStories, toStory } from '../address.js';
import { ask } from '../api.js';
import { el, shape } from '../dom.js';
import { behind, count, exactMoment, many, moment, percent } from '../numbers.js';
import { linkOut, outside } from '../outside.js';
import { failed, nothing } from '../states.js';
import { kindMeaning, kindWord } from '../words.js';
import { baseOf } from './base.js';

const PAGE = 12;
const WIDTH = 1000;
const HEIGHT = 34;

/** A drawing of when, and a table of who, what and how much. */
export async function timeline(story, signal) {
  const first = await ask('outlets', { story: story.cluster_id, limit: PAGE }, { signal, fresh: true });
  const rows = el('tbody', {}, first.outlets.map((outlet) => row(outlet, story)));
  const more = el('button', { type: 'button', class: 'button', hidden: !first.next }, 'More outlets');
  let next = first.next;
  more.addEventListener('click', async () => {
    try {
      const answer = await ask('outlets', { story: story.cluster_id, limit: 100, after: next }, { signal });
      rows.append(...answer.outlets.map((outlet) => row(outlet, story)));
      next = answer.next;
      more.hidden = !next;
    } catch (error) {
      more.after(failed(error));
    }
  });
  return el('section', { 'aria-labelledby': 'timeline-title' },
    el('h2', { id: 'timeline-title' }, 'Who ran it ', el('span', { class: 'hint' }, many(first.outlets_total, 'outlet'))),
    first.outlets.length
      ? [marks(first.outlets), el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Outlets, in a table' }, table(rows)), more]
      : nothing('No outlet is named by its articles.'));
}

function table(rows) {
  const heads = ['When', 'Outlet', 'What it is', 'Copied', 'Articles', 'What it changed'];
  return el('table', { class: 'timeline' }, el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))), rows);
}

function row(outlet, story) {
  const isBase = outlet.article_id === baseOf(story);
  return el('tr', {},
    el('td', { class: 'when' }, el('time', { datetime: outlet.first_seen, title: exactMoment(outlet.first_seen) }, moment(outlet.first_seen, story.last_seen)),
      ' ', el('span', { class: 'behind' }, outlet.minutes_behind ? behind(outlet.minutes_behind) : 'first')),
    el('th', { scope: 'row' }, linkOut(outlet.url, outside(outlet.source, {}, 80)), ' ',
      el('a', { href: toStories({ outlet: outlet.source }), 'data-in': true, class: 'also', 'aria-label': `All stories of ${outlet.source}` }, 'its stories')),
    el('td', {}, outlet.kind ? el('span', { title: kindMeaning(outlet.kind) }, kindWord(outlet.kind)) : el('span', { class: 'why' }, 'the first of it')),
    el('td', { class: 'share' }, outlet.reused === null || !outlet.kind ? '' : share(outlet)),
    el('td', { class: 'number' }, count(outlet.articles)),
    el('td', {}, outlet.article_id && !isBase
      ? el('a', { href: toStory(story.cluster_id, outlet.article_id), 'data-in': true, class: 'compare', 'aria-label': `Compare what ${outlet.source} has with the article that stands for the story` }, 'Compare')
      : ''));
}

// Of which article it is the share: not always the one that stands for the story, which Compare takes.
function share({ reused, matched }) {
  const bar = el('span', { class: 'meter', 'aria-hidden': 'true' }, el('span', { class: 'fill' }));
  bar.firstElementChild.style.setProperty('--share', String(reused));
  return [bar, el('span', { class: 'percent' }, percent(reused)), ' of it in ', articleOf(matched)];
}

function articleOf(matched) {
  if (!matched?.source_known) return 'an earlier article';
  return matched.source === null ? 'an earlier article without an outlet' : [outside(matched.source, {}, 80), '’s'];
}

// Early ones come close together, so that the scale is that of the square root.
function marks(outlets) {
  const last = Math.max(1, ...outlets.map((outlet) => outlet.minutes_behind));
  const ticks = [...[0, 10, 60, 360, 1440].filter((minutes) => minutes <= last / 2), last];
  const place = (minutes) => 8 + Math.sqrt(minutes / last) * (WIDTH - 16);
  return el('div', { class: 'marks', 'aria-hidden': 'true' },
    shape('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', focusable: 'false' },
      shape('line', { x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2 }),
      outlets.map((outlet) => shape('line', {
        class: outlet.minutes_behind ? `mark ${outlet.kind ?? ''}` : 'mark first',
        x1: place(outlet.minutes_behind), x2: place(outlet.minutes_behind), y1: 5, y2: HEIGHT - 5, 'vector-effect': 'non-scaling-stroke',
      }))),
    el('p', { class: 'ends' }, ticks.map((minutes) => {
      const tick = el('span', {}, minutes ? behind(minutes) : 'first');
      tick.style.setProperty('--at', `${(100 * place(minutes)) / WIDTH}%`);
      return tick;
    })));
}
