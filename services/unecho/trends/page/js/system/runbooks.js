// What to do: the heading of docs/operations.md.

import { el } from '../dom.js';
import { webAddress } from '../outside.js';

/** A link where the page of runbooks is set, else where it stands in the repository. */
export function runbook(heading, runbooks) {
  const address = webAddress(runbooks);
  const words = 'What to do';
  if (!address) return el('span', { class: 'why' }, `${words}: docs/operations.md, ${heading}`);
  return el('a', { href: `${address.split('#')[0]}#${heading.toLowerCase()}`, rel: 'noopener', target: '_blank' }, `${words}: ${heading}`);
}
