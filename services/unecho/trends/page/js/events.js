// Server-sent events (WHATWG HTML, section 9.2) as they come in pieces; EventSource could not show a token.

/** Reads events from a body, and calls `take({ id, event, data })` for each; a line alone calls `beat()`. */
export async function readEvents(body, take, beat) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    beat();
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      const event = parse(block);
      if (event.data !== null) take(event);
    }
  }
}

function parse(block) {
  const event = { id: null, event: 'message', data: null };
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'id') event.id = value;
    else if (name === 'event') event.event = value;
    else if (name === 'data') event.data = event.data === null ? value : `${event.data}\n${value}`;
  }
  return event;
}
