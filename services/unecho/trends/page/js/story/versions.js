// What was published of a story: the article that opened it, and its updates.

import { toStory } from '../address.js';
import { el } from '../dom.js';
import { moment } from '../numbers.js';
import { outside } from '../outside.js';
import { baseOf } from './base.js';

const MOST = 20;

/** Nothing where there is only one. */
export function versions(story) {
  const { published_articles: published } = story;
  if (published.length < 2) return null;
  return el('section', { 'aria-labelledby': 'versions-title' },
    el('h2', { id: 'versions-title' }, 'What was published of it'),
    el('ul', { class: 'near-list' }, published.slice(-MOST).reverse().map((one) => el('li', {},
      el('span', { dir: 'auto' }, outside(one.title ?? one.article_id, {}, 160)),
      el('span', { class: 'why' }, one.minute ? moment(one.minute, story.last_seen) : 'a newer text of one of them'),
      one.article_id === baseOf(story)
        ? el('span', { class: 'why' }, 'stands for the story')
        : el('a', { href: toStory(story.cluster_id, one.article_id), 'data-in': true, class: 'compare' }, 'Compare')))));
}
