// Why two articles are one story or two: in a sentence, then each number against what it was held against.

import { el } from '../dom.js';
import { count, lazily, percent } from '../numbers.js';
import { clean } from '../outside.js';
import { kindWord } from '../words.js';

const likeness = lazily(() => new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
const MARKS = new Map([[true, ['✓', 'speaks for one story']], [false, ['✗', 'speaks against it']], [null, ['·', 'is besides']]]);
const ALSO = {
  same_event: 'They tell of the same event, each in words of its own.',
  new_version: 'The later one is the story written anew.',
  follow_up: 'The later one takes the earlier one up, and goes on.',
  unrelated: 'They have words in common and no story.',
};

// Why the likeness that a pair needs is what it is: by the name of its threshold, of which docs/detection.md tells.
const NEEDED = {
  join: 'as they share more of their names and figures than of their words, which independent reports do too: so much is needed',
  join_of_parts: 'less than usual, as they share words about as much as names and figures: whoever copies takes both',
  join_nothing_new: 'less than usual, as the later one begins with nothing new and tells of the same day or the one before',
  join_in_order: 'less than usual, as what they share stands in the same order in both: one took a part of the other in',
  strict_join: 'more than usual, as there is little text to tell by',
};

export function why(pair) {
  return el('div', { class: 'why-box' },
    el('p', { class: 'verdict' }, el('strong', {}, verdict(pair)), ' ', because(pair)),
    el('p', {}, shares(pair)),
    el('details', {}, el('summary', {}, 'The numbers, and what each was held against'),
      el('ul', { class: 'reasons' }, pair.reasons.map(reason)),
      el('p', { class: 'hint' }, 'T is how much of their word sequences is the same, from 0 to 1; linkage is T over the whole story, less where the order differs. Bands are a quick first look. The two were judged as if nothing had come before.')));
}

function verdict({ outcome }) {
  switch (outcome) {
    case 'exact_copy':
    case 'near_copy':
      return 'One story: what came later is a copy.';
    case 'update':
      return 'One story: what came later is an update of it.';
    case 'revision':
    case 'redelivery':
      return 'One article, sent again.';
    default:
      return 'Two stories: what came later is no copy.';
  }
}

function because({ outcome, kind, second, turns, reasons, measures }) {
  const { score } = second.verdict;
  const needed = turns.find(({ threshold }) => /^(strict_)?join/.test(threshold));
  const also = outcome === 'unique' ? (ALSO[kind] ?? '') : kind ? `The later one is ${kindWord(kind)}.` : '';
  if (score > 0 && needed && outcome !== 'exact_copy') {
    return `Their likeness is ${likeness().format(score)}, and from ${likeness().format(needed.now)} on it would be one story${neededAs(needed, measures)}. ${also}`
      .replace('it would be', outcome === 'unique' ? 'it would be' : 'it is');
  }
  const against = outcome === 'unique' ? reasons.find(({ holds }) => holds === false) : null;
  return `${against ? `${clean(against.text)}. ` : ''}${also}`;
}

function neededAs({ threshold }, { same_outlet: isSameOutlet }) {
  const words = threshold === 'join_of_parts' && isSameOutlet ? 'less than usual, as both are of one outlet' : NEEDED[threshold];
  return words ? ` (${words})` : '';
}

function shares({ measures, facts }) {
  const [earlier, later] = measures.contained;
  const all = Math.min(facts.shared.length + facts.only_first.length, facts.shared.length + facts.only_second.length);
  return `${percent(later)} of the later one is in the earlier one, ${percent(earlier)} the other way round; ${count(facts.shared.length)} of ${count(all)} names and figures are in both.`;
}

function reason({ text, holds }) {
  const [mark, words] = MARKS.get(holds ?? null);
  return el('li', {}, el('span', { 'aria-hidden': 'true', class: `holds ${holds}` }, mark), el('span', { class: 'unseen' }, `${words}: `), clean(text, 600));
}
