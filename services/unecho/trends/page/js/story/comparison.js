// Two articles beside each other, and why they are one story or two.

import { toStory } from '../address.js';
import { ask } from '../api.js';
import { el, fill } from '../dom.js';
import { exactMoment, many, percent } from '../numbers.js';
import { linkOut, outside } from '../outside.js';
import { filled, loading, nothing } from '../states.js';
import { figures } from './figures_changed.js';
import { marked } from './marked_text.js';
import { why } from './why.js';

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
      fill(body, loading('both texts; it takes a second or two'));
      node.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
      filled(body, 'both texts', () => ask('pairs', { first, second }, { signal }), (pair) => {
        if (wanted !== shown) return body.childNodes;
        node.focus({ preventScroll: true });
        return both(pair, story);
      }, signal);
    },
  };
}

const idle = () => nothing('Choose Compare at an outlet, and its article stands here beside the one that was published, with what was copied and what was changed.');

function both(pair, story) {
  const isOneStory = pair.outcome !== 'unique';
  const sides = [['first', pair.first, 0], ['second', pair.second, 1]];
  return [
    why(pair),
    el('p', { class: 'legend' }, el('mark', {}, 'in both, word for word'),
      isOneStory ? [' ', el('ins', {}, 'a sentence that is new'), ' ', el('del', {}, 'a sentence that was left out')] : null),
    el('div', { class: 'beside' }, sides.map(([name, side, index]) => el('section', { 'aria-label': index ? 'The later article' : 'The earlier article' },
      head(side, index, pair, story), marked(side.text, spansOf(pair, name), isOneStory ? ['del', 'ins'][index] : 'span')))),
    figures(pair),
  ];
}

function head(side, index, pair, story) {
  const { contained } = pair.measures;
  return el('header', {},
    el('h3', { dir: 'auto' }, outside(side.title ?? side.text, {}, 110)),
    el('p', {},
      index ? 'Later: ' : 'Earlier: ', side.source ? linkOut(side.url, outside(side.source, {}, 80)) : 'no outlet named',
      side.published_at ? `, ${exactMoment(side.published_at)}` : ''),
    el('p', { class: 'share' }, el('strong', {}, percent(contained[index])), index ? ' of it is in the earlier one' : ' of it is in the later one'),
    side.left_out.length ? el('details', {}, el('summary', {}, `${many(side.left_out.length, 'line')} left out of the comparison`),
      el('ul', {}, side.left_out.slice(0, 30).map((line) => el('li', {}, outside(line))))) : null,
    side.verdict_on_topic && side.verdict_on_topic.cluster_id !== story.cluster_id
      ? el('p', {}, el('a', { href: toStory(side.verdict_on_topic.cluster_id), 'data-in': true }, 'Its own story')) : null);
}

function spansOf(pair, name) {
  return pair.passages.flatMap((passage) => passage[name].shared);
}
