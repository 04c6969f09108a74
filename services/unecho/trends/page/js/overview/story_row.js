// One story in a list.

import { toStories, toStory } from '../address.js';
import { el, fill, say } from '../dom.js';
import { behind, count, many, moment } from '../numbers.js';
import { outside } from '../outside.js';
import { changeWord, evidenceWord } from '../words.js';

const OUTLETS = 6;
const MARK_MS = 4_000;

/** A row, with what `renewRow` changes of it later. */
export function storyRow(story, watermark) {
  const parts = {
    size: el('span', { class: 'number' }),
    unit: el('span', { class: 'unit' }),
    spread: el('p', { class: 'spread' }),
    link: el('a', { href: toStory(story.cluster_id), 'data-in': true }),
    origin: el('p', { class: 'origin' }),
    outlets: el('p', { class: 'outlets' }),
    counts: el('p', { class: 'counts' }),
    change: el('span', { class: 'change' }),
  };
  const row = el('li', { class: 'story' },
    el('div', { class: 'size' }, parts.size, parts.unit),
    el('div', { class: 'told' }, el('h3', { dir: 'auto' }, parts.link, ' ', parts.change), parts.origin, parts.outlets,
      el('div', { class: 'last' }, parts.spread, parts.counts)));
  row.unechoParts = parts;
  row.unechoGrow = (changed) => grow(parts, changed);
  renewRow(row, story, watermark);
  return row;
}

/** Brings a row up to date; nothing in it moves. */
export function renewRow(row, story, watermark) {
  const parts = row.unechoParts;
  showSize(parts, story.size);
  fillOnce(parts.link, story.title, () => [story.title === null ? el('span', {}, `Without a headline: `, outside(story.cluster_id)) : outside(story.title)]);
  fillOnce(parts.origin, `${story.origin?.name} ${story.first_seen} ${story.last_seen}`, () => originLine(story, watermark));
  fillOnce(parts.outlets, `${story.outlets_total} ${story.outlets.length}`, () => outletLine(story));
  const { ten_minutes: ten, hour } = story.new_outlets;
  say(parts.spread, ten ? `+${many(ten, 'outlet')} in 10 min` : hour ? `+${many(hour, 'outlet')} in an hour` : '');
  parts.spread.classList.toggle('fast', ten > 0);
  say(parts.counts, countsLine(story));
}

function grow(parts, changed) {
  showSize(parts, changed.size);
  say(parts.change, changeWord(changed.change));
  clearTimeout(parts.marked);
  parts.marked = setTimeout(() => say(parts.change, ''), MARK_MS);
}

function showSize(parts, size) {
  say(parts.size, count(size));
  say(parts.unit, size === 1 ? 'article' : 'articles');
}

function originLine(story, watermark) {
  const { origin, first_seen: first, last_seen: last } = story;
  const times = el('span', {}, moment(first, watermark), first === last ? '' : `–${moment(last, moment(first, watermark).length > 5 ? first : watermark)}`);
  if (!origin) return [times];
  return [
    el('span', {}, origin.evidence === 'earliest' ? 'First at ' : 'From ',
      el('a', { href: toStories({ origin: origin.name }), 'data-in': true, class: 'name' }, outside(origin.name, {}, 80))),
    el('span', { class: 'why' }, evidenceWord(origin.evidence)), times,
  ];
}

function outletLine(story) {
  if (!story.outlets_total) return [el('span', { class: 'why' }, 'no outlet is named')];
  const shown = story.outlets.slice(0, OUTLETS).map((outlet) =>
    el('span', { class: 'outlet' },
      el('a', { href: toStories({ outlet: outlet.source }), 'data-in': true }, outside(outlet.source, {}, 60)),
      outlet.minutes_behind ? el('span', { class: 'behind' }, ` ${behind(outlet.minutes_behind)}`) : el('span', { class: 'behind' }, ' first')));
  const more = story.outlets_total - shown.length;
  return more > 0 ? [shown, el('span', { class: 'why' }, `and ${count(more)} more`)] : shown;
}

function countsLine(story) {
  const { reprints, updates, revisions } = story;
  return [
    reprints && many(reprints, 'reprint'), updates && many(updates, 'update'), revisions && many(revisions, 'revision'),
  ].filter(Boolean).join(' · ');
}

// Links that are used stay the same elements while nothing in them has changed.
function fillOnce(node, key, make) {
  if (node.unechoKey === String(key)) return;
  node.unechoKey = String(key);
  fill(node, make());
}
