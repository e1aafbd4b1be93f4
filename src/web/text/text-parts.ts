import { tokensIn } from '../../process/text/compile/tree.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';

/** So many characters, brackets and all, are shown at once: about twenty kilobytes compressed. */
export const mostOfPart = 45_000;
/** What a provision costs beside its words: its label, its links, where it stands. */
const aroundEach = 250;

export interface TextPart {
  readonly first: number;
  /** The first behind it. */
  readonly last: number;
}

/** A long text in parts, cut before headings where there are any. One part: all of it. */
export function textParts(provisions: readonly NegotiatedProvision[], most = mostOfPart): readonly TextPart[] {
  const parts: TextPart[] = [];
  let [first, weight] = [0, 0];
  for (const [at, provision] of provisions.entries()) {
    const own = weightOf(provision);
    if (at > first && weight + own > most) {
      const cut = lastHeading(provisions, first, at, most / 2);
      parts.push({ first, last: cut });
      first = cut;
      weight = provisions.slice(cut, at).reduce((sum, one) => sum + weightOf(one), 0);
    }
    weight += own;
  }
  return provisions.length === 0 ? [] : [...parts, { first, last: provisions.length }];
}

function weightOf({ compilation }: NegotiatedProvision): number {
  return aroundEach + tokensIn(compilation.content).reduce((sum, { text, ws }) => sum + text.length + ws.length, 0);
}

/** Before the last heading of the stretch, unless that would leave less than half a part. */
function lastHeading(provisions: readonly NegotiatedProvision[], first: number, at: number, least: number): number {
  let [cut, weight] = [at, 0];
  const whole = provisions.slice(first, at).reduce((sum, one) => sum + weightOf(one), 0);
  while (cut > first + 1 && whole - weight > least) {
    if (isHeading(provisions[cut])) return startOfHeadings(provisions, first, cut);
    cut -= 1;
    const left = provisions[cut];
    weight += left === undefined ? 0 : weightOf(left);
  }
  return at;
}

function startOfHeadings(provisions: readonly NegotiatedProvision[], first: number, at: number): number {
  let cut = at;
  while (cut > first + 1 && isHeading(provisions[cut - 1])) cut -= 1;
  return cut;
}

export function isHeading(provision: Pick<NegotiatedProvision, 'kind'> | undefined): boolean {
  return provision?.kind === 'heading' || provision?.kind === 'objective' || provision?.kind === 'article';
}

/** When something was last said or decided of it, by its position in the record. */
export function lastChange(provisions: readonly NegotiatedProvision[], revision: { readonly changedAt: number }): number {
  return provisions.reduce((last, { amendments, stances, state }) => Math.max(last, state?.changedAt ?? 0, ...amendments.map(({ changedAt }) => changedAt), ...stances.map(({ changedAt }) => changedAt)), revision.changedAt);
}
