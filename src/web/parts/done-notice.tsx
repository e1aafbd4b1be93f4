import type { VNode } from 'preact';
import { withheldPositions } from '../../store/text/withheld.ts';
import { loadAct } from '../../store/work-plan/load-acts.ts';
import type { RecordedAct } from '../../store/work-plan/load-acts.ts';
import { loadNames } from '../../store/work-plan/names.ts';
import type { Names } from '../../store/work-plan/names.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';
import { ActSentence, subjectsOfActs } from './sentence.tsx';

export interface Done {
  readonly recorded: RecordedAct;
  readonly names: Names;
}

/** The act that the visitor just brought about (`?done=` and its position), for the page they come back to. */
export async function loadDone(visit: Visit): Promise<Done | undefined> {
  const asked = visit.url.searchParams.get('done') ?? '';
  if (!/^\d{1,12}$/u.test(asked) || visit.actor.standing === 'public' && visit.actor.person === undefined) return undefined;
  const recorded = await loadAct(visit.store.pool, visit.process, Number(asked));
  if (recorded === undefined || (await withheldPositions(visit.store.pool, visit.process, visit.actor, [recorded.act.position])).size > 0) return undefined;
  return { recorded, names: await loadNames(visit.store.pool, visit.process, recorded.act.position, subjectsOfActs([recorded.act])) };
}

/** What was just written to the record, as its sentence, with the number under which it stands. */
export function DoneNotice({ visit, done }: { readonly visit: Visit; readonly done: Done }): VNode {
  const { act } = done.recorded;
  return (
    <p class="done-notice" role="status">
      <ActSentence body={act.body} visit={visit} names={done.names} />{' '}
      <a href={linkTo(visit, 'entry', { position: String(act.position) })}>{visit.words('done.recorded', { position: act.position })}</a>
    </p>
  );
}
