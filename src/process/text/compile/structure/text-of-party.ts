import { hunksBetween } from '../hunks.ts';
import { baseOf, readingOfParty } from '../project.ts';
import type { Token } from '../tokens.ts';
import type { CompiledText, Entry } from './compile-text.ts';

/** A paragraph as somebody reads it, made of one provision, a part of one, or several joined. */
export interface Paragraph {
  readonly provisions: readonly string[];
  readonly tokens: readonly Token[];
}

/** The whole text as a party reads it, in its sequence; what is to go or was added by others is not in it. */
export function textOfParty({ entries }: CompiledText, party: string): readonly Paragraph[] {
  const read = moved(entries, party).flatMap((entry) => paragraphsOf(entry, party));
  return joined(read, entries, party);
}

/** The whole text of the revision. */
export function textOfBase({ entries }: CompiledText): readonly Paragraph[] {
  return entries.filter(({ added }) => added === undefined).map(({ id, compilation }) => ({ provisions: [id], tokens: baseOf(compilation) }));
}

/** One move after another, as they were tabled; a place that is not there leaves the provision where it is. */
function moved(entries: readonly Entry[], party: string): readonly Entry[] {
  const moves = entries.flatMap((entry) => entry.moves.filter(({ parties }) => parties.includes(party)).map((move) => ({ entry, move }))).toSorted((a, b) => a.move.place - b.move.place);
  let row = [...entries];
  for (const { entry, move } of moves) {
    const rest = row.filter((one) => one !== entry);
    const at = move.after === undefined ? 0 : rest.findIndex(({ id }) => id === move.after) + 1;
    if (move.after === undefined || at > 0) row = [...rest.slice(0, at), entry, ...rest.slice(at)];
  }
  return row;
}

function paragraphsOf(entry: Entry, party: string): readonly Paragraph[] {
  const { added, compilation, splits, id } = entry;
  if (added !== undefined && !added.parties.includes(party) && !compilation.parties.includes(party)) return [];
  const tokens = readingOfParty(compilation, party);
  const cuts = splits.find(({ parties }) => parties.includes(party))?.at ?? [];
  const places = placesOf(baseOf(compilation), tokens, cuts);
  return [...places, tokens.length].map((end, at) => ({ provisions: [id], tokens: tokens.slice(places[at - 1] ?? 0, end) })).filter((paragraph) => paragraph.tokens.length > 0);
}

/** Where the party's own words go on with the base from its tokens `cuts`; one that it takes out is where it would stand. */
function placesOf(base: readonly Token[], tokens: readonly Token[], cuts: readonly number[]): readonly number[] {
  const hunks = cuts.length === 0 ? [] : (hunksBetween(base, tokens, { bridge: 0 }) ?? []);
  return cuts.map((cut) => hunks.filter(({ start }) => start < cut).reduce((at, hunk) => at + hunk.tokens.length - (Math.min(hunk.end, cut) - hunk.start), cut));
}

function joined(read: readonly Paragraph[], entries: readonly Entry[], party: string): readonly Paragraph[] {
  const joins = new Map(entries.flatMap(({ id, joins: all }) => all.filter(({ parties }) => parties.includes(party)).map(({ next }) => [id, next] as const)));
  const paragraphs: Paragraph[] = [];
  for (const one of read) {
    const last = paragraphs.at(-1);
    const [id = ''] = one.provisions;
    if (last !== undefined && joins.get(last.provisions[0] ?? '')?.includes(id) === true) paragraphs[paragraphs.length - 1] = { provisions: [...last.provisions, id], tokens: [...last.tokens, ...one.tokens] };
    else paragraphs.push(one);
  }
  return paragraphs;
}
