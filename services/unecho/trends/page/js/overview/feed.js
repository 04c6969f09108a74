// Every verdict as it is given. While the pointer or the focus is in it, new ones wait behind a button.

import { toStory } from '../address.js';
import { ask } from '../api.js';
import { el, fill, say } from '../dom.js';
import { live } from '../live.js';
import { count, moment, percent } from '../numbers.js';
import { clean, outside } from '../outside.js';
import { filled, nothing, on } from '../states.js';
import { isCopy, kindMeaning, outcomeMeaning, verdictWord } from '../words.js';

const SHOWN = 60;

export function feed(given, signal) {
  const shown = new Feed(given, signal);
  shown.load();
  on(live, 'reset', () => shown.load(), signal);
  on(live, 'news', (event) => shown.note(event.detail.verdicts), signal);
  return { node: shown.node, renew: (filters) => shown.ask(filters) };
}

class Feed {
  #filters;
  #signal;
  #waiting = [];
  #missed = 0;
  #since = []; // What came since the list that comes next was asked for: it may not have that yet.

  constructor(filters, signal) {
    this.#filters = filters;
    this.#signal = signal;
    this.rows = el('ol', { class: 'feed', tabindex: '0', 'aria-label': 'Verdicts, the newest first' });
    this.body = el('div', {});
    this.fresh = el('button', { type: 'button', class: 'fresh', hidden: true, on: { click: () => this.#take(true) } });
    this.node = el('section', { class: 'verdicts', 'aria-labelledby': 'feed-title' },
      el('div', { class: 'title-line' }, el('h2', { id: 'feed-title' }, 'Verdicts ', el('span', { class: 'hint' }, 'as they are given')), this.fresh), this.body);
    this.rows.addEventListener('pointerleave', () => this.#take());
    this.rows.addEventListener('focusout', () => this.#take());
  }

  ask(filters) {
    const before = this.#filters;
    this.#filters = filters;
    if (before.outlet !== filters.outlet || before.kind !== filters.kind) this.load();
  }

  load() {
    const { outlet, kind } = this.#filters;
    const since = this.#since = [];
    return filled(this.body, 'verdicts', () => ask('verdicts', { outlet, kind, limit: SHOWN }, { signal: this.#signal, fresh: true }), (told) => {
      this.#waiting = [];
      this.#missed = 0;
      this.fresh.hidden = true;
      live.watermark ??= told.watermark;
      const known = new Set(told.verdicts.map(named));
      const verdicts = [...since.filter((verdict) => !known.has(named(verdict))).reverse(), ...told.verdicts].slice(0, SHOWN);
      if (!verdicts.length) return nothing('None since this stage has started. They appear here as articles come.');
      fill(this.rows, verdicts.map(row));
      return this.rows;
    }, this.#signal);
  }

  note(verdicts) {
    const { outlet, kind } = this.#filters;
    const wanted = verdicts.filter((verdict) => (!outlet || verdict.source === outlet) && (!kind || verdict.kind === kind));
    if (!wanted.length) return;
    this.#since.push(...wanted);
    this.#since.splice(0, this.#since.length - SHOWN);
    this.#missed += wanted.length;
    this.#waiting = [...this.#waiting, ...wanted].slice(-SHOWN);
    this.#take();
  }

  #take(always = false) {
    const isHeld = this.rows.matches(':hover') || this.rows.contains(document.activeElement) || this.rows.scrollTop > 0;
    if (!this.#waiting.length || (isHeld && !always)) {
      this.fresh.hidden = !this.#waiting.length;
      if (this.#waiting.length) say(this.fresh, `${count(this.#missed)} new`);
      return;
    }
    if (this.rows.parentNode !== this.body) fill(this.body, this.rows);
    this.rows.prepend(...this.#waiting.reverse().map(row));
    while (this.rows.childElementCount > SHOWN) this.rows.lastElementChild.remove();
    this.#waiting = [];
    this.#missed = 0;
    this.fresh.hidden = true;
    if (always) this.rows.scrollTop = 0;
  }
}

/** Tells a verdict from others: an article has one more each time that it comes. */
const named = (verdict) => JSON.stringify([verdict.article_id, verdict.outcome, verdict.article_time]);

function row(verdict) {
  const title = verdict.title ?? verdict.story_title;
  const copies = isCopy(verdict);
  const what = el('span', { class: `what ${verdict.outcome}`, title: copies && verdict.kind ? kindMeaning(verdict.kind) : outcomeMeaning(verdict.outcome) },
    verdictWord(verdict));
  return el('li', {},
    el('time', { datetime: verdict.article_time }, moment(verdict.article_time, live.watermark)), what,
    el('span', { class: 'by' }, verdict.source ? outside(verdict.source, {}, 50) : 'no outlet'),
    el('a', { href: toStory(verdict.cluster_id), 'data-in': true, class: 'about', title: clean(title ?? verdict.article_id) },
      outside(title ?? verdict.article_id, {}, 140)),
    verdict.reused && copies && verdict.reused < 1 ? el('span', { class: 'reused', title: 'of its words are in the earlier article' }, percent(verdict.reused)) : null);
}
