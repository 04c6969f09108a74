// One process of a stage.

import { el } from '../dom.js';
import { about, count, exactMoment, percent, size, span } from '../numbers.js';
import { clean } from '../outside.js';
import { outcomeWord } from '../words.js';
import { panel } from './grafana.js';
import { runbook } from './runbooks.js';

const WORDS = { ready: 'ready', 'not ready': 'not ready', stopped: 'stopped', silent: 'does not answer', 'not known': 'not known' };
const DOES = {
  sign: 'reads articles and makes their fingerprints',
  dedupe: 'finds copies and gives the verdicts',
  trends: 'keeps stories and serves this page',
};

export function stageCard(stage, { links, asked_at: now }) {
  const isKnown = stage.state !== 'silent' && stage.state !== 'not known';
  return el('li', { class: `stage ${stage.state.replace(' ', '-')}` },
    el('h3', {}, el('span', { class: 'dot', 'aria-hidden': 'true' }), stage.stage, ' ', el('span', { class: 'state' }, WORDS[stage.state] ?? stage.state)),
    el('p', { class: 'does' }, DOES[stage.stage] ?? '', stage.address ? el('span', { class: 'why' }, ` · ${clean(stage.address, 80)}`) : null),
    stage.troubles.length ? el('ul', { class: 'troubles' }, stage.troubles.map((trouble) => el('li', { class: trouble.is_grave ? 'grave' : '' },
      clean(trouble.text, 400), ' ', runbook(trouble.runbook, links.runbooks)))) : null,
    stage.state === 'not known' ? el('p', {}, 'No address of it is set (UNECHO_STAGE_URLS), so nothing is known of it.') : null,
    isKnown ? numbers(stage, links, now) : null);
}

function numbers(stage, links, now) {
  const ago = (at) => `${span((Date.parse(now) - Date.parse(at)) / 1000)} ago`;
  return el('dl', { class: 'facts' }, [
    ['Articles a second', stage.pace === null ? 'known in a moment' : about(stage.pace), 'pace'],
    ['Waiting', stage.lag === null ? 'not known' : count(stage.lag), 'lag'],
    ['Handled', handled(stage)],
    ['Set aside', stage.dead && Object.keys(stage.dead).length ? Object.entries(stage.dead).map(([reason, number]) => `${count(number)} ${reason.replaceAll('_', ' ')}`).join(', ') : 'nothing', 'dead'],
    ['Breaker', stage.breaker_open === null ? null : stage.breaker_open ? 'open: it has stopped' : 'closed', 'breaker'],
    ['Newest snapshot', stage.stage !== 'dedupe' ? null : stage.snapshot_at === null ? 'none yet' : ago(stage.snapshot_at), 'snapshot'],
    ['Index restored', stage.restored === null || stage.restored === 1 ? null : percent(stage.restored)],
    ['Memory', stage.memory === null ? null : `${size(stage.memory)}${stage.memory_limit ? ` of ${size(stage.memory_limit)}` : ''}`, 'memory'],
    ['Runs since', stage.started_at === null ? null : exactMoment(stage.started_at)],
  ].filter(([, value]) => value !== null).map(([name, value, chart]) =>
    el('div', {}, el('dt', {}, name), el('dd', {}, value, ' ', panel(links.grafana, chart)))));
}

function handled({ handled: byOutcome }) {
  const known = Object.entries(byOutcome).sort((one, other) => other[1] - one[1]);
  if (!known.length) return 'nothing yet';
  const all = known.reduce((sum, [, number]) => sum + number, 0);
  return [count(all), known.length > 1 ? el('span', { class: 'why' }, ` (${known.map(([name, number]) => `${count(number)} ${outcomeWord(name)}`).join(', ')})`) : null];
}
