import type { Pool } from 'pg';
import { planEvent, planPhase } from '../../process/work-plan/plan.ts';
import type { Plan } from '../../process/work-plan/plan.ts';
import { isOfWorkPlan } from '../../process/subject-state.ts';
import type { PlaceState, StateOf, SubjectState, VersionState } from '../../process/work-plan/state.ts';
import { parseState } from './parse-state.ts';

/** Everything of a process at one position: the plan, its places and its published versions. */
export interface WholePlan extends Plan {
  readonly places: readonly PlaceState[];
  readonly versions: readonly VersionState[];
}

const kinds = ['process', 'mandate', 'phase', 'track', 'place', 'document', 'event', 'link', 'version', 'rule'] as const;

/** As of is a where clause (rule REC-4), never a replay. */
const held = 'process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2)';
const rowsQuery = kinds.map((kind) => `select '${kind}' as kind, id, to_jsonb(t) as row from "${kind}" t where ${held}`).join(' union all ');
const claimsQuery = `select subject, jsonb_agg(to_jsonb(c) order by ordinal) as claims from claim c where ${held} group by subject`;

interface KindRow {
  readonly kind: SubjectState['kind'];
  readonly id: string;
  readonly row: Record<string, unknown>;
}

/** The state of the whole process at a position; undefined before it was opened. */
export async function loadPlan(pool: Pool, process: string, position: number): Promise<WholePlan | undefined> {
  const [rows, claims] = await Promise.all([
    pool.query<KindRow>({ name: 'plan-rows', text: rowsQuery, values: [process, position] }),
    pool.query<{ subject: string; claims: Record<string, unknown>[] }>({ name: 'plan-claims', text: claimsQuery, values: [process, position] }),
  ]);
  const claimsBySubject = new Map(claims.rows.map((row) => [row.subject, row.claims]));
  const states = rows.rows.map(({ kind, id, row }) => parseState({ kind, row, claims: claimsBySubject.get(`${kind}:${id}`) ?? [] }));
  return assemble(states.filter(isOfWorkPlan));
}

/** The plan that these things make up; undefined without the process itself. */
export function assemble(states: readonly SubjectState[]): WholePlan | undefined {
  const process = ofKind(states, 'process')[0];
  if (process === undefined) return undefined;
  return {
    process,
    mandates: ofKind(states, 'mandate').toSorted((a, b) => (a.adoptedOn < b.adoptedOn ? -1 : 1)),
    phases: ofKind(states, 'phase').toSorted((a, b) => a.order - b.order).map(planPhase),
    tracks: ofKind(states, 'track').toSorted((a, b) => a.order - b.order),
    places: ofKind(states, 'place'),
    documents: ofKind(states, 'document').toSorted((a, b) => ((a.circulatedOn ?? a.dated ?? '9') < (b.circulatedOn ?? b.dated ?? '9') ? -1 : 1)),
    events: ofKind(states, 'event').map(planEvent).toSorted((a, b) => ((a.date?.start ?? '9999') < (b.date?.start ?? '9999') ? -1 : (a.date?.start ?? '9999') > (b.date?.start ?? '9999') ? 1 : a.id < b.id ? -1 : 1)),
    links: ofKind(states, 'link'),
    rules: ofKind(states, 'rule'),
    versions: ofKind(states, 'version').toSorted((a, b) => a.showing - b.showing),
  };
}

function ofKind<Kind extends SubjectState['kind']>(states: readonly SubjectState[], kind: Kind): readonly StateOf<Kind>[] {
  return states.filter((state): state is StateOf<Kind> => state.kind === kind);
}
