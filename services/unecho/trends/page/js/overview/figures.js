// How fast articles come and how many of them are copies, moving; and how much is kept.

import { ask, isGone } from '../api.js';
import { course } from '../charts/line.js';
import { el, fill, say } from '../dom.js';
import { live } from '../live.js';
import { about, count, many, percent } from '../numbers.js';
import { every, on } from '../states.js';

const EVERY_MS = 5_000;
const LATELY_MS = 10_000;

/** The strip at the top. */
export function figures(signal) {
  const [pace, copies, stories, articles, entities] = [
    figure('Articles a second', true), figure('Copies among them', true), figure('Stories'), figure('Articles'), figure('Names'),
  ];
  const lately = new Lately();
  const renew = () => renewAll({ pace, copies, stories, articles, entities }, signal).catch((error) => {
    if (!isGone(error)) pace.note('not known just now');
  });
  on(live, 'news', (event) => pace.value(about(lately.rate(event.detail.articles))), signal);
  on(live, 'reset', renew, signal);
  every(EVERY_MS, renew, signal);
  every(1_000, () => live.lastNewsAt && pace.value(about(lately.rate(0))), signal);
  renew();
  return el('section', { class: 'figures', 'aria-label': 'In numbers' }, pace.node, copies.node, stories.node, articles.node, entities.node);
}

async function renewAll(shown, signal) {
  const [summary, pace] = await Promise.all([ask('summary', {}, { signal }), ask('pace', {}, { signal })]);
  const minutes = Math.round((pace.articles.length * pace.step_seconds) / 60);
  const perSecond = pace.articles.map((articles) => articles / pace.step_seconds);
  const all = pace.articles.reduce((sum, articles) => sum + articles, 0);
  const copies = pace.copies.reduce((sum, number) => sum + number, 0);
  shown.pace.draw(course(perSecond));
  if (!live.lastNewsAt) shown.pace.value(about(perSecond.at(-1) ?? 0));
  shown.pace.note(`${about(Math.max(0, ...perSecond))} at most in ${minutes || 'the last'} min`);
  shown.copies.value(all ? percent(copies / all) : '–');
  shown.copies.draw(course(shares(pace), { most: 1 }));
  shown.copies.note(`${percent(summary.duplicate_rate)} of all that is kept`);
  shown.stories.value(count(summary.stories));
  shown.articles.value(count(summary.articles));
  shown.articles.note(`${many(summary.outcomes.update, 'update')}, ${many(summary.outcomes.revision, 'revision')}`);
  shown.entities.value(count(summary.entities));
  shown.stories.note(summary.stories ? `${about(summary.articles / summary.stories)} articles each` : '');
  shown.entities.note('people, organisations, places');
}

// Over half a minute each: of five seconds with three articles a share says nothing.
function shares({ articles, copies, step_seconds: step }) {
  const wide = Math.max(1, Math.round(30 / step));
  return articles.map((_, end) => {
    const over = (numbers) => numbers.slice(Math.max(0, end - wide + 1), end + 1).reduce((sum, number) => sum + number, 0);
    return over(articles) ? over(copies) / over(articles) : 0;
  });
}

function figure(name, isDrawn = false) {
  const value = el('dd', { class: 'value' }, '–');
  const note = el('dd', { class: 'note' });
  const drawing = isDrawn ? el('dd', { class: 'drawing', 'aria-hidden': 'true' }) : null;
  return {
    node: el('dl', { class: isDrawn ? 'figure drawn' : 'figure' }, el('dt', {}, name), value, note, drawing),
    value: (text) => say(value, text),
    note: (text) => say(note, text),
    draw: (drawn) => fill(drawing, drawn),
  };
}

class Lately {
  #came = [];

  /** Articles a second of the last ten, with those that came now. */
  rate(articles) {
    const now = Date.now();
    if (articles) this.#came.push([now, articles]);
    while (this.#came.length && this.#came[0][0] < now - LATELY_MS) this.#came.shift();
    return this.#came.reduce((sum, [, number]) => sum + number, 0) / (LATELY_MS / 1000);
  }
}
