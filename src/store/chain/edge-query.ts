import type { SubjectKind } from '../../process/vocabulary/ids.ts';
import type { Direction } from './chain-graph.ts';
import type { Asked, End } from './edge-ends.ts';
import { edgeSources } from './edge-sources.ts';
import type { EdgeSource } from './edge-sources.ts';

/** Process, position, keys, texts seen, up to which positions, how many of each source at most. */
export const fixedParameters = 6;

const held = 't.process_id = $1 and t.from_position <= $2 and (t.to_position is null or t.to_position > $2)';
/** Of a text: as its reader sees it, which may be as it was earlier. */
const heldOfText = 't.process_id = $1 and t.from_position <= least($2, s.up_to) and (t.to_position is null or t.to_position > least($2, s.up_to))';
const seen = 'join unnest($4::text[], $5::bigint[]) s(text, up_to) on s.text = t.text';

/**
 * One statement for all links that lead to things of some kinds, or from them: of each source at most $6. `$7` and behind are
 * the ids of each kind, in the order of the kinds. `many`: of hundreds of keys. Undefined: nothing leads there. Values never enter the text.
 */
export function edgeQuery(kinds: readonly SubjectKind[], direction: Direction, many: boolean): string | undefined {
  const asked: Asked = { keys: '$3::text[]', ids: (kind) => (kinds.includes(kind) ? `$${fixedParameters + 1 + kinds.indexOf(kind)}::text[]` : `'{}'::text[]`) };
  const arms = edgeSources.flatMap((source) => {
    const near = direction === 'forth' ? source.from : source.to;
    return near.kinds.some((kind) => kinds.includes(kind)) ? [armOf(source, { near, direction, asked, many })] : [];
  });
  return arms.length === 0 ? undefined : arms.join(' union all ');
}

/** All links of one source, its rows in the order of their ids, those without a link too: `$3` is the row with which the last answer ended, `$6` how many rows at most. */
export function wholeQuery(source: EdgeSource): string {
  const { table, from, to, where, ofText } = source;
  const [fromKey, toKey] = [keyOf(from, 'n'), keyOf(to, 'f')];
  const rows = `select t.* from "${table}" t ${ofText === true ? seen : ''} where ${ofText === true ? heldOfText : held} and t.id > $3${where === undefined ? '' : ` and ${where}`} order by t.id limit $6`;
  return `select t.id as row, ${fromKey} as "from", ${toKey} as "to", ${statedAt(source, fromKey, toKey)} as at from (${rows}) t ${lateral(from, 'n', 'left')} ${lateral(to, 'f', 'left')} order by t.id, 2, 3`;
}

interface Arm {
  readonly near: End;
  readonly direction: Direction;
  readonly asked: Asked;
  readonly many: boolean;
}

function armOf(source: EdgeSource, { near, direction, asked, many }: Arm): string {
  const { table, from, to, where, relation } = source;
  const far = direction === 'forth' ? to : from;
  const nearKey = keyOf(near, 'n');
  const [fromKey, toKey] = direction === 'forth' ? [nearKey, keyOf(far, 'f')] : [keyOf(far, 'f'), nearKey];
  const conditions = [
    source.ofText === true ? heldOfText : held,
    // Each list is compared with each key: with many keys it costs less to take the lists apart and join them.
    ...(many && near.each !== undefined ? [] : [near.match(asked)]),
    `${keyOf(far, 'f')} is not null`,
    ...(where === undefined ? [] : [where]),
  ];
  return `(select '${relation}' as relation, ${fromKey} as "from", ${toKey} as "to", ${statedAt(source, fromKey, toKey)} as at from "${table}" t ${source.ofText === true ? seen : ''} ${lateral(near, 'n')} ${near.each === undefined ? '' : `join unnest(${asked.keys}) w(key) on w.key = n.key`} ${lateral(far, 'f')} where ${conditions.join(' and ')} limit $6)`;
}

function keyOf(end: End, alias: string): string {
  return end.key ?? `${alias}.key`;
}

function lateral(end: End, alias: string, join: 'cross' | 'left' = 'cross'): string {
  return end.each === undefined ? '' : `${join} join lateral (${end.each}) ${alias}${join === 'left' ? ' on true' : ''}`;
}

/** CH-1: a row begins at the position of an act; the first that had both ends is the act that says so. */
function statedAt({ table, from, to, had }: EdgeSource, fromKey: string, toKey: string): string {
  return `(select min(h.from_position) from "${table}" h where h.process_id = $1 and h.id = t.id and h.from_position <= t.from_position and (h.from_position = t.from_position or (${from.had(fromKey)} and ${to.had(toKey)}${had === undefined ? '' : ` and ${had}`})))`;
}
