// The list of stories. Its numbers change where they stand; what is new waits behind a button, so that nothing moves
// under the pointer.

import { isFiltered } from '../address.js';
import { ask, isGone } from '../api.js';
import { el, fill, keep, say } from '../dom.js';
import { live } from '../live.js';
import { many, moment } from '../numbers.js';
import { againLater, every, failed, loading, nothing, on } from '../states.js';
import { renewRow, storyRow } from './story_row.js';

const LIMIT = 25;
const LOOK_MS = 5_000;
const STALE_MS = 5_000;
const WINDOWS = { '1m': 'minute', '1h': 'hour', '1d': 'day' };

export function stories(given, signal) {
  const list = new StoryList(given, signal);
  list.load();
  on(live, 'reset', () => list.look(), signal);
  on(live, 'news', (event) => list.noteNews(event.detail), signal);
  every(LOOK_MS, () => list.lookIfChanged(), signal);
  return { node: list.node, renew: (filters) => list.ask(filters) };
}

class StoryList {
  #filters;
  #signal;
  #shown = [];
  #next = null;
  #newest = null;
  #changedAt = null;
  #asked = 0;

  constructor(filters, signal) {
    this.#filters = filters;
    this.#signal = signal;
    this.total = el('span', { class: 'hint' });
    this.fresh = el('button', { type: 'button', class: 'fresh', hidden: true, on: { click: () => this.#take() } });
    this.rows = el('ol', { class: 'stories', 'aria-labelledby': 'stories-title' });
    this.within = el('p', { class: 'hint within' });
    this.body = el('div', {});
    this.more = el('button', { type: 'button', class: 'button', hidden: true, on: { click: () => this.#loadMore() } }, 'More stories');
    this.node = el('section', { class: 'story-list', 'aria-labelledby': 'stories-title' },
      el('div', { class: 'title-line' },
        el('h2', { id: 'stories-title' }, 'Stories ', this.total), el('div', { role: 'status' }, this.fresh)),
      this.within, this.body, this.more);
  }

  ask(filters) {
    this.#filters = filters;
    this.node.classList.add('asking');
    this.load();
  }

  async load() {
    const number = ++this.#asked;
    if (!this.body.hasChildNodes()) fill(this.body, loading('stories'));
    try {
      const answer = await this.#query({}, true);
      if (number === this.#asked) this.#show(answer);
    } catch (error) {
      if (isGone(error) || number !== this.#asked) return;
      this.#newest = this.#next = null;
      this.#shown = [];
      this.more.hidden = this.fresh.hidden = true;
      say(this.total, '');
      say(this.within, '');
      fill(this.body, failed(error, () => this.load()));
      againLater(error, () => number === this.#asked && this.load(), this.#signal);
    } finally {
      this.node.classList.remove('asking');
    }
  }

  noteNews(news) {
    if (news.stories.length) this.#changedAt = Date.now();
    const sizes = new Map(news.stories.map((story) => [story.cluster_id, story]));
    for (const row of this.rows.children) {
      const changed = sizes.get(row.dataset.key);
      if (changed) row.unechoGrow(changed);
    }
  }

  lookIfChanged() {
    if (this.#changedAt !== null) this.look();
  }

  /** Asks anew, and shows of it what moves nothing. */
  async look() {
    const began = Date.now();
    const number = this.#asked;
    try {
      const answer = await this.#query();
      if (number !== this.#asked) return;
      if (!this.#shown.length) this.#show(answer);
      else this.#compare(answer);
      // What is answered may be some seconds old: only what was asked well after a change has it.
      if (this.#changedAt !== null && began > this.#changedAt + STALE_MS) this.#changedAt = null;
    } catch {
      // The line on the connection says it; what is shown stays.
    }
  }

  #query(more = {}, fresh = false) {
    return ask('stories', { ...this.#filters, limit: LIMIT, ...more }, { signal: this.#signal, fresh });
  }

  #show(answer) {
    this.#shown = answer.stories;
    this.#next = answer.next;
    this.#newest = null;
    this.fresh.hidden = true;
    this.#count(answer);
    this.more.hidden = !answer.next;
    if (answer.stories.length) {
      this.#keep(answer.watermark);
      if (this.rows.parentNode !== this.body) fill(this.body, this.rows);
    } else {
      fill(this.body, this.#none());
    }
  }

  // A window is one of article time, and says which stories are listed and not what is counted of them.
  #count({ stories_total: total, window, watermark }) {
    say(this.total, many(total, 'story', 'stories'));
    say(this.within, window && watermark ? `Those with an article of the last ${WINDOWS[window]} before ${moment(watermark)}, or of later: that is article time, the median of the newest dates. The numbers are of the whole story.` : '');
  }

  #keep(watermark) {
    keep(this.rows, this.#shown, (story) => story.cluster_id, (story) => storyRow(story, watermark), (row, story) => renewRow(row, story, watermark));
  }

  #compare(answer) {
    const known = new Map(answer.stories.map((story) => [story.cluster_id, story]));
    this.#shown = this.#shown.map((story) => known.get(story.cluster_id) ?? story);
    this.#keep(answer.watermark);
    this.#count(answer);
    const shown = this.#shown.map((story) => story.cluster_id);
    const fresh = answer.stories.filter((story) => !shown.includes(story.cluster_id)).length;
    const moved = answer.stories.some((story, index) => story.cluster_id !== shown[index]);
    this.#newest = answer;
    this.fresh.hidden = !moved;
    if (moved) say(this.fresh, fresh ? `${fresh} new` : 'The order has changed');
  }

  #take() {
    const answer = this.#newest;
    this.#show(answer);
    this.rows.querySelector('a')?.focus({ preventScroll: true });
  }

  async #loadMore() {
    try {
      const answer = await this.#query({ after: this.#next });
      const known = new Set(this.#shown.map((story) => story.cluster_id));
      this.#shown = [...this.#shown, ...answer.stories.filter((story) => !known.has(story.cluster_id))];
      this.#next = answer.next;
      this.more.hidden = !answer.next;
      this.#keep(answer.watermark);
    } catch (error) {
      if (!isGone(error)) this.more.after(failed(error));
    }
  }

  #none() {
    if (isFiltered(this.#filters)) return nothing('No story that is kept has all of this. ', el('a', { href: '?', 'data-in': true }, 'Show all'));
    return nothing('No story yet. They appear here as soon as articles come.');
  }
}
