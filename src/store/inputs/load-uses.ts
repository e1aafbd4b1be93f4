import type { Pool } from 'pg';
import { coverageOf } from '../../process/synthesis/drafting/coverage.ts';
import type { Accounted, Submitted } from '../../process/synthesis/drafting/coverage.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** What became of something submitted: its recommendations, and its fate in the drafts that there are. */
export interface Uses {
  readonly recommendations: readonly SubjectKey[];
  /** Of all drafts together; `through` are sentences that cite it, or what it was joined into. */
  readonly account: Accounted;
}

export interface Used {
  readonly key: SubjectKey;
  /** Other texts of its own, such as attached files, whose recommendations are also its. */
  readonly besides?: readonly SubjectKey[];
  readonly withdrawn: boolean;
  readonly counts: boolean;
}

interface FoundIn {
  readonly id: string;
  readonly of: SubjectKey | null;
  readonly into: string | null;
  readonly status: string;
  readonly reason: string | null;
}

/** What became of each thing, as of a position. */
export async function loadUses(pool: Pool, process: string, position: number, things: readonly Used[]): Promise<ReadonlyMap<SubjectKey, Uses>> {
  if (things.length === 0) return new Map();
  const [found, sentences, drafts] = await Promise.all([
    pool.query<FoundIn>({ name: 'recommendations-found', text: `select id, origin ->> 'of' as of, "into", status, reason from "recommendation" where ${heldAt}`, values: [process, position] }),
    pool.query<{ id: string; evidence: { of: SubjectKey }[] }>({ name: 'sentences-evidence', text: `select id, evidence from "sentence" where ${heldAt} and standing = 'yes'`, values: [process, position] }),
    pool.query<{ setAside: { of: SubjectKey; reason: string }[] }>({ name: 'drafts-set-aside', text: `select set_aside as "setAside" from "draft" where ${heldAt}`, values: [process, position] }),
  ]);
  const byOrigin = Map.groupBy(found.rows, ({ of }) => of);
  const recommendations = found.rows.map((one): Submitted => ({ of: recommendation(one.id), asks: [], ...(one.into !== null && { into: recommendation(one.into) }), withdrawn: false, ...(one.status === 'rejected' && { rejected: one.reason ?? '' }), counts: true }));
  const asked = new Map(things.map(({ key, besides = [] }) => [key, [key, ...besides].flatMap((of) => (byOrigin.get(of) ?? []).map(({ id }) => recommendation(id)))]));
  const own = things.map(({ key, withdrawn, counts }): Submitted => ({ of: key, asks: asked.get(key) ?? [], withdrawn, counts }));
  const account = coverageOf([...own, ...recommendations], {
    sentences: sentences.rows.map(({ id, evidence }) => ({ sentence: subjectKey('sentence', id), evidence: evidence.map(({ of }) => of) })),
    setAside: new Map(drafts.rows.flatMap(({ setAside }) => setAside.map(({ of, reason }) => [of, reason] as const))),
  });
  const fates = new Map(account.map((one) => [one.of, one]));
  return new Map(things.flatMap(({ key }) => {
    const fate = fates.get(key);
    return fate === undefined ? [] : [[key, { recommendations: asked.get(key) ?? [], account: fate }]];
  }));
}

function recommendation(id: string): SubjectKey {
  return subjectKey('recommendation', id);
}
