// A text with what another has of it marked, and the sentences of which the other has nothing.

import { el } from '../dom.js';
import { count, lazily } from '../numbers.js';
import { unturned } from '../outside.js';

const LONGEST = 40_000;
const NEW_BELOW = 0.2;
const sentences = lazily(() => new Intl.Segmenter(undefined, { granularity: 'sentence' }));

/**
 * `spans` count code points of the text, as Python does; `tag` is what a sentence of its own becomes, and a figure that
 * the other has not, which may stand in the midst of words that it has.
 */
export function marked(text, spans, tag, figures) {
  const places = placesOf(text);
  const own = standing(text, figures);
  const shared = without(joined(spans.map(([start, end]) => [places(start), places(end)])), own);
  const shown = text.slice(0, LONGEST);
  let start = 0;
  const paragraphs = shown.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return line.trim() ? el('p', { dir: 'auto' }, paragraph(line, at, shared, tag, own)) : null;
  });
  const rest = text.length - shown.length;
  return el('div', { class: 'text' }, paragraphs, rest > 0 ? el('p', { class: 'why' }, `… and ${count(rest)} characters more`) : null);
}

function paragraph(line, at, shared, tag, own) {
  return [...sentences().segment(line)].map(({ segment, index }) => {
    const begin = at + index;
    const inside = within(shared, begin, begin + segment.length);
    const covered = inside.reduce((sum, [start, end]) => sum + end - start, 0);
    const isOwn = segment.trim().length > 1 && covered / segment.trim().length < NEW_BELOW;
    const figures = isOwn ? [] : within(own, begin, begin + segment.length);
    const pieces = piecesOf(segment, begin, [...inside.map((span) => [...span, 'mark']), ...figures.map((span) => [...span, tag])]);
    return isOwn ? el(tag, {}, pieces) : pieces;
  });
}

function piecesOf(segment, begin, parts) {
  const pieces = [];
  let done = 0;
  for (const [start, end, tag] of [...parts].sort((one, other) => one[0] - other[0])) {
    pieces.push(unturned(segment.slice(done, start - begin)), el(tag, {}, unturned(segment.slice(start - begin, end - begin))));
    done = end - begin;
  }
  return [...pieces, unturned(segment.slice(done))].filter((piece) => piece !== '');
}

// Where figures stand, each by itself: 2.6 is not in 12.65.
function standing(text, figures) {
  const escaped = figures.map((figure) => figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  if (!escaped.length) return [];
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])(?:${escaped.join('|')})(?![\\p{L}\\p{N}]|[.,]\\d)`, 'gu'));
  return [...found].map(({ index, 0: { length } }) => [index, index + length]);
}

function without(spans, holes) {
  return holes.reduce((kept, [from, to]) => kept.flatMap(([start, end]) =>
    (to <= start || from >= end ? [[start, end]] : [[start, from], [to, end]].filter(([one, other]) => one < other))), spans);
}

const within = (spans, start, end) =>
  spans.filter(([from, to]) => to > start && from < end).map(([from, to]) => [Math.max(from, start), Math.min(to, end)]);

// Runs of one passage, and of several, may overlap in the text that says a thing twice; a space between two is theirs.
function joined(spans) {
  const sorted = [...spans].sort((one, other) => one[0] - other[0]);
  const all = [];
  for (const [start, end] of sorted) {
    const last = all.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

// From code points to the units that a string here is counted in.
function placesOf(text) {
  if (!/[\uD800-\uDBFF]/.test(text)) return (point) => point;
  const units = [0];
  for (const letter of text) units.push(units.at(-1) + letter.length);
  return (point) => units[Math.min(point, units.length - 1)];
}
