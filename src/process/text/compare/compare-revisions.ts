import { changesBetween } from '../compile/print/changes.ts';
import type { Run } from '../compile/print/runs.ts';
import { cut, isWord } from '../compile/tokens.ts';
import { pairById } from './pair-by-id.ts';
import type { Origins } from './pair-by-id.ts';
import { pairByText } from './pair-by-text.ts';
import type { Match, Revision, RevisionProvision } from './revision.ts';
import { stayers } from './stay.ts';

/** What became of a provision, or of several together. `merged`: several became one (or several others); `split`: one became several. */
export type RowKind = 'same' | 'changed' | 'moved' | 'moved-changed' | 'added' | 'deleted' | 'merged' | 'split';

export interface ComparedRow {
  readonly kind: RowKind;
  /** None: added. Several, whose words are compared as one text in this sequence: merged. */
  readonly before: readonly RevisionProvision[];
  /** None: deleted. Several: split. */
  readonly after: readonly RevisionProvision[];
  /** Kept, inserted and deleted words, in the typography of the earlier revision where they were kept. */
  readonly runs: readonly Run[];
  readonly labels: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** It has another label than it had. */
  readonly relabelled: boolean;
  /** It stands elsewhere among the others; also of what was merged or split. */
  readonly moved: boolean;
  /** What is compared was put together by its words alone: neither by ids nor by what was told. */
  readonly guessed: boolean;
}

export interface Comparison {
  /** In the sequence of the later revision; what is gone behind what it stood behind, of all that stays. What was split stands where its first part does. */
  readonly rows: readonly ComparedRow[];
  /** Words, without mere signs. `moved`: those that were kept in rows that moved. The other way round a few may count otherwise: of several least changes of a paragraph another may be found. */
  readonly totals: { readonly inserted: number; readonly deleted: number; readonly moved: number };
}

export interface CompareOptions {
  /** Ids of provisions, of either revision, that were tabled or decided as moves: always shown as moves where both revisions have them. */
  readonly moves?: ReadonlySet<string>;
  /** Of provisions of the later revision those of the earlier that they were made from. */
  readonly origins?: Origins;
}

/** What the later revision changes in the earlier: each provision of both stands in exactly one row, and each of its words with it (rules TX-30 to TX-34). */
export function compareRevisions(before: Revision, after: Revision, { moves = new Set(), origins = new Map() }: CompareOptions = {}): Comparison {
  const known = pairById(before, after, origins);
  const matches = [...known, ...pairByText(before, after, known, moves)];
  const staying = stayers(before, after, matches, moves);
  const rows = inSequence(before, after, matches, staying, (match) => rowOf(before, after, match, !staying.has(match)));
  return { rows, totals: totalsOf(rows) };
}

function inSequence(before: Revision, after: Revision, matches: readonly Match[], staying: ReadonlySet<Match>, rowFor: (match: Match) => ComparedRow): readonly ComparedRow[] {
  const kept = new Set(matches.flatMap((match) => match.before));
  const starts = new Map(matches.map((match) => [match.after[0], match]));
  const parts = new Set(matches.flatMap((match) => match.after));
  const stayingFrom = new Map([...staying].map((match) => [Math.min(...match.before), match]));
  const goneBehind = new Map<Match | undefined, ComparedRow[]>();
  let last: Match | undefined;
  for (const [at, provision] of before.entries()) {
    last = stayingFrom.get(at) ?? last;
    if (kept.has(at)) continue;
    const rows = goneBehind.get(last) ?? [];
    rows.push(singleRow('deleted', provision));
    goneBehind.set(last, rows);
  }
  const gone = (match: Match | undefined) => goneBehind.get(match) ?? [];
  const rows = after.flatMap((provision, at) => {
    const match = starts.get(at);
    if (match !== undefined) return [rowFor(match), ...gone(match)];
    return parts.has(at) ? [] : [singleRow('added', provision)];
  });
  return [...gone(undefined), ...rows];
}

function singleRow(kind: 'added' | 'deleted', provision: RevisionProvision): ComparedRow {
  const [before, after] = kind === 'added' ? [[], [provision]] : [[provision], []];
  return { kind, before, after, runs: runsOf(before, after), labels: labelsOf(before, after), relabelled: false, moved: false, guessed: false };
}

function rowOf(revision: Revision, next: Revision, match: Match, moved: boolean): ComparedRow {
  const [before, after] = [match.before.flatMap((at) => revision[at] ?? []), match.after.flatMap((at) => next[at] ?? [])];
  const [runs, labels] = [runsOf(before, after), labelsOf(before, after)];
  const relabelled = labels.after.some((label) => !labels.before.includes(label));
  return { kind: kindOf(match, moved, runs.some((run) => 'change' in run)), before, after, runs, labels, relabelled, moved, guessed: match.guessed };
}

function kindOf({ before, after }: Match, moved: boolean, changed: boolean): RowKind {
  if (before.length > 1) return 'merged';
  if (after.length > 1) return 'split';
  if (moved) return changed ? 'moved-changed' : 'moved';
  return changed ? 'changed' : 'same';
}

function runsOf(before: readonly RevisionProvision[], after: readonly RevisionProvision[]): readonly Run[] {
  return changesBetween(before.flatMap(({ tokens }) => tokens), after.flatMap(({ tokens }) => tokens));
}

function labelsOf(before: readonly RevisionProvision[], after: readonly RevisionProvision[]): ComparedRow['labels'] {
  return { before: before.map(({ label }) => label), after: after.map(({ label }) => label) };
}

function totalsOf(rows: readonly ComparedRow[]): Comparison['totals'] {
  const totals = { inserted: 0, deleted: 0, moved: 0 };
  for (const { runs, moved } of rows) {
    for (const run of runs) {
      if (run.is !== 'words') continue;
      const counted = run.change ?? (moved ? 'moved' : undefined);
      if (counted !== undefined) totals[counted] += cut(run.text).filter(isWord).length;
    }
  }
  return totals;
}
