// What is near a story and no part of it: related stories, those of the same event, and why they are not one.

import { toStory } from '../address.js';
import { ask } from '../api.js';
import { el } from '../dom.js';
import { many, moment } from '../numbers.js';
import { outside } from '../outside.js';
import { filled, nothing } from '../states.js';
import { baseOf } from './base.js';

const MOST = 8;
const DAY_MS = 86_400_000;

export function near(story, signal) {
  return story.related.length || story.same_event.length ? known(story) : sameHours(story, signal);
}

function known(story) {
  const lists = [['Of the same event', story.same_event], ['Related', story.related]];
  const shown = lists.filter(([, items]) => items.length);
  return el('section', { class: 'near', 'aria-labelledby': 'near-title' }, el('h2', { id: 'near-title' }, 'Near it, and not the same'),
    shown.map(([name, items]) => [el('h3', {}, name), list(items, story)]));
}

// Of a story that no other is related to: those of the same days.
function sameHours(story, signal) {
  const body = el('div', {});
  const at = (time, later) => (time ? new Date(Date.parse(time) + later).toISOString() : null);
  const span = { since: at(story.first_seen, -DAY_MS), until: at(story.last_seen, DAY_MS) };
  filled(body, 'stories', () => ask('stories', { ...span, limit: MOST + 1 }, { signal }), (answer) => {
    const others = answer.stories.filter((other) => other.cluster_id !== story.cluster_id).slice(0, MOST);
    return others.length ? list(others, story) : nothing('No other story of these days is kept.');
  }, signal);
  return el('section', { class: 'near', 'aria-labelledby': 'near-title' },
    el('h2', { id: 'near-title' }, 'Other stories of the same days ', el('span', { class: 'hint' }, 'and why they are not this one')), body);
}

function list(items, story) {
  return el('ul', { class: 'near-list' }, items.slice(0, MOST).map((other) => el('li', {},
    el('a', { href: toStory(other.cluster_id), 'data-in': true, dir: 'auto' }, outside(other.title ?? other.cluster_id, {}, 160)),
    el('span', { class: 'why' }, [many(other.size, 'article'), other.first_seen && moment(other.first_seen, story.last_seen)].filter(Boolean).join(', ')),
    el('a', { href: toStory(story.cluster_id, baseOf(other)), 'data-in': true, class: 'compare' }, 'Why not one?'))));
}
