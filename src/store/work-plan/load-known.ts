import type { ClientBase } from 'pg';
import { selectionKey } from '../../process/vocabulary/command.ts';
import type { Selection } from '../../process/vocabulary/command.ts';
import { parseSubjectKey, subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey, SubjectKind } from '../../process/vocabulary/ids.ts';
import type { SubjectState } from '../../process/subject-state.ts';
import { statementName } from '../statement-name.ts';
import { snakeCase } from '../tables.ts';
import { parseState } from './parse-state.ts';

export interface Head {
  readonly position: number;
  /** The moment of the last act, as an ISO instant; undefined in an empty record. */
  readonly at: string | undefined;
}

export interface Knowledge {
  readonly head: Head;
  readonly states: ReadonlyMap<SubjectKey, SubjectState>;
  /** How many things there are of what is counted, by `selectionKey`, before this transaction. */
  readonly counts: ReadonlyMap<string, number>;
  /** Things that are only mentioned and exist. */
  readonly existing: ReadonlySet<string>;
  readonly versions: ReadonlyMap<string, number>;
  /** Commands that were carried out before, with the last position of their acts. */
  readonly commands: ReadonlyMap<string, number>;
}

/** What a run of commands wants to know: the whole state of some things, of others only whether they exist. */
export interface Wanted {
  readonly process: string;
  readonly subjects: ReadonlySet<SubjectKey>;
  readonly mentions: ReadonlySet<SubjectKey>;
  readonly counts: readonly Selection[];
  readonly commandIds: readonly string[];
}

interface KnowledgeRow {
  readonly head: { readonly position: number; readonly at: string } | null;
  readonly states: readonly { readonly kind: SubjectState['kind']; readonly id: string; readonly row: Record<string, unknown> }[] | null;
  readonly claims: readonly Record<string, unknown>[] | null;
  readonly turns: readonly Record<string, unknown>[] | null;
  readonly existing: readonly string[] | null;
  readonly counts: readonly (readonly number[])[] | null;
  readonly versions: Record<string, number | null> | null;
  readonly commands: Record<string, number> | null;
}

/** Everything that a run of commands needs to be decided, as it stands inside this transaction, in one round trip. */
export async function loadKnowledge(client: ClientBase, wanted: Wanted): Promise<Knowledge> {
  const subjects = idsByKind(wanted.subjects);
  const mentions = idsByKind(wanted.mentions);
  const counted = countedAlike(wanted.counts);
  const text = knowledgeQuery([...subjects.keys()], [...mentions.keys()], counted);
  const values = [wanted.process, [...wanted.subjects], wanted.commandIds, ...subjects.values(), ...mentions.values(), ...counted.flatMap(({ fields, selections }) => fields.map((field) => selections.map(({ where }) => where[field])))];
  const result = await client.query<KnowledgeRow>({ name: statementName('knowledge', text), text, values });
  const row = result.rows[0];
  const claims = Map.groupBy(row?.claims ?? [], (claim) => claim['subject']);
  const turns = Map.groupBy(row?.turns ?? [], (turn) => turn['floor']);
  const states = new Map<SubjectKey, SubjectState>();
  for (const { kind, id, row: columns } of row?.states ?? []) states.set(subjectKey(kind, id), parseState({ kind, row: columns, claims: claims.get(`${kind}:${id}`) ?? [], turns: turns.get(id) ?? [] }));
  return {
    head: { position: row?.head?.position ?? 0, at: row?.head?.at },
    states,
    counts: new Map(counted.flatMap(({ selections }, alike) => selections.map((selection, index) => [selectionKey(selection), row?.counts?.[alike]?.[index] ?? 0]))),
    existing: new Set(row?.existing),
    versions: new Map(Object.entries(row?.versions ?? {}).map(([key, version]) => [key, version ?? 0])),
    commands: new Map(Object.entries(row?.commands ?? {})),
  };
}

