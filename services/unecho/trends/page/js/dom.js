// Elements are made of text and attributes: nothing that came from outside is ever read as HTML.

const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = new Set(['svg', 'path', 'rect', 'circle', 'line', 'g', 'title', 'text']);

/** An element: `given` are its attributes, and `on`, what happens on which event. */
export function el(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  const { on = {}, ...attributes } = given;
  setAll(made, attributes);
  for (const [event, act] of Object.entries(on)) made.addEventListener(event, act);
  made.append(...fitting(children));
  return made;
}

/** A part of a drawing. */
export function shape(tag, attributes = {}, ...children) {
  if (!SHAPES.has(tag)) throw new Error(`no shape: ${tag}`);
  const made = document.createElementNS(SVG, tag);
  setAll(made, attributes);
  made.append(...fitting(children));
  return made;
}

/** What is in it becomes `children`, and nothing else. */
export function fill(parent, ...children) {
  parent.replaceChildren(...fitting(children));
}

/**
 * Makes the children of `parent` those of `items`, in their order. An item that is there already stays the same element
 * (so that the focus and the pointer stay on it), and is brought up to date.
 */
export function keep(parent, items, keyOf, make, renew) {
  const known = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let place = parent.firstElementChild;
  for (const item of items) {
    const key = String(keyOf(item));
    let child = known.get(key);
    known.delete(key);
    if (!child) {
      child = make(item);
      child.dataset.key = key;
    } else if (renew) {
      renew(child, item);
    }
    if (child === place) place = place.nextElementSibling;
    else parent.insertBefore(child, place);
  }
  for (const gone of known.values()) gone.remove();
}

/** Changes a text only where it differs: what is selected stays so. */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function setAll(made, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (/^(on|style$|srcdoc$)/i.test(name)) throw new Error(`not as an attribute: ${name}`);
    if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
}

function fitting(children) {
  return children.flat(3).filter((child) => child !== null && child !== undefined && child !== false);
}
