/**
 * Likeness of two texts, 0 to 1, from which they count as copies (`findNearDuplicates`). The pattern was to join at 0.4, and
 * to a medoid at 0.25, by plain Jaccard; weighed by how telling words are, and chosen on made-up cards, the latter is a little lower.
 */

/** Nearly word for word: such texts count as one when it is asked how many use a turn of phrase. */
export const verySimilar = 0.6;
/** Two texts of which two fifths are common. */
export const alike = 0.4;
/** What the most edited copy still has in common with the best copy of its cluster. */
export const slightlyAlike = 0.22;
/** A cluster of so many shows its common text clearly: it joins another only where the two are alike. */
export const clear = 4;
