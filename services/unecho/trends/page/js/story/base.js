// Which article stands for a story.

/** Its id: an API that chooses a representative says it, else it is the published one, else the one that opened it. */
export const baseOf = (told) => told.representative?.article_id ?? told.canonical_id ?? told.cluster_id.replace(/#[0-9a-f]{8}$/, '');
