/**
 * Likeness of two texts, 0 to 1, from which they count as copies. The values of the pattern (two fifths to join, a quarter
 * to join a medoid: `findNearDuplicates`) were tuned once, on made-up cards of one seed, and hold for the weighed measure.
 */

/** Nearly word for word: such texts count as one when it is asked how many use a turn of phrase. */
export const verySimilar = 0.6;
/** Two texts of which two fifths are common. */
export const alike = 0.4;
/** What the most edited copy still has in common with the best copy of its cluster. */
export const slightlyAlike = 0.21;
/** A cluster of so many shows its common text clearly: it joins another only where the two are alike. */
export const clear = 4;
