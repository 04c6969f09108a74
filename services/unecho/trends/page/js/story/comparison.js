// Two articles beside each other, and why they are one story or two.

import { toStory } from '../address.js';
import { ask } from '../api.js';
import { el, fill } from '../dom.js';
import { exactMoment, many, percent } from '../numbers.js';
import { linkOut, outside } from '../outside.js';
import { filled, loading, nothing } from '../states.js';
import { baseOf } from './base.js';
import { figures } from './figures_changed.js';
import { marked } from './marked_text.js';
import { why } from './why.js';

const NAMES = ['first', 'second'];

/** A section that shows what it is told to. */
export function comparison(signal) {
  const body = el('div', {}, idle());
  const node = el('section', { class: 'comparison', 'aria-labelledby': 'comparison-title', tabindex: '-1' }, el('h2', { id: 'comparison-title' }, 'Beside each other'), body);
  let shown = '';
  return {
    node,
    /** Two articles by their ids; without the second only how to choose one. */
    show(first, second, story) {
      const wanted = second ? `${first} ${second}` : '';
      if (wanted === shown) return;
      shown = wanted;
      if (!second) {
        fill(body, idle());
        return;
      }
      fill(body, loading('both texts; it takes some seconds'));
      bring(node);
      filled(body, 'both texts', () => ask('pairs', { first, second }, { signal }), (pair) => {
        if (wanted !== shown) return [...body.childNodes];
        node.focus({ preventScroll: true });
        // Once it is there: what is short cannot be scrolled to.
        requestAnimationFrame(() => bring(node));
        return both(pair, story, first);
      }, signal);
    },
  };
}

function bring(node) {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  node.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
}

const idle = () => nothing('Choose Compare at an outlet, and its article stands here beside the one that was published, with what was copied and what was changed.');

// The one that stands for the story is on the left, whichever came first.
function both(pair, story, base) {
  const isOneStory = pair.outcome !== 'unique';
  const order = pair.second.id === base ? [1, 0] : [0, 1];
  const tags = isOneStory ? ['del', 'ins'] : ['span', 'span'];
  return [
    why(pair),
    toBase(pair, story),
    el('p', { class: 'legend' }, el('mark', {}, 'in both, word for word'),
      isOneStory ? [' ', el('ins', {}, 'a sentence that is new'), ' ', el('del', {}, 'a sentence that was left out')] : null),
    el('div', { class: 'beside' }, order.map((number, place) => side(pair, number, tags[place], story))),
    figures(pair, order),
  ];
}

const toBase = ({ first, second }, story) => (first.id === baseOf(story) || second.id === baseOf(story)
  ? el('p', { class: 'hint' }, 'Beside each other are an article and the one that stands for the story. The list above holds it against the earlier article it is most like, so that its share and its kind may be others.')
  : null);

function side(pair, number, tag, story) {
  const name = NAMES[number];
  return el('section', { 'aria-label': number ? 'The one that came later' : 'The one that came first' },
    head(pair[name], number, pair, story), marked(pair[name].text, spansOf(pair, name), tag, figuresOf(pair, number)));
}

function head(article, number, pair, story) {
  const { title, text, source, url, published_at: at, left_out: left, verdict_on_topic: verdict } = article;
  const isOther = verdict && verdict.cluster_id !== story.cluster_id;
  return el('header', {},
    el('h3', { dir: 'auto' }, outside(title ?? text, {}, 110)),
    el('p', {},
      source ? linkOut(url, outside(source, {}, 80)) : 'No outlet named', at ? `, ${exactMoment(at)}` : '',
      number ? '; came later' : '; came first', article.id === baseOf(story) ? ', and stands for the story' : ''),
    el('p', { class: 'share' }, el('strong', {}, percent(pair.measures.contained[number])), ' of it is in ', articleOf(pair[NAMES[1 - number]])),
    left.length ? el('details', {}, el('summary', {}, `${many(left.length, 'line')} left out of the comparison`),
      el('ul', {}, left.slice(0, 30).map((line) => el('li', {}, outside(line))))) : null,
    isOther ? el('p', {}, el('a', { href: toStory(verdict.cluster_id), 'data-in': true }, 'Its own story')) : null);
}

const articleOf = ({ source }) => (source ? [outside(source, {}, 80), '’s'] : 'the other, which names no outlet');

function figuresOf({ facts }, number) {
  return (number ? facts.only_second : facts.only_first).filter((word) => /\d/.test(word));
}

function spansOf(pair, name) {
  return pair.passages.flatMap((passage) => passage[name].shared);
}
