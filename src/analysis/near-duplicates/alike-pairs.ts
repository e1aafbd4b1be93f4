import { Bands } from './bands.ts';
import type { DistinctTexts } from './distinct-texts.ts';
import { Partition } from './partition.ts';

/** So many strangers of one bucket are compared with each newcomer: the other bands find what this leaves. */
const compared = 8;

/** Texts joined by pairs that share a band of four rows and are alike by so much. `done` is called for each text, with the cards that have it. */
export function alikePairs(texts: DistinctTexts, least: number, done: (cards: number) => void): Partition {
  const parts = new Partition(texts.size);
  const bands = new Bands(4);
  for (let text = 0; text < texts.size; text += 1) {
    const { signature } = texts.fingerprint(text);
    let [strangers, within] = [0, -1];
    bands.sharing(signature, (other, band) => {
      if (band !== within) [strangers, within] = [0, band];
      if (parts.find(other) === parts.find(text)) return false;
      if (texts.likeness(text, other, least) >= least) parts.unite(text, other);
      else strangers += 1;
      return strangers >= compared;
    });
    bands.add(signature);
    done(texts.sizeOf([text]));
  }
  return parts;
}
