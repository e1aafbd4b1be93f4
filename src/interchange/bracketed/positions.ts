import type { Alternative, Attribution, Point, Provision, Segment, Verb } from './parsed-text.ts';
import type { Choices } from './read-segments.ts';

/** A party's word on an alternative that changes no reading of its own. */
export interface CarriedStance {
  readonly point: string;
  readonly alternative: number;
  readonly party: string;
  readonly verb: Exclude<Verb, 'propose' | 'delete'>;
  /** It is said of what stands where nobody is followed. */
  readonly ofBase: boolean;
  /** The others who read the alternative. */
  readonly takers: readonly string[];
  /** The alternative as it is read; `''`: nothing. */
  readonly words: string;
}

type SaidStance = Omit<CarriedStance, 'takers' | 'words'> & { readonly said: Alternative | undefined };

/** What each party takes, in the sequence in which they are first named. */
export interface Positions {
  readonly choices: ReadonlyMap<string, Map<string, number>>;
  readonly stances: readonly SaidStance[];
  /** Parties that stand for a text without a name. */
  readonly unattributed: readonly string[];
  /** Points at which one party takes two alternatives; the last one counts. */
  readonly twice: readonly Point[];
  /** What is read where nobody takes anything else. */
  readonly base: Choices;
}

/** What a range over several provisions says in all its parts: who says what of it, and the party that would leave it out. */
export interface RangeVoice {
  readonly attributions: readonly Attribution[];
  readonly party: string;
}

/** Who reads what at the points of one provision. Numbers for parties without a name go on from `numbered`. */
export function positionsIn({ segments }: Provision, ranges: ReadonlyMap<string, RangeVoice>, numbered: number): Positions {
  const choices = new Map<string, Map<string, number>>();
  const base = new Map<string, number>();
  const stances: SaidStance[] = [];
  const unattributed: string[] = [];
  const twice: Point[] = [];
  let number = numbered;
  const take = (party: string, point: Point, alternative: number, path: Choices): void => {
    const own = choices.get(party) ?? new Map<string, number>();
    choices.set(party, own);
    if ((own.get(point.id) ?? alternative) !== alternative) twice.push(point);
    for (const [id, at] of [...path, [point.id, alternative] as const]) own.set(id, at);
  };
  const nameless = (voice: RangeVoice | undefined): string => {
    const party = voice?.party ?? `?${(number += 1)}`;
    if (!unattributed.includes(party)) unattributed.push(party);
    return party;
  };
  const visit = (point: Point, path: Choices): void => {
    const voice = point.range === undefined ? undefined : ranges.get(point.range);
    const said = saidOf(point, voice);
    if (said.base !== point.base) base.set(point.id, said.base);
    for (const { attribution, alternative } of said.attributions) for (const party of attribution.parties) {
      const { verb } = attribution;
      if (verb === 'propose' || verb === 'support' || verb === 'retain') take(party, point, alternative, path);
      if (verb === 'delete' || (verb === 'oppose' && alternative === said.base)) take(party, point, alternative === said.base ? said.nothing : said.base, path);
      if (verb !== 'propose' && verb !== 'delete') stances.push({ point: point.id, alternative, party, verb, ofBase: alternative === said.base, said: point.alternatives[alternative] });
    }
    for (const alternative of said.silent) take(nameless(voice), point, alternative, path);
    for (const [at, { content }] of point.alternatives.entries()) for (const inner of innerPoints(content)) visit(inner, at === said.base ? path : new Map([...path, [point.id, at]]));
  };
  for (const point of innerPoints(segments)) visit(point, new Map());
  return { choices, stances, unattributed, twice, base };
}

function innerPoints(segments: readonly Segment[]): readonly Point[] {
  return segments.flatMap((segment) => (segment.kind === 'point' ? [segment] : []));
}

interface Said {
  readonly base: number;
  readonly nothing: number;
  readonly attributions: readonly { readonly attribution: Attribution; readonly alternative: number }[];
  /** Alternatives that nobody is named for. */
  readonly silent: readonly number[];
}

function saidOf(point: Point, voice: RangeVoice | undefined): Said {
  const { alternatives } = point;
  const unwritten = alternatives.findIndex(isUnwritten);
  if (voice !== undefined) {
    const proposed = voice.attributions.some(({ verb }) => verb === 'propose' || verb === 'support');
    return { base: proposed ? -1 : 0, nothing: -1, attributions: voice.attributions.map((attribution) => ({ attribution, alternative: 0 })), silent: voice.attributions.length > 0 ? [] : [-1] };
  }
  const attributions = alternatives.flatMap((alternative, at) => alternative.attributions.map((attribution) => ({ attribution, alternative: at })));
  const named = new Set(attributions.filter(({ attribution: { verb } }) => verb === 'propose' || verb === 'support').map(({ alternative }) => alternative));
  const silent = alternatives.flatMap((alternative, at) => (at === point.base || named.has(at) || (attributions.length > 0 && isUnwritten(alternative)) ? [] : [at]));
  return { base: point.base, nothing: unwritten, attributions, silent };
}

function isUnwritten({ start, end, empty }: Alternative): boolean {
  return empty === true && start === end;
}
