// The token, where the API asks for one: kept for this tab, and gone with it.

import { el } from './dom.js';

const NAME = 'unecho-token';
let asking = null;

export function headers() {
  const token = sessionStorage.getItem(NAME);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** Asks for it, once for all who wait; resolves when there is one. */
export function askForToken() {
  asking ??= new Promise((resolve) => show(sessionStorage.getItem(NAME) !== null, resolve)).finally(() => {
    asking = null;
  });
  return asking;
}

function show(wasWrong, done) {
  const said = wasWrong ? 'This token was not taken. Try another.' : 'This unecho asks for a token.';
  const field = el('input', { id: 'token', type: 'password', autocomplete: 'off', required: true, 'aria-describedby': 'token-why' });
  const dialog = el(
    'dialog',
    { class: 'token', 'aria-labelledby': 'token-title', on: { cancel: (event) => event.preventDefault() } },
    el('h2', { id: 'token-title' }, 'Token'),
    el('p', { id: 'token-why' }, `${said} It is the one set as UNECHO_API_TOKEN; it stays in this tab.`),
  );
  const form = el(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault();
          if (!field.value.trim()) return;
          sessionStorage.setItem(NAME, field.value.trim());
          dialog.close();
          dialog.remove();
          done();
        },
      },
    },
    el('label', { for: 'token' }, 'Token'),
    field,
    el('button', { type: 'submit', class: 'button' }, 'Go on'),
  );
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
}

