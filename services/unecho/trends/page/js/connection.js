// One line on how the page is connected, and how old what it shows is.

import { el, fill, say } from './dom.js';
import { live } from './live.js';
import { clockOf, secondsOf, span } from './numbers.js';

const QUIET_SECONDS = 120;

/** Keeps the line up to date. It is read aloud when the state changes, not with every second. */
export function showConnection(line) {
  const state = el('span', { class: 'state' });
  const detail = el('span', { class: 'detail', 'aria-hidden': 'true' });
  fill(line, el('span', { class: 'dot', 'aria-hidden': 'true' }), state, ' ', detail);
  const renew = () => {
    const [name, word, more] = told();
    line.dataset.state = name;
    say(state, word);
    say(detail, more);
  };
  live.addEventListener('state', renew);
  live.addEventListener('news', renew);
  setInterval(renew, 1_000);
  renew();
}

function told() {
  const asOf = live.lastNewsAt ?? live.lastAt;
  switch (live.state) {
    case 'live':
      return toldLive();
    case 'connecting':
      return ['connecting', 'Connecting…', ''];
    case 'full':
      return ['lost', 'Not live.', `${live.why} Tried again ${inSeconds()}.`];
    default:
      return ['lost', 'Disconnected.', `${live.why} ${asOf ? `What you see is of ${secondsOf(asOf)}. ` : ''}Tried again ${inSeconds()}.`];
  }
}

function toldLive() {
  if (live.lastNewsAt === null) return ['quiet', 'Live', 'no new article since this page was opened'];
  const quiet = (Date.now() - live.lastNewsAt) / 1000;
  if (quiet > QUIET_SECONDS) return ['quiet', 'Live', `no article for ${span(quiet)}, since ${clockOf(live.lastNewsAt)}`];
  return ['live', 'Live', secondsOf(live.lastNewsAt)];
}

function inSeconds() {
  return live.retryAt === null ? 'now' : `in ${span((live.retryAt - Date.now()) / 1000)}`;
}
