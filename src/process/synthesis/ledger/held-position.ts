import { stances } from './position-row.ts';
import type { PositionRow, Stance } from './position-row.ts';

/** By whom a holder was bound: by its own word, or by those of groups (ids, sorted). */
export interface Through {
  readonly own: boolean;
  readonly groups: readonly string[];
}

/** One stance, and what it rests on: ids, sorted, each once. */
export interface Side {
  readonly stance: Stance;
  readonly evidence: readonly string[];
  readonly through: Through;
}

/** `divided`: its groups disagree, and it has said nothing of its own. */
export type HeldStance = Stance | 'divided';

/** What a holder is counted or shown with. Evidence and `through` are those of the stance; of a divided holder, of all sides. */
export interface HeldPosition {
  readonly stance: HeldStance;
  readonly evidence: readonly string[];
  readonly through: Through;
  /** Everything that holds for it, one side for each stance, in the order of `stances`: more than one where groups disagree, or where joined recommendations were met differently. */
  readonly sides: readonly Side[];
}

/** A mixed answer is read as its strictest part, so that no joining makes an objection milder (rule PO-8). */
const strictestFirst = ['oppose', 'divided', 'qualify', 'support'] as const satisfies readonly HeldStance[];

/** What holds on one recommendation, from all standing rows that bind one holder: its own, or else those of its groups (rules PO-2 and PO-5). At least one row. */
export function heldOn(rows: readonly PositionRow[]): HeldPosition {
  const own = rows.filter(({ holderKind }) => holderKind !== 'group');
  const voices = own.length > 0 ? [own] : [...Map.groupBy(rows, ({ holder }) => holder).values()];
  const sides = merged(voices.flatMap(lastWord));
  const [only, other] = sides;
  return held(only === undefined || other !== undefined ? 'divided' : only.stance, sides);
}

/** What holds on recommendations that were joined, from what holds on each (rule PO-8). At least one. */
export function pooled(parts: readonly HeldPosition[]): HeldPosition {
  const stance = strictestFirst.find((strict) => parts.some((part) => part.stance === strict)) ?? 'divided';
  return held(stance, merged(parts.flatMap(({ sides }) => sides)));
}

/** Whether it stands against agreement: it opposes, or it is divided and one of its groups opposes. */
export function objects({ stance, sides }: HeldPosition): boolean {
  return stance === 'oppose' || (stance === 'divided' && sides.some((side) => side.stance === 'oppose'));
}

/** The latest of one voice's rows, with the evidence of all that say the same (rules PO-3 and PO-9). */
function lastWord(rows: readonly PositionRow[]): readonly Side[] {
  const [latest] = rows.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  if (latest === undefined) return [];
  const { stance, holder, holderKind } = latest;
  const evidence = union(rows.filter((row) => row.stance === stance).map((row) => row.evidence));
  return [{ stance, evidence, through: { own: holderKind !== 'group', groups: holderKind === 'group' ? [holder] : [] } }];
}

function held(stance: HeldStance, sides: readonly Side[]): HeldPosition {
  const bearing = stance === 'divided' ? sides : sides.filter((side) => side.stance === stance);
  return { stance, evidence: union(bearing.map(({ evidence }) => evidence)), through: throughOf(bearing), sides };
}

function merged(sides: readonly Side[]): readonly Side[] {
  return stances.flatMap((stance) => {
    const same = sides.filter((side) => side.stance === stance);
    return same.length === 0 ? [] : [{ stance, evidence: union(same.map(({ evidence }) => evidence)), through: throughOf(same) }];
  });
}

function throughOf(sides: readonly Side[]): Through {
  return { own: sides.some(({ through }) => through.own), groups: union(sides.map(({ through }) => through.groups)) };
}

/** Sorted by code unit, each once: the same on every machine. */
export function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].toSorted();
}
