// Asks the API, with the token where there is one.

import { askForToken, headers } from './token.js';

/** The API answered, and not with what was asked for. */
export class Problem extends Error {
  constructor(status, told) {
    super(told.waiting_for ? `The stage waits: ${told.waiting_for}.` : (told.detail ?? `It answered ${status}.`));
    this.status = status;
  }
}

/** It did not answer. */
export class Unreachable extends Error {}

/**
 * The answer of `api/PATH`. Nobody needs it to the second: one that another got within five is taken too, or within
 * `stale` seconds, where it takes long to be made.
 * Rejects with Problem, Unreachable, or as `signal` says.
 */
export async function ask(path, query = {}, { signal, fresh = false, stale = 5 } = {}) {
  const told = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const url = `api/${path}${told.length ? `?${new URLSearchParams(told)}` : ''}`;
  const response = await send(url, { signal, headers: fresh ? {} : { 'Cache-Control': `max-stale=${stale}` } });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(response.status, body);
  return body;
}

/** A request with the token. Where that is missing or wrong, a person is asked for it, and it is sent again. */
export async function send(url, { signal, headers: more = {} } = {}) {
  for (;;) {
    const response = await reach(url, { signal, headers: { ...more, ...headers() }, credentials: 'same-origin' });
    if (response.status !== 401) return response;
    await askForToken();
    signal?.throwIfAborted();
  }
}

async function reach(url, options) {
  try {
    return await fetch(url, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new Unreachable('The trends stage does not answer.');
  }
}

/** Whether an error only says that nobody wants the answer any more. */
export const isGone = (error) => error?.name === 'AbortError';

/** A part of a path. */
export const part = (id) => encodeURIComponent(id);
