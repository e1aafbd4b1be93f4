import type { Proposal } from '../../process/text/compile/readings.ts';
import { keyOf, tokenise } from '../../process/text/compile/tokens.ts';
import type { Lexicon, Token } from '../../process/text/compile/tokens.ts';
import type { Doubt, OptionBlock, ParsedText, Provision, ProvisionKind, Segment, Span } from './parsed-text.ts';
import { pointsIn } from './parse-bracketed.ts';
import { positionsIn } from './positions.ts';
import type { CarriedStance, Positions, RangeVoice } from './positions.ts';
import { readSegments } from './read-segments.ts';
import type { Gaps } from './read-segments.ts';

/** One provision as the core of the text takes it: what stands, and what parties read in its place. */
export interface CarriedProvision {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly label?: string;
  readonly level: number;
  readonly parent?: string;
  /** None: in the base the provision is not there. */
  readonly base: readonly Token[];
  readonly proposals: readonly Proposal[];
  /** Parties that only stand for a text without a name: "?1", "?2" … In options and ranges over several provisions one number is one choice throughout; others are counted anew in each provision. */
  readonly unattributed: readonly string[];
  readonly stances: readonly CarriedStance[];
}

export interface Carried {
  readonly provisions: readonly CarriedProvision[];
  /** What no base and no reading can hold. */
  readonly doubts: readonly Doubt[];
}

/** Of the options of one block all but the first are read by a party each. */
interface Branch {
  readonly at: number;
  readonly own: string;
  readonly others: readonly string[];
}

/** A bracketed text as a revision and what is proposed to it (rule BT-12). Refuses nothing. The base is what was printed first, unless names say otherwise. */
export function toProposals(parsed: ParsedText): Carried {
  const doubts: Doubt[] = [];
  const lexicon: Lexicon = new Map();
  const gaps: Gaps = new Map(parsed.repairs.filter(({ code }) => code === 'word-joined').map(({ at, supplied }) => [at, supplied]));
  const ranges = voicesOf(parsed);
  const { branches, numbered } = branchesOf(parsed.options, ranges.size);
  const noText = new Set(parsed.options.flatMap(({ options }) => options.filter((option) => option.noText).map(({ provision }) => provision)));
  const provisions = parsed.provisions.map((provision) => {
    const positions = positionsIn(provision, ranges, numbered);
    const segments = noText.has(provision.id) ? [] : provision.segments;
    const read = (own: ReadonlyMap<string, number>): readonly Token[] => tokenise(readSegments(segments, new Map([...positions.base, ...own]), gaps), lexicon);
    const chain = branches.get(provision.id) ?? [];
    const there = chain.every(({ at }) => at === 0);
    const base = there ? read(new Map()) : [];
    const reader = there ? undefined : chain.findLast(({ at }) => at > 0)?.own;
    const absent = there ? [...new Set(chain.flatMap(({ others }) => others))] : [];
    const readings = [...(reader === undefined ? [] : [[reader, read(new Map())] as const]), ...absent.map((party) => [party, []] as const), ...[...positions.choices].map(([party, own]) => [party, read(own)] as const)];
    doubts.push(...positions.twice.map(({ start, end }): Doubt => ({ code: 'not-carried', start, end, confidence: 0.5, instead: 'other-alternative' })), ...leftOut(provision));
    const { id, kind, label, level, parent } = provision;
    return {
      id, kind, ...(label !== undefined && { label }), level, ...(parent !== undefined && { parent }), base, stances: stancesOf(positions, gaps),
      proposals: proposalsOf(id, base, readings), unattributed: [...(reader === undefined ? [] : [reader]), ...absent, ...positions.unattributed],
    };
  });
  return { provisions, doubts };
}

/** Who says something of an alternative without reading it, or besides, with the words and the readers of what is spoken of. */
function stancesOf({ stances, choices, base }: Positions, gaps: Gaps): readonly CarriedStance[] {
  return stances.map(({ said, ...stance }) => ({
    ...stance,
    takers: [...choices].filter(([party, own]) => party !== stance.party && own.get(stance.point) === stance.alternative).map(([party]) => party),
    words: said === undefined || said.empty === true ? '' : (said.word ?? readSegments(said.content, base, gaps)),
  }));
}

/** Who reads the same text proposes it together. */
function proposalsOf(provision: string, base: readonly Token[], readings: readonly (readonly [string, readonly Token[]])[]): readonly Proposal[] {
  const byText = new Map<string, { parties: string[]; tokens: readonly Token[] }>();
  for (const [party, tokens] of readings) {
    const key = `${tokens.length} ${keyOf(tokens)}`;
    const same = byText.get(key) ?? { parties: [], tokens };
    same.parties.push(party);
    byText.set(key, same);
  }
  const own = `${base.length} ${keyOf(base)}`;
  return [...byText].map(([key, { parties, tokens }], at) => ({ id: `${provision}.${at + 1}`, place: at + 1, parties, ...(key !== own && { tokens }) }));
}

function voicesOf({ ranges, provisions }: ParsedText): ReadonlyMap<string, RangeVoice> {
  const said = new Map<string, RangeVoice['attributions']>();
  for (const { segments } of provisions) {
    for (const { range, alternatives } of pointsIn(segments)) if (range !== undefined) said.set(range, [...(said.get(range) ?? []), ...alternatives.flatMap(({ attributions }) => attributions)]);
  }
  return new Map(ranges.map(({ id }, at) => [id, { attributions: said.get(id) ?? [], party: `?${at + 1}` }]));
}

function branchesOf(blocks: readonly OptionBlock[], numbered: number): { branches: ReadonlyMap<string, readonly Branch[]>; numbered: number } {
  const branches = new Map<string, Branch[]>();
  let number = numbered;
  for (const { options } of blocks) {
    const parties = options.map((_, at) => (at === 0 ? '' : `?${(number += 1)}`));
    for (const [at, option] of options.entries()) {
      const branch: Branch = { at, own: parties[at] ?? '', others: parties.filter((party, other) => other > 0 && other !== at && party !== '') };
      for (const id of option.provisions) branches.set(id, [...(branches.get(id) ?? []), branch]);
    }
  }
  return { branches, numbered: number };
}

/** Notes and placeholders stand beside a text; the base holds none. */
function leftOut({ segments }: Provision): readonly Doubt[] {
  return annotationsIn(segments).map(({ start, end }): Doubt => ({ code: 'not-carried', start, end, confidence: 1, instead: 'note' }));
}

function annotationsIn(segments: readonly Segment[]): readonly Span[] {
  return segments.flatMap((segment): readonly Span[] => {
    if (segment.kind === 'point') return segment.alternatives.flatMap((alternative) => (alternative.placeholder === 'text' ? [alternative] : annotationsIn(alternative.content)));
    return segment.kind === 'annotation' && segment.form !== 'link' && segment.form !== 'page' ? [segment] : [];
  });
}
