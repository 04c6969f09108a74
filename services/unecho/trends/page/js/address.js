// The address says what is shown, so that a view can be shared: `?story=ID&with=ID`, `?view=system`, `?words=…&outlet=…`.

export const FILTERS = ['words', 'entity', 'outlet', 'origin', 'kind', 'since', 'until', 'window', 'sort'];

/** What an address asks for. */
export function read(search = location.search) {
  const told = new URLSearchParams(search);
  const filters = Object.fromEntries(FILTERS.filter((name) => told.get(name)).map((name) => [name, told.get(name)]));
  const story = told.get('story');
  const view = story ? 'story' : told.get('view') === 'system' ? 'system' : 'overview';
  return { view, story, first: told.get('first'), second: told.get('with'), filters };
}

/** Whether they leave stories out. */
export const isFiltered = (filters) => FILTERS.some((name) => name !== 'sort' && filters[name]);

/** The address of the stories with these filters. */
export function toStories(filters) {
  const kept = FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]);
  return `?${new URLSearchParams(kept)}`;
}

/** The address of a story, and of two of its versions beside each other. */
export function toStory(id, second = null, first = null) {
  return `?${new URLSearchParams({ story: id, ...(first ? { first } : {}), ...(second ? { with: second } : {}) })}`;
}

/** Goes there without loading the page anew. */
export function go(href, { replace = false } = {}) {
  const url = new URL(href, document.baseURI);
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  dispatchEvent(new Event('unecho:went'));
}

/** Calls `show` now, and whenever the address has changed. Links with `data-in` stay within the page. */
export function follow(show) {
  addEventListener('popstate', show);
  addEventListener('unecho:went', show);
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-in]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(link.getAttribute('href'));
  });
  show();
}
