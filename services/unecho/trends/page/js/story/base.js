// Which article stands for a story.

/** Its id: where no representative is told, as of related stories, the published one, else the one that opened it. */
export const baseOf = (told) => told.representative?.article_id ?? told.canonical_id ?? told.cluster_id.replace(/#[0-9a-f]{8}$/, '');
