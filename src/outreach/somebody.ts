/**
 * Stands for a person who was forgotten, where somebody else once pointed to them: that
 * there was an answer still counts, whom it named does not. Reads on in a sentence.
 */
export const SOMEBODY = 'somebody no longer in your book';
