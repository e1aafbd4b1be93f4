import type { VNode } from 'preact';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { actsSince } from '../../../store/work-plan/load-acts.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { ActList } from '../../parts/act-list.tsx';
import { subjectsOfActs } from '../../parts/sentence.tsx';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { DeskOutcome } from './take-desk.ts';

/** What somebody else did to the sentence since it was seen, where that is why nothing was done. */
export async function loadChanged(visit: Visit, outcome: DeskOutcome | undefined, sent: SentForm | undefined): Promise<VNode | undefined> {
  if (outcome === undefined || !isRefusal(outcome) || outcome.code !== 'changed-since' || sent === undefined) return undefined;
  const { store: { pool }, process, position } = visit;
  const acts = await actsSince(pool, process, String(outcome.details['subject']), Number(outcome.details['seen']));
  const names = await loadNames(pool, process, position, subjectsOfActs(acts.map(({ act }) => act)));
  return (
    <section class="changed-meanwhile" aria-labelledby="changed-meanwhile">
      <h2 id="changed-meanwhile">{visit.words('drafts.changed-meanwhile')}</h2>
      <ActList visit={visit} acts={acts} names={names} />
    </section>
  );
}