function idsByKind(keys: Iterable<SubjectKey>): ReadonlyMap<SubjectKind, readonly string[]> {
  const found = new Map<SubjectKind, string[]>();
  for (const key of keys) {
    const parsed = parseSubjectKey(key);
    if (parsed === undefined) continue;
    const ids = found.get(parsed.kind);
    if (ids === undefined) found.set(parsed.kind, [parsed.id]);
    else ids.push(parsed.id);
  }
  return found;
}

/** Selections of one kind by the same fields: counted by one subquery, however many there are. */
interface CountedAlike {
  readonly kind: SubjectKind;
  readonly fields: readonly string[];
  readonly selections: readonly Selection[];
}

function countedAlike(selections: readonly Selection[]): readonly CountedAlike[] {
  const groups = Map.groupBy(selections, ({ kind, where }) => JSON.stringify([kind, ...Object.keys(where).toSorted()]));
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ kind: first.kind, fields: Object.keys(first.where).toSorted(), selections: alike }];
  });
}

const held = 't.process_id = $1 and t.to_position is null';

/** The turns of the floors that are asked, by arrival. */
function turnsOf(kinds: readonly SubjectKind[]): string {
  const index = kinds.indexOf('floor');
  return index < 0 ? 'null' : `(select jsonb_agg(to_jsonb(t) order by t.arrival) from "turn" t where ${held} and t.floor = any($${4 + index}::text[]))`;
}

/** The text names only the tables that are asked, so it is short, there are few texts, and each is planned once a connection. States are written as json: a revision of five hundred provisions would be copied twice as jsonb. */
function knowledgeQuery(subjectKinds: readonly SubjectKind[], mentionKinds: readonly SubjectKind[], counted: readonly CountedAlike[]): string {
  const states = subjectKinds.map((kind, index) => `select '${kind}' as kind, t.id, to_json(t) as row from "${kind}" t where ${held} and t.id = any($${4 + index}::text[])`);
  const existing = mentionKinds.map((kind, index) => `select '${kind}:' || t.id as key from "${kind}" t where ${held} and t.id = any($${4 + subjectKinds.length + index}::text[])`);
  let parameter = 3 + subjectKinds.length + mentionKinds.length;
  const counts = counted.map(({ kind, fields }) => {
    const wanted = fields.map(() => `$${(parameter += 1)}::text[]`).join(', ');
    const names = fields.map((_, index) => `v${index}`);
    const alike = fields.map((field, index) => `t."${snakeCase(field)}"::text = w.${names[index] ?? ''}`).join(' and ');
    return `(select jsonb_agg((select count(*) from "${kind}" t where ${held} and ${alike}) order by w.ordinal) from unnest(${wanted}) with ordinality as w(${names.join(', ')}, ordinal))`;
  });
  return `select
    (select jsonb_build_object('position', position, 'at', at) from act where process_id = $1 order by position desc limit 1) as head,
    ${states.length === 0 ? 'null' : `(select json_agg(s) from (${states.join(' union all ')}) s)`} as states,
    (select jsonb_agg(to_jsonb(t) order by t.subject, t.ordinal) from claim t where ${held} and t.subject = any($2::text[])) as claims,
    ${turnsOf(subjectKinds)} as turns,
    ${existing.length === 0 ? 'null' : `(select jsonb_agg(e.key) from (${existing.join(' union all ')}) e)`} as existing,
    ${counts.length === 0 ? 'null' : `jsonb_build_array(${counts.join(', ')})`} as counts,
    (select jsonb_object_agg(w.subject, (select a.subject_version from act a where a.process_id = $1 and a.subject = w.subject order by a.subject_version desc limit 1)) from unnest($2::text[]) w(subject)) as versions,
    (select jsonb_object_agg(command_id, position) from (select command_id, max(position) as position from act where process_id = $1 and command_id = any($3::text[]) group by command_id) c) as commands`;
}
