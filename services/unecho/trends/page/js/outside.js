// Text and addresses that outsiders wrote: headlines, names, outlets, URLs.

import { el } from './dom.js';

const LONGEST = 300;
// What turns the order of the letters around (UAX #9): each text has a direction of its own here, and needs none of it.
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** A text as it may be shown in a line, cut where it is longer than anybody reads. */
export function clean(text, longest = LONGEST) {
  const one = String(text ?? '').replace(TURNING, '').replace(CONTROLS, ' ');
  const letters = Array.from(one.slice(0, 2 * longest + 2));
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : one;
}

/** A piece of a longer text, without what would turn around the pieces beside it. */
export const unturned = (text) => text.replace(TURNING, '');

/** A text in an element that keeps its direction to itself. */
export function outside(text, given = {}, longest = LONGEST) {
  return el('bdi', { dir: 'auto', ...given }, clean(text, longest));
}

/** A link to where an article stands; only its label where that is no web address. */
export function linkOut(url, label, given = {}) {
  const address = webAddress(url);
  if (!address) return label;
  return el(
    'a',
    { href: address, target: '_blank', rel: 'noopener noreferrer external nofollow', referrerpolicy: 'no-referrer', ...given },
    label,
    el('span', { class: 'out', 'aria-hidden': 'true' }, ' ↗'),
    el('span', { class: 'unseen' }, ' (opens its site)'),
  );
}

/** The address where it is http or https, else null. */
export function webAddress(url) {
  if (typeof url !== 'string' || url.length > 4000) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}
