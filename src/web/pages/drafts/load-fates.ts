import { coverageOf } from '../../../process/synthesis/drafting/coverage.ts';
import type { Accounted } from '../../../process/synthesis/drafting/coverage.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { loadSubmitted } from '../../../store/synthesis/load-submitted.ts';
import type { SubmittedThing } from '../../../store/synthesis/load-submitted.ts';
import type { Visit } from '../../visit.ts';
import { sentencesOf } from './asked-draft.ts';

/** One line of the account of a draft. */
export interface AccountLine extends Accounted {
  readonly thing: SubmittedThing;
}

/** What became in a draft of everything that was submitted, said or found: of a published one, until it was published. */
export async function loadAccount(visit: Visit, loaded: LoadedDraft): Promise<readonly AccountLine[]> {
  const { draft } = loaded;
  const submitted = await loadSubmitted(visit.store.pool, visit.process, draft.publishedAt ?? visit.position, { events: draft.events, language: visit.language });
  const things = new Map(submitted.map((thing) => [thing.of, thing]));
  const accounted = coverageOf(submitted, {
    sentences: sentencesOf(loaded).map(({ state }) => ({ sentence: subjectKey('sentence', state.id), evidence: state.evidence.map(({ of }) => of) })),
    setAside: new Map(draft.setAside.map(({ of, reason }) => [of, reason])),
  });
  // Nobody submitted what was formed by joining: it is followed to what cites it, and not counted.
  return accounted.flatMap((line) => {
    const thing = things.get(line.of);
    return thing === undefined || thing.formed ? [] : [{ ...line, thing }];
  });
}

export async function loadFates(visit: Visit, loaded: LoadedDraft): Promise<ReadonlyMap<SubjectKey, Accounted>> {
  return new Map((await loadAccount(visit, loaded)).map((line) => [line.of, line]));
}
