import type { ClientBase } from 'pg';
import { parseSubjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectState } from '../../process/work-plan/state.ts';
import { parseState } from './parse-state.ts';

export interface Head {
  readonly position: number;
  /** The moment of the last act, as an ISO instant; undefined in an empty record. */
  readonly at: string | undefined;
}

export interface Knowledge {
  readonly head: Head;
  readonly states: ReadonlyMap<SubjectKey, SubjectState>;
  readonly versions: ReadonlyMap<SubjectKey, number>;
  /** Commands that were carried out before, with the last position of their acts. */
  readonly commands: ReadonlyMap<string, number>;
}

const kinds = ['process', 'mandate', 'phase', 'track', 'place', 'document', 'event', 'link', 'version', 'rule'] as const;

/** One statement, so that one decision costs one round trip; prepared by name, so that it is planned once a connection. */
const knowledgeQuery = `
with wanted as (select key as kind, jsonb_array_elements_text(value) as id from jsonb_each($2::jsonb)),
states as (
  ${kinds.map((kind) => `select '${kind}' as kind, t.id, to_jsonb(t) as row from "${kind}" t join wanted w on w.kind = '${kind}' and w.id = t.id where t.process_id = $1 and t.to_position is null`).join('\n  union all ')}
)
select
  (select jsonb_build_object('position', position, 'at', at) from act where process_id = $1 order by position desc limit 1) as head,
  (select jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'row', row)) from states) as states,
  (select jsonb_agg(to_jsonb(c) order by c.subject, c.ordinal) from claim c join wanted w on c.subject = w.kind || ':' || w.id where c.process_id = $1 and c.to_position is null) as claims,
  (select jsonb_object_agg(v.subject, v.version) from (
     select w.kind || ':' || w.id as subject, (select max(a.subject_version) from act a where a.process_id = $1 and a.subject = w.kind || ':' || w.id) as version from wanted w) v
   where v.version is not null) as versions,
  (select jsonb_object_agg(command_id, position) from (select command_id, max(position) as position from act where process_id = $1 and command_id = any($3::text[]) group by command_id) c) as commands`;

interface KnowledgeRow {
  readonly head: { readonly position: number; readonly at: string } | null;
  readonly states: readonly { readonly kind: SubjectState['kind']; readonly id: string; readonly row: Record<string, unknown> }[] | null;
  readonly claims: readonly Record<string, unknown>[] | null;
  readonly versions: Record<string, number> | null;
  readonly commands: Record<string, number> | null;
}

/** Everything that a run of commands needs to be decided, as it stands inside this transaction. */
export async function loadKnowledge(client: ClientBase, process: string, subjects: Iterable<SubjectKey>, commandIds: readonly string[]): Promise<Knowledge> {
  const wanted: Record<string, string[]> = {};
  for (const subject of new Set(subjects)) {
    const parsed = parseSubjectKey(subject);
    if (parsed !== undefined) (wanted[parsed.kind] ??= []).push(parsed.id);
  }
  const result = await client.query<KnowledgeRow>({ name: 'knowledge', text: knowledgeQuery, values: [process, JSON.stringify(wanted), commandIds] });
  const row = result.rows[0];
  const claims = Map.groupBy(row?.claims ?? [], (claim) => claim['subject']);
  const states = new Map<SubjectKey, SubjectState>();
  for (const { kind, id, row: values } of row?.states ?? []) states.set(`${kind}:${id}`, parseState({ kind, row: values, claims: claims.get(`${kind}:${id}`) ?? [] }));
  return {
    head: { position: row?.head?.position ?? 0, at: row?.head?.at },
    states,
    versions: new Map(Object.entries(row?.versions ?? {}).flatMap(([key, version]) => (parseSubjectKey(key) === undefined ? [] : [[key as SubjectKey, version]]))),
    commands: new Map(Object.entries(row?.commands ?? {})),
  };
}
