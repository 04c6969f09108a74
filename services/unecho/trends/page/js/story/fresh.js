// What came of a story since it was shown: it waits behind a button.

import { ask, part } from '../api.js';
import { el, say } from '../dom.js';
import { live } from '../live.js';
import { count } from '../numbers.js';
import { againLater, on } from '../states.js';

/** The button. `told()` is the story as it is shown, null until it is; `load` shows it as it is now. */
export function fresh(id, told, load, signal) {
  const button = el('button', { type: 'button', class: 'fresh', hidden: true, on: { click: () => { button.hidden = true; load(); } } });
  const note = (story) => {
    if (!story || !told() || story.size === told().size) return;
    say(button, `${count(Math.max(1, story.size - told().size))} new`);
    button.hidden = false;
  };
  // Told anew from the beginning, it is not told what came meanwhile; a stage that restores its stories is asked again.
  const look = () => ask(`stories/${part(id)}`, {}, { signal, fresh: true }).then(note, (error) => {
    againLater(error, look, signal);
  });
  on(live, 'news', ({ detail }) => note(detail.stories.find((story) => story.cluster_id === id)), signal);
  on(live, 'reset', () => told() && look(), signal);
  return el('div', { role: 'status' }, button);
}
