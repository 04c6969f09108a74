// What came of a story since it was shown: it waits behind a button.

import { ask, part } from '../api.js';
import { el, say } from '../dom.js';
import { live } from '../live.js';
import { count } from '../numbers.js';
import { againLater, every, on } from '../states.js';

const LOOK_MS = 5_000;
const STALE = 60; // Seconds, where an answer takes long to be made.

/** The button. `told()` is the story as it is shown, null until it is; `load` shows it as it is now. */
export function fresh(id, told, load, signal) {
  const button = el('button', { type: 'button', class: 'fresh', hidden: true, on: { click: () => { button.hidden = true; load(); } } });
  const note = (story) => {
    if (!story || !told() || story.size === told().size) return;
    say(button, `${count(Math.max(1, story.size - told().size))} new`);
    button.hidden = false;
  };
  // Told anew from the beginning, it is not told what came meanwhile; a stage that restores its stories is asked again.
  const look = (how = { fresh: true }) => ask(`stories/${part(id)}`, {}, { signal, ...how }).then(note, (error) => {
    againLater(error, look, signal);
  });
  // Where very many change, not all are told of.
  let unsure = false;
  every(LOOK_MS, () => {
    if (unsure && told()) look({ stale: STALE });
    unsure = false;
  }, signal);
  on(live, 'news', ({ detail }) => {
    const story = detail.stories.find((one) => one.cluster_id === id);
    unsure ||= !story && detail.stories_total > detail.stories.length;
    note(story);
  }, signal);
  on(live, 'reset', () => told() && look(), signal);
  return el('div', { role: 'status' }, button);
}
