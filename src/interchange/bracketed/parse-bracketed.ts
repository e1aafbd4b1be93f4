import { findAsides } from './asides.ts';
import type { Aside } from './asides.ts';
import { bracketsIn } from './brackets.ts';
import { cutProvisions } from './cut-provisions.ts';
import type { Cut } from './cut-provisions.ts';
import { vocabularyOf } from './glue.ts';
import { matchBrackets } from './match-brackets.ts';
import type { Matched } from './match-brackets.ts';
import { outline } from './outline.ts';
import type { Placed } from './outline.ts';
import type { AgreementMark, Doubt, ParsedText, Point, Provision, Range, Repair, Segment } from './parsed-text.ts';
import { partedWords } from './parted-words.ts';
import { segmentsOf } from './points.ts';
import type { PointContext } from './points.ts';
import { firstDifference, printBracketed } from './print-bracketed.ts';
import { rawProvision } from './raw.ts';

/**
 * A negotiated text with brackets as a tree of provisions, each with its words and its open points. Never refuses and never
 * throws: what does not fit is repaired and told, what could be read otherwise is told as a doubt. All places are UTF-16
 * units of the text. No sign of it is lost: the leaves of the tree cover it once (rules BT-1 to BT-3).
 */
export function parseBracketed(text: string): ParsedText {
  const { asides, doubts: fromAsides } = findAsides(text);
  const doubts: Doubt[] = [...fromAsides];
  const cuts = cutProvisions(text, asides, doubts);
  const matching = matchBrackets(text, bracketsIn(text, asides, cuts), cuts);
  doubts.push(...matching.doubts);
  const { placed, options } = outline(cuts, (at) => text.slice(cuts[at]?.label?.end ?? cuts[at]?.start ?? 0, cuts[at]?.end ?? 0), doubts);
  const { ranges, byPair } = rangesOf(matching.matched, placed);
  let points = 0;
  const context: PointContext = { doubts, words: vocabularyOf(text), nextId: () => `d${(points += 1)}`, rangeOf: (pair) => byPair.get(pair) };
  const provisions = provisionsOf(text, cuts, placed, asides, matching.matched, context);
  const at = firstDifference(text, printBracketed({ provisions }));
  return { provisions, ranges, options, repairs: [...matching.repairs, ...joined(text, cuts)].toSorted((a, b) => a.at - b.at), doubts: doubts.toSorted((a, b) => a.start - b.start || a.end - b.end), selfCheck: at === undefined ? { equal: true } : { equal: false, at } };
}

function joined(text: string, cuts: readonly Cut[]): readonly Repair[] {
  let cut = 0;
  return partedWords(text).map(({ start, end, confidence }) => {
    while ((cuts[cut]?.end ?? Number.POSITIVE_INFINITY) <= start) cut += 1;
    return { code: 'word-joined', at: start, supplied: end, provision: `p${cut + 1}`, confidence };
  });
}

function rangesOf(matched: readonly Matched[], placed: readonly Placed[]): { ranges: readonly Range[]; byPair: ReadonlyMap<Matched, string> } {
  const byPair = new Map<Matched, string>();
  const ranges = matched.filter(({ from, to }) => from !== to).map((pair, at): Range => {
    const id = `r${at + 1}`;
    byPair.set(pair, id);
    return { id, start: pair.start, end: pair.end, provisions: placed.slice(pair.from, pair.to + 1).map((one) => one.id), confidence: pair.confidence };
  });
  return { ranges, byPair };
}

function provisionsOf(text: string, cuts: readonly Cut[], placed: readonly Placed[], asides: readonly Aside[], matched: readonly Matched[], context: PointContext): readonly Provision[] {
  let [aside, pair] = [0, 0];
  let running: readonly Matched[] = [];
  return cuts.flatMap((cut, at) => {
    const place = placed[at];
    if (place === undefined) return [];
    const [firstAside, firstPair] = [aside, pair];
    while ((asides[aside]?.start ?? Number.POSITIVE_INFINITY) < cut.end) aside += 1;
    while ((matched[pair]?.start ?? Number.POSITIVE_INFINITY) < cut.end || (matched[pair]?.from ?? Number.POSITIVE_INFINITY) <= at) pair += 1;
    running = [...running.filter(({ to }) => to >= at), ...matched.slice(firstPair, pair)];
    const raw = rawProvision(text, cut, asides.slice(firstAside, aside), running);
    return [provisionOf(cut, place, raw.marks, segmentsOf(raw.content, context, true))];
  });
}

function provisionOf(cut: Cut, { id, level, parent }: Placed, marks: Provision['marks'], segments: readonly Segment[]): Provision {
  return {
    id, kind: cut.kind, ...(cut.label !== undefined && { label: cut.label.text }), level, ...(parent !== undefined && { parent }), start: cut.start, end: cut.end,
    segments, marks, status: statusIn(segments), clean: isClean(segments),
  };
}

/** Also where the bracket that says so stands within another. */
function statusIn(segments: readonly Segment[]): readonly AgreementMark[] {
  return segments.flatMap((segment) => (segment.kind === 'status' ? [segment] : segment.kind === 'point' ? segment.alternatives.flatMap(({ content }) => statusIn(content)) : []));
}

function isClean(segments: readonly Segment[]): boolean {
  return segments.every((segment) => segment.kind !== 'point' && !(segment.kind === 'annotation' && segment.form === 'placeholder'));
}

/** Every point of a row of segments, an outer one before those within it. */
export function pointsIn(segments: readonly Segment[]): readonly Point[] {
  return segments.flatMap((segment) => (segment.kind === 'point' ? [segment, ...segment.alternatives.flatMap(({ content }) => pointsIn(content))] : []));
}
