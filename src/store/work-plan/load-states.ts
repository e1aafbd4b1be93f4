import type { Pool } from 'pg';
import { parseSubjectKey, subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey, SubjectKind } from '../../process/vocabulary/ids.ts';
import type { SubjectState } from '../../process/subject-state.ts';
import { statementName } from '../statement-name.ts';
import { parseState } from './parse-state.ts';

/** As of is a where clause (rule REC-4), never a replay. */
export const heldAt = 'process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2)';

interface StatesRow {
  readonly states: readonly { readonly kind: SubjectState['kind']; readonly id: string; readonly row: Record<string, unknown> }[] | null;
  readonly claims: readonly Record<string, unknown>[] | null;
  readonly turns: readonly Record<string, unknown>[] | null;
}

/** The whole state of the named things at a position, with their claims. What did not exist then is absent. */
export async function loadStates(pool: Pool, process: string, position: number, keys: Iterable<SubjectKey>): Promise<ReadonlyMap<SubjectKey, SubjectState>> {
  const wanted = [...new Set(keys)];
  const idsByKind = new Map<SubjectKind, string[]>();
  for (const parsed of wanted.map(parseSubjectKey)) {
    if (parsed === undefined) continue;
    const ids = idsByKind.get(parsed.kind) ?? [];
    ids.push(parsed.id);
    idsByKind.set(parsed.kind, ids);
  }
  if (idsByKind.size === 0) return new Map();
  const text = statesQuery([...idsByKind.keys()]);
  const result = await pool.query<StatesRow>({ name: statementName('states', text), text, values: [process, position, wanted, ...idsByKind.values()] });
  const { states, claims, turns } = result.rows[0] ?? { states: null, claims: null, turns: null };
  const turnsOf = Map.groupBy(turns ?? [], (turn) => turn['floor']);
  const claimsOf = Map.groupBy(claims ?? [], (claim) => claim['subject']);
  return new Map((states ?? []).map(({ kind, id, row }) => [subjectKey(kind, id), parseState({ kind, row, claims: claimsOf.get(`${kind}:${id}`) ?? [], turns: turnsOf.get(id) ?? [] })]));
}

/** The text names only the kinds that are asked, in one round trip. */
function statesQuery(kinds: readonly SubjectKind[]): string {
  const rows = kinds.map((kind, index) => `select '${kind}' as kind, id, to_jsonb(t) as row from "${kind}" t where ${heldAt} and id = any($${4 + index}::text[])`);
  const floor = kinds.indexOf('floor');
  const turns = floor < 0 ? 'null' : `(select jsonb_agg(to_jsonb(t) order by t.arrival) from "turn" t where ${heldAt} and t.floor = any($${4 + floor}::text[]))`;
  return `select ${turns} as turns, (select jsonb_agg(s) from (${rows.join(' union all ')}) s) as states,
    (select jsonb_agg(to_jsonb(c) order by c.subject, c.ordinal) from claim c where ${heldAt} and c.subject = any($3::text[])) as claims`;
}

/** The state of one thing, narrowed to the kind that its page shows; undefined when it did not exist at the position. */
export async function loadState<Kind extends SubjectState['kind']>(pool: Pool, process: string, position: number, kind: Kind, id: string): Promise<Extract<SubjectState, { readonly kind: Kind }> | undefined> {
  const states = await loadStates(pool, process, position, [subjectKey(kind, id)]);
  for (const state of states.values()) if (isOfKind(state, kind)) return state;
  return undefined;
}

export function isOfKind<Kind extends SubjectState['kind']>(state: SubjectState, kind: Kind): state is Extract<SubjectState, { readonly kind: Kind }> {
  return state.kind === kind;
}

/** The keys of every thing of some kinds that existed at a position. */
export async function keysOfKinds(pool: Pool, process: string, position: number, kinds: readonly SubjectKind[]): Promise<readonly SubjectKey[]> {
  const text = kinds.map((kind) => `select '${kind}' as kind, id from "${kind}" where ${heldAt}`).join(' union all ');
  const result = await pool.query<{ kind: SubjectKind; id: string }>({ name: statementName('keys', text), text, values: [process, position] });
  return result.rows.map(({ kind, id }) => subjectKey(kind, id));
}
