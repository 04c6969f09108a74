// The words for what the API says in one: outcomes, kinds, origins, changes.

const OUTCOMES = {
  unique: ['new story', 'Nothing like it before: it is published.'],
  exact_copy: ['exact copy', 'The same words in the same order: held back.'],
  near_copy: ['near copy', 'Much the same words: held back.'],
  update: ['update', 'A real development of the story: published under it.'],
  revision: ['revision', 'The article of a known id or address in another wording: it takes the place of the former one.'],
  redelivery: ['sent again', 'The same article once more, to the letter: held back.'],
  thin: ['too short', 'Too little text to say which story it is.'],
  retracted: ['taken down', 'Its sender says that it must not be published.'],
};

const KINDS = {
  verbatim: ['word for word', 'The words of the earlier article.'],
  shortened: ['shortened', 'The earlier article with parts left out.'],
  extended: ['extended', 'The earlier article with something added.'],
  restyled: ['restyled', 'The earlier article, edited.'],
  merged: ['merged', 'The earlier article within another one.'],
  new_version: ['new version', 'The story written anew, with much of the earlier article.'],
  follow_up: ['follow-up', 'A later report that takes up the earlier one.'],
  same_event: ['same event', 'Another report of the same event, in words of its own.'],
  unrelated: ['unrelated', 'Words in common, and no story in common.'],
};

const EVIDENCE = {
  earliest: 'the outlet that ran it first',
  credit: 'credited in its text',
  caption: 'named in a caption',
  dateline: 'named in its dateline',
  byline: 'named in its byline',
  sign_off: 'signed at its end',
  copyright: 'by its copyright line',
  republished: 'it says where it was published before',
  url: 'by its address',
  source: 'by its sender',
  canonical: 'its site names it as the original',
};

const CHANGES = {
  opened: 'new', grew: 'copied again', updated: 'updated', corrected: 'corrected', retracted: 'taken down',
  representative_changed: 'another version is shown', closed: 'closed',
};

const TYPES = { PERSON: 'person', ORGANIZATION: 'organisation', PLACE: 'place' };

const said = (words, name) => words[name] ?? [String(name).replaceAll('_', ' '), ''];

export const outcomeWord = (name) => said(OUTCOMES, name)[0];
export const outcomeMeaning = (name) => said(OUTCOMES, name)[1];
export const kindWord = (name) => said(KINDS, name)[0];
export const kindMeaning = (name) => said(KINDS, name)[1];
export const kinds = Object.keys(KINDS);
export const evidenceWord = (name) => EVIDENCE[name] ?? `by its ${String(name).replaceAll('_', ' ')}`;
export const changeWord = (name) => CHANGES[name] ?? String(name).replaceAll('_', ' ');
export const typeWord = (name) => TYPES[name] ?? String(name).toLowerCase();

export const isCopy = ({ outcome }) => outcome === 'exact_copy' || outcome === 'near_copy';

/** What an article is, for a feed: its kind where it has one, else its outcome. */
export function verdictWord(verdict) {
  return isCopy(verdict) && verdict.kind ? `copy, ${kindWord(verdict.kind)}` : outcomeWord(verdict.outcome);
}
