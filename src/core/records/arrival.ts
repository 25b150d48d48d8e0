/** A session that came in a file, beside what is here. */

/** Not here yet, here and the same, or here and different. */
export type Standing = 'new' | 'same' | 'conflict';

/** What is done where it is here and different: keep what is here, replace it by what came, or keep both. */
export type Choice = 'mine' | 'theirs' | 'both';
