// One story: who ran it and when, its versions beside each other, why they are together, and what is near it.

import { toStories } from '../address.js';
import { ask, isGone, part, Problem } from '../api.js';
import { el, fill } from '../dom.js';
import { count, exactMoment, many } from '../numbers.js';
import { clean, outside } from '../outside.js';
import { againLater, failed, loading } from '../states.js';
import { evidenceWord, kindWord } from '../words.js';
import { baseOf } from './base.js';
import { comparison } from './comparison.js';
import { fresh } from './fresh.js';
import { near } from './near.js';
import { timeline } from './timeline.js';
import { versions } from './versions.js';

/** Puts it into `root`; returns what shows another address of the same story. */
export function story(root, address, signal) {
  const box = el('article', { class: 'whole-story' }, loading('the story'));
  const beside = comparison(signal);
  let told = null;
  const compare = (next) => {
    if (told) beside.show(next.first ?? baseOf(told), next.second, told);
  };
  let now = address;
  const load = async () => {
    try {
      told = await ask(`stories/${part(address.story)}`, {}, { signal, fresh: true });
      await draw(box, told, beside, signal);
      compare(now);
    } catch (error) {
      if (isGone(error)) return;
      const gone = error instanceof Problem && error.status === 404;
      fill(box, gone ? notKept() : failed(error, load));
      againLater(error, load, signal);
    }
  };
  const since = fresh(address.story, () => told, load, signal);
  root.append(el('div', { class: 'title-line' }, el('a', { href: '?', 'data-in': true, class: 'back' }, '← All stories'), since), box);
  load();
  return (next) => {
    now = next;
    compare(next);
  };
}

async function draw(box, told, beside, signal) {
  document.title = `${clean(told.title ?? told.cluster_id, 80)} · unecho`;
  const outlets = await timeline(told, signal);
  fill(box,
    el('header', {},
      el('h1', { dir: 'auto' }, told.title === null ? ['Without a headline: ', outside(told.cluster_id)] : outside(told.title)),
      standing(told),
      facts(told)),
    outlets, versions(told), beside.node, near(told, signal));
}

function facts(told) {
  const kinds = Object.entries(told.kinds).sort((one, other) => other[1] - one[1]).map(([kind, number]) => `${count(number)} ${kindWord(kind)}`);
  const { ten_minutes: ten, hour } = told.new_outlets;
  return el('dl', { class: 'facts' },
    pair('Comes from', told.origin
      ? [el('a', { href: toStories({ origin: told.origin.name }), 'data-in': true }, outside(told.origin.name, {}, 80)), `, ${evidenceWord(told.origin.evidence)}`]
      : 'not known'),
    pair('First outlet', told.outlets.length ? [outside(told.outlets[0].source, {}, 80), `, ${exactMoment(told.outlets[0].first_seen)}`] : 'no outlet is named'),
    pair('First seen', told.first_seen ? exactMoment(told.first_seen) : '–', isFirstUnnamed(told) ? ', by an article without an outlet' : ''),
    pair('Last seen', told.last_seen ? exactMoment(told.last_seen) : '–'),
    pair('Articles', [count(told.size), told.reprints ? `, ${many(told.reprints, 'reprint')} of them held back` : '', told.updates ? `, ${many(told.updates, 'update')}` : '', told.revisions ? `, ${many(told.revisions, 'revision')} besides` : '']),
    pair('Spreads', ten || hour ? `+${many(ten, 'outlet')} in 10 min, +${count(hour)} in an hour` : 'to no new outlet in the last hour'),
    pair('Its copies are', kinds.length ? kinds.join(', ') : 'none'));
}

const isFirstUnnamed = ({ first_seen: first, outlets }) => Boolean(first && outlets.length) && Date.parse(first) < Date.parse(outlets[0].first_seen);

// The headline is of what was published; another article may be set to stand for the story, and Compare takes that one.
function standing({ canonical_id: canonical, representative: chosen, title }) {
  if (!chosen || chosen.article_id === canonical) return null;
  return el('p', { class: 'why' }, 'The headline is of what was published. In Compare another stands for the story: ',
    chosen.source ? ['that of ', outside(chosen.source, {}, 80)] : 'one without an outlet',
    chosen.title && chosen.title !== title ? [', “', outside(chosen.title, {}, 160), '”'] : '', '.');
}

const pair = (name, ...what) => el('div', {}, el('dt', {}, name), el('dd', {}, ...what));

const notKept = () => el('div', { class: 'empty' },
  el('h1', {}, 'No such story'),
  el('p', {}, 'It is older than the horizon, or the stage that kept it was set up anew. ', el('a', { href: '?', 'data-in': true }, 'All stories')));
