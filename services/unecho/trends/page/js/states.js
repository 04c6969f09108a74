// Nothing there, not there yet, not to be had: said in words, each in one way.

import { isGone, Problem } from './api.js';
import { el, fill } from './dom.js';

const RETRY_MS = 3_000;

export const loading = (what) => el('p', { class: 'empty', 'aria-busy': 'true' }, `Loading ${what}…`);
export const nothing = (...words) => el('p', { class: 'empty' }, ...words);

/** What went wrong, and a button that tries again. */
export function failed(error, again) {
  const retry = again ? el('button', { type: 'button', class: 'button', on: { click: again } }, 'Try again') : null;
  return el('div', { class: 'empty failed', role: 'alert' }, el('p', {}, error.message || 'That did not work.'), retry);
}

/**
 * Fills `parent` with what `make(answer)` gives, once `answer()` has it. What is there stays until then, where there is
 * something.
 */
export async function filled(parent, what, answer, make, signal) {
  if (!parent.hasChildNodes()) fill(parent, loading(what));
  const again = () => filled(parent, what, answer, make, signal);
  try {
    fill(parent, make(await answer()));
  } catch (error) {
    if (isGone(error) || signal.aborted) return;
    fill(parent, failed(error, again));
    againLater(error, again, signal);
  }
}

/** A stage that restores its stories has no answer yet, and is asked again by itself. */
export function againLater(error, again, signal) {
  if (error instanceof Problem && error.status === 503) later(again, RETRY_MS, signal);
}

/** Once, after a while, unless it is not wanted any more. */
export function later(act, ms, signal) {
  const handle = setTimeout(act, ms);
  signal.addEventListener('abort', () => clearTimeout(handle), { once: true });
}

/** Again and again, while the page is seen, until it is not wanted any more. */
export function every(ms, act, signal) {
  const handle = setInterval(() => {
    if (!document.hidden) act();
  }, ms);
  signal.addEventListener('abort', () => clearInterval(handle), { once: true });
}

/** Listens until it is not wanted any more. */
export const on = (target, event, act, signal) => target.addEventListener(event, act, { signal });
