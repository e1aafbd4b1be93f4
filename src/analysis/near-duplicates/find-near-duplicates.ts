import { alikePairs } from './alike-pairs.ts';
import { Centres } from './centres.ts';
import { Commonness } from './commonness.ts';
import { DistinctTexts } from './distinct-texts.ts';
import { alike, clear, slightlyAlike, verySimilar } from './thresholds.ts';

export interface NearDuplicates {
  /** Places in the list of texts, ascending. Every text is in one cluster; one that is like no other is alone in its. */
  readonly members: readonly number[];
  /** The member that is most like what most of them share: the one to show. */
  readonly medoid: number;
}

/** Called again and again, at most some thousands of texts apart, with what is done and what there is to do; what it throws ends the work. */
export type Progress = (done: number, total: number) => void;

const steps = 4;

/**
 * Texts that are copies of one another, edited a little or a lot, in any script. Equal ones are put together first. Very
 * similar ones are then found by MinHash, so that turns of phrase which many different texts have weigh little from there
 * on. Pairs that are alike are joined; what only a chain brought in is taken out again; and what is small or alone joins the
 * one cluster whose medoid it is most like. The clusters come in the order of their first members; the same texts give the same clusters on any machine.
 */
export function findNearDuplicates(texts: readonly string[], progress: Progress = () => undefined): readonly NearDuplicates[] {
  const done = counter(texts.length, progress);
  const distinct = new DistinctTexts(texts, () => done(1));
  distinct.weighBy(commonnessIn(distinct, done));
  const parts = alikePairs(distinct, alike, done).parts().flatMap((part) => withoutStrangers(part, distinct));
  return joinToCentres(parts, distinct, done)
    .map((part) => ({ members: distinct.placesOf(part), medoid: distinct.placesOf([distinct.medoidOf(part)])[0] ?? 0 }))
    .toSorted((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

const reportEvery = 2000;

function counter(texts: number, progress: Progress): (more: number) => void {
  let [done, said] = [0, 0];
  return (more) => {
    done += more;
    if (done - said < reportEvery && done < texts * steps) return;
    said = done;
    progress(done, texts * steps);
  };
}

/** Each cluster of very similar texts counts once: a campaign does not make its own words common. */
function commonnessIn(texts: DistinctTexts, done: (cards: number) => void): Commonness {
  const commonness = new Commonness(texts.size);
  for (const part of alikePairs(texts, verySimilar, done).parts()) commonness.count(texts.fingerprint(texts.medoidOf(part)).shingles);
  return commonness;
}

/** The part without those that are unlike its medoid; each of these stands alone. */
function withoutStrangers(part: readonly number[], texts: DistinctTexts): readonly (readonly number[])[] {
  if (part.length < 3) return [part];
  const medoid = texts.medoidOf(part);
  const stays = (text: number) => texts.likeness(text, medoid) >= slightlyAlike;
  return [part.filter(stays), ...part.filter((text) => !stays(text)).map((text) => [text])];
}

/** The largest first: each joins the centre it is most like, or becomes one. Whoever joined is no centre, so nothing chains. */
function joinToCentres(parts: readonly (readonly number[])[], texts: DistinctTexts, done: (size: number) => void): readonly (readonly number[])[] {
  const bySize = parts.map((part) => ({ part, size: texts.sizeOf(part), own: texts.fingerprint(texts.medoidOf(part)) })).toSorted((a, b) => b.size - a.size || (a.part[0] ?? 0) - (b.part[0] ?? 0));
  const centres = new Centres();
  const joined: number[][] = [];
  for (const { part, size, own } of bySize) {
    const near = centres.nearest(own, size < clear ? slightlyAlike : alike);
    if (near === undefined) joined[centres.add(own)] = [...part];
    else joined[near]?.push(...part);
    done(size);
  }
  return joined;
}
