import { inMeetingSequence } from '../dialect/sequence.ts';
import { collect } from '../project.ts';
import { order } from '../readings.ts';
import { textOf } from '../tokens.ts';
import { isOpen, isPoint } from '../tree.ts';
import type { Compilation, Node, Point } from '../tree.ts';

/** A point in a table: what stands there in the base, what each other party or set of parties wants, and the words around it. Nothing is added to the proposals or taken from them. */
export interface MatrixRow {
  readonly point: string;
  readonly before: string;
  readonly after: string;
  /** ''; nothing. */
  readonly base: string;
  readonly proposals: readonly { readonly parties: readonly string[]; readonly text: string }[];
}

const around = 8;

/** The open points, each a row; those within the base of another follow it. `names` off: no parties, and proposals by their text. */
export function printMatrix({ content, silent }: Compilation, { names, sequence }: { readonly names: boolean; readonly sequence?: readonly string[] }): readonly MatrixRow[] {
  const sorted = (proposals: MatrixRow['proposals']) => (names ? proposals : proposals.toSorted((a, b) => order(a.text, b.text)));
  const base = collect(content, ({ alts }) => alts[0]);
  const rows = (nodes: readonly Node[]): readonly MatrixRow[] => nodes.filter(isPoint).flatMap((point) => [...(isOpen(point, silent) ? [rowOf(point)] : []), ...rows(point.alts[0].content)]);
  const rowOf = ({ id, start, end, alts }: Point): MatrixRow => ({
    point: id,
    before: textOf(base.slice(Math.max(0, start - around), start)),
    after: textOf(base.slice(end, end + around)),
    base: textOf(base.slice(start, end)),
    proposals: sorted(alts.slice(1).map((alternative) => ({ parties: names ? inMeetingSequence(alternative.parties, sequence) : [], text: textOf(collect(alternative.content, ({ alts: [first] }) => first)) }))),
  });
  return rows(content);
}
