import { Bands } from './bands.ts';
import { likeness } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Texts that each stand for a cluster, found by likeness however slight: MinHash by bands of two rows, then the exact measure. */
export class Centres {
  readonly #bands = new Bands(2);
  readonly #texts: Fingerprint[] = [];

  /** The number of the new centre: they count from nought. */
  add(text: Fingerprint): number {
    this.#texts.push(text);
    return this.#bands.add(text.signature);
  }

  /** The centre most like a text, the older of two equally like; undefined where none is alike by at least so much. */
  nearest(text: Fingerprint, least: number): number | undefined {
    let best: { readonly centre: number; readonly likeness: number } | undefined;
    this.#bands.sharing(text.signature, (centre) => {
      const other = this.#texts[centre];
      const found = other === undefined ? 0 : likeness(text, other, best?.likeness ?? least);
      if (found >= least && (best === undefined || found > best.likeness || (found === best.likeness && centre < best.centre))) best = { centre, likeness: found };
      return false;
    });
    return best?.centre;
  }
}
