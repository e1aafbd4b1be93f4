import type { RevisionProvision } from '../../../process/text/state.ts';
import { mostOfPart } from '../../text/text-parts.ts';

/** A long revision in parts of a page each, cut before headings where one is near. */
export function partsOfRevision(provisions: readonly RevisionProvision[], most = mostOfPart): readonly (readonly RevisionProvision[])[] {
  const parts: RevisionProvision[][] = [];
  let weight = 0;
  for (const provision of provisions) {
    const own = provision.words.length + 200;
    const full = weight + own > most || (weight > most * 0.75 && (provision.kind === 'heading' || provision.kind === 'objective'));
    if (full || parts.length === 0) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(provision);
    weight += own;
  }
  return parts;
}
