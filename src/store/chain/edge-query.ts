import type { SubjectKind } from '../../process/vocabulary/ids.ts';
import type { Direction } from './chain-graph.ts';
import { asked } from './edge-ends.ts';
import type { End } from './edge-ends.ts';
import { edgeSources } from './edge-sources.ts';
import type { EdgeSource } from './edge-sources.ts';

const held = 't.process_id = $1 and t.from_position <= $2 and (t.to_position is null or t.to_position > $2)';
/** Of a text: as its reader sees it, which may be as it was earlier. */
const heldOfText = 't.process_id = $1 and t.from_position <= least($2, s.up_to) and (t.to_position is null or t.to_position > least($2, s.up_to))';
const seen = 'join unnest($5::text[], $6::bigint[]) s(text, up_to) on s.text = t.text';

/**
 * One statement for all links that lead to things of one kind, or from them: of each source at most `$7`. `$1` is the process, `$2`
 * the position, `$3` the kind, `$4` the ids, `$5` and `$6` the texts seen and up to which positions. Undefined: nothing leads there.
 */
export function edgeQuery(kind: SubjectKind, direction: Direction): string | undefined {
  const arms = edgeSources.flatMap((source) => {
    const near = direction === 'forth' ? source.from : source.to;
    return near.kinds.includes(kind) ? [armOf(source, near, direction)] : [];
  });
  // Whatever is not among the parameters' uses has a type all the same.
  return arms.length === 0 ? undefined : `with unused as (select $3::text, $4::text[], $5::text[], $6::bigint[]) ${arms.join(' union all ')}`;
}

/** All links of one source, its rows in the order of their ids, those without a link too: `$3` is the row with which the last answer ended, `$4` how many rows at most, `$5` and `$6` as above. */
export function wholeQuery(source: EdgeSource): string {
  const { table, from, to, where, ofText } = source;
  const [fromKey, toKey] = [keyOf(from, 'n'), keyOf(to, 'f')];
  const rows = `select t.* from "${table}" t ${ofText === true ? seen : ''} where ${ofText === true ? heldOfText : held} and t.id > $3${where === undefined ? '' : ` and ${where}`} order by t.id limit $4`;
  return `select t.id as row, ${fromKey} as "from", ${toKey} as "to", ${statedAt(source, fromKey, toKey)} as at from (${rows}) t ${lateral(from, 'n', 'left')} ${lateral(to, 'f', 'left')} order by t.id, 2, 3`;
}

function armOf(source: EdgeSource, near: End, direction: Direction): string {
  const far = direction === 'forth' ? source.to : source.from;
  const nearKey = typeof near.found === 'string' ? keyOf(near, 'n') : near.found.key;
  const [fromKey, toKey] = direction === 'forth' ? [nearKey, keyOf(far, 'f')] : [keyOf(far, 'f'), nearKey];
  return `(select '${source.relation}' as relation, ${fromKey} as "from", ${toKey} as "to", ${statedAt(source, fromKey, toKey)} as at from ${rowsNear(source, near)} ${lateral(far, 'f')} where ${keyOf(far, 'f')} is not null limit $7)`;
}

/** The rows `t` whose near end is asked for, with its key: in `w`, in `n`, or in the row itself. */
function rowsNear({ table, where, ofText }: EdgeSource, near: End): string {
  const rows = (condition: string) => `(select t.* from "${table}" t ${ofText === true ? seen : ''} where ${ofText === true ? heldOfText : held} and ${condition}${where === undefined ? '' : ` and ${where}`} offset 0) t`;
  if (typeof near.found !== 'string') return `${near.found.from} cross join lateral ${rows(near.found.on)}`;
  // Said to be true, the condition is looked up in a table of hashes made once; else each row makes its own.
  return near.each === undefined ? rows(near.found) : `${rows(near.found)} cross join lateral (select * from (${near.each}) e where (e.key in (select unnest(${asked.keys}))) is true) n`;
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
