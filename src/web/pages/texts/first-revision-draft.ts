import { parseBracketed } from '../../../interchange/bracketed/parse-bracketed.ts';
import type { Doubt, ProvisionKind as ParsedKind, Repair } from '../../../interchange/bracketed/parsed-text.ts';
import { toProposals } from '../../../interchange/bracketed/to-proposals.ts';
import type { CarriedProvision } from '../../../interchange/bracketed/to-proposals.ts';
import { textOf } from '../../../process/text/compile/tokens.ts';
import type { ProvisionKind, StanceVerb } from '../../../process/text/state.ts';

/** What somebody would have in the place of a provision's words, as the text that is taken in says it. */
export interface DraftProposal {
  /** As printed; `?1`, `?2` for those that it does not name. */
  readonly parties: readonly string[];
  /** `''`: the provision is to go; absent: it is to stay as it is. */
  readonly words?: string;
}

/** What somebody says of words that are in brackets, beside what it reads. */
export interface DraftStance {
  readonly party: string;
  readonly verb: StanceVerb;
  /** Of what stands in the base. */
  readonly ofBase: boolean;
  /** The words that are spoken of; `''`: that nothing stands there. */
  readonly words: string;
  /** Those who read them, as printed. */
  readonly takers: readonly string[];
}

/** A provision of a text that is taken in, before it is issued. */
export interface DraftRow {
  /** Its place, from 0. */
  readonly at: number;
  readonly kind: ProvisionKind;
  readonly label: string;
  readonly level: number;
  /** The row it belongs to. */
  readonly parent?: number;
  /** What stands where nobody is followed; `''` where a provision is only proposed. */
  readonly words: string;
  /** The same with brackets and names as they were printed. */
  readonly printed: string;
  readonly proposals: readonly DraftProposal[];
  readonly stances: readonly DraftStance[];
}

export interface TextDraft {
  readonly rows: readonly DraftRow[];
  /** All that are named, in the sequence in which they are. */
  readonly parties: readonly string[];
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
  /** Whether every sign of the source stands in some row, white space apart. */
  readonly whole: boolean;
}

const kinds: Readonly<Record<ParsedKind, ProvisionKind>> = { heading: 'heading', annex: 'heading', section: 'heading', preambular: 'preambular', operative: 'operative', article: 'article', objective: 'objective', paragraph: 'paragraph', option: 'paragraph', text: 'paragraph', point: 'point' };

/** A text as rows that a person looks over: its provisions with their kinds and labels, what its brackets propose, and what was uncertain about it. Never refuses. */
export function draftOf(source: string): TextDraft {
  const parsed = parseBracketed(source);
  const carried = toProposals(parsed);
  const spans = new Map(parsed.provisions.map(({ id, start, end }) => [id, source.slice(start, end)]));
  const written = carried.provisions.filter(({ id, base, proposals, label }) => base.length > 0 || proposals.length > 0 || label !== undefined || (spans.get(id) ?? '').trim() !== '');
  const places = new Map(written.map(({ id }, at) => [id, at]));
  const rows = written.map((one, at) => rowOf(one, at, spans.get(one.id) ?? '', places));
  const parties = [...new Set(rows.flatMap(({ proposals, stances }) => [...proposals.flatMap(({ parties: those }) => those), ...stances.map(({ party }) => party)]).filter((party) => !isUnnamed(party)))];
  return { rows, parties, repairs: parsed.repairs, doubts: [...parsed.doubts, ...carried.doubts].toSorted((a, b) => a.start - b.start), whole: parsed.selfCheck.equal };
}

function rowOf({ kind, label = '', level, parent, base, proposals, stances }: CarriedProvision, at: number, span: string, places: ReadonlyMap<string, number>): DraftRow {
  const above = parent === undefined ? undefined : places.get(parent);
  const words = textOf(base);
  // A heading that is nothing but its number is its number.
  const bare = words === '' && proposals.length === 0 && kinds[kind] === 'heading';
  return {
    at,
    kind: kinds[kind] === 'point' && level > 2 && /^\(?[ivx]+[.)]/iu.test(label) ? 'subpoint' : kinds[kind],
    label: bare ? '' : label,
    level,
    ...(above !== undefined && above < at && { parent: above }),
    words: bare ? label : words,
    printed: withoutLabel(span, label),
    proposals: proposals.map(({ parties, tokens }) => ({ parties, ...(tokens !== undefined && { words: textOf(tokens) }) })),
    // Whoever supports what it reads says it by reading it.
    stances: stances.filter(({ verb }) => verb !== 'support').map(({ party, verb, ofBase, words: said, takers }) => ({ party, verb, ofBase, words: said, takers })),
  };
}

function withoutLabel(span: string, label: string): string {
  const at = label === '' ? -1 : span.indexOf(label);
  const rest = at < 0 ? span : span.slice(0, at) + span.slice(at + label.length);
  return rest.replace(/\s+/gu, ' ').trim();
}

/** Whether it only stands for words that nobody's name stands with. */
export function isUnnamed(party: string): boolean {
  return party.startsWith('?');
}
