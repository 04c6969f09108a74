// The stream of what happens: connects, notices silence, comes back, and asks for what it missed.

import { Problem, send, Unreachable } from './api.js';
import { readEvents } from './events.js';

const SILENCE_MS = 15_000; // It says something every five seconds.
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
const UNSEEN_MS = 30_000; // A browser has six connections to a host: a tab that nobody sees gives its own back.

/**
 * What is known of the stream. `state` is connecting, live, lost, full or away; `retryAt` when it is tried again.
 * Dispatches `news` (detail: what the API sent), `reset` (all may have changed), and `state`.
 */
class Live extends EventTarget {
  state = 'connecting';
  retryAt = null;
  why = '';
  lastNewsAt = null;
  lastAt = null;
  watermark = null;
  #lastId = null;
  #wait = FIRST_WAIT_MS;
  #abort = null;
  #wake = null;
  #unseen = null;

  start() {
    document.addEventListener('visibilitychange', () => this.#seen());
    addEventListener('online', () => this.#wake?.());
    if (document.hidden) this.#become('away');
    this.#run();
  }

  async #run() {
    for (;;) {
      if (this.state !== 'away') await this.#listen().catch((error) => this.#lost(error));
      await this.#pause();
    }
  }

  async #listen() {
    this.#abort = new AbortController();
    const silence = new Timer(SILENCE_MS, () => this.#abort.abort());
    try {
      const signal = this.#abort.signal;
      const more = this.#lastId ? { 'Last-Event-ID': this.#lastId } : {};
      const response = await send('api/stream', { signal, headers: more });
      if (!response.ok) throw new Problem(response.status, await response.json().catch(() => ({})));
      this.#wait = FIRST_WAIT_MS;
      this.#become('live');
      await readEvents(response.body, (event) => this.#take(event), () => {
        this.lastAt = Date.now();
        silence.again();
      });
      throw new Unreachable('The trends stage has ended.');
    } finally {
      silence.stop();
    }
  }

  #take({ id, event, data }) {
    if (id) this.#lastId = id;
    if (event === 'reset') {
      this.dispatchEvent(new Event('reset'));
      return;
    }
    const news = JSON.parse(data);
    this.lastNewsAt = Date.now();
    this.watermark = news.watermark ?? this.watermark;
    this.dispatchEvent(new CustomEvent('news', { detail: news }));
  }

  #lost(error) {
    if (this.state === 'away') return;
    const full = error instanceof Problem && error.status === 503;
    this.why = error instanceof Problem || error instanceof Unreachable ? error.message : 'The connection broke off.';
    this.retryAt = Date.now() + this.#wait * (0.75 + Math.random() / 2);
    this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT_MS);
    this.#become(full ? 'full' : 'lost');
  }

  async #pause() {
    await new Promise((resolve) => {
      this.#wake = resolve;
      if (this.state !== 'away') setTimeout(resolve, this.retryAt - Date.now());
    });
    this.#wake = null;
    this.retryAt = null;
  }

  #seen() {
    clearTimeout(this.#unseen);
    if (document.hidden) {
      this.#unseen = setTimeout(() => {
        this.#become('away');
        this.#abort?.abort();
      }, UNSEEN_MS);
    } else if (this.state === 'away') {
      this.#become('connecting');
      this.#wake?.();
    }
  }

  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}

class Timer {
  #handle;

  constructor(ms, act) {
    this.ms = ms;
    this.act = act;
    this.again();
  }

  again() {
    clearTimeout(this.#handle);
    this.#handle = setTimeout(this.act, this.ms);
  }

  stop() {
    clearTimeout(this.#handle);
  }
}

export const live = new Live();
