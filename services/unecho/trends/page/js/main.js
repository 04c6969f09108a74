// Begins: shows what the address asks for, and again whenever it changes.

import { follow, read } from './address.js';
import { showConnection } from './connection.js';
import { fill, say } from './dom.js';
import { live } from './live.js';
import { count, zoneName } from './numbers.js';
import { overview } from './overview/overview.js';
import { story } from './story/story.js';
import { system } from './system/system.js';

const VIEWS = { overview, story, system };
const main = document.getElementById('main');
let shown = null;

function show() {
  const address = read();
  const key = address.view === 'story' ? `story ${address.story}` : address.view;
  mark(address.view);
  if (shown?.key === key) {
    shown.renew(address);
    return;
  }
  shown?.abort.abort();
  const abort = new AbortController();
  const root = document.createDocumentFragment();
  const renew = VIEWS[address.view](root, address, abort.signal);
  const isFirst = shown === null;
  shown = { key, abort, renew };
  fill(main, root);
  if (isFirst) return;
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
}

function mark(view) {
  for (const link of document.querySelectorAll('[data-view]')) {
    if (link.dataset.view === (view === 'story' ? 'overview' : view)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

// Each in a task of its own: the first number that a browser formats, and the first time, take it long.
const STEPS = [
  () => count(0),
  () => say(document.getElementById('zone'), `Times in ${zoneName()}`),
  () => {
    showConnection(document.getElementById('connection'));
    follow(show);
  },
  () => live.start(),
];
for (const step of STEPS) {
  await new Promise((resolve) => { setTimeout(resolve); });
  step();
}
