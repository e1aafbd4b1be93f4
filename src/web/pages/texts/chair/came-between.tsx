import type { VNode } from 'preact';
import { subjectKey } from '../../../../process/vocabulary/ids.ts';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../../store/list-things.ts';
import { actsOnAfter } from '../../../../store/work-plan/load-acts.ts';
import { loadNames } from '../../../../store/work-plan/names.ts';
import { ActList } from '../../../parts/act-list.tsx';
import { subjectsOfActs } from '../../../parts/sentence.tsx';
import { textField } from '../../../take-form.ts';
import type { SentForm } from '../../../take-form.ts';
import type { Visit } from '../../../visit.ts';
import type { ChairsDesk } from './load-chair.ts';

const because: ReadonlySet<string> = new Set(['changed-since', 'point-gone', 'points-open', 'reserved', 'already-withdrawn']);

/** What was done to the provision since the page was shown, where that is why something was refused. */
export async function loadCameBetween(visit: Visit, { view, provision }: ChairsDesk, refusal: Refusal | undefined, sent: SentForm | undefined): Promise<VNode | undefined> {
  const since = Number(sent === undefined ? '' : textField(sent.fields, 'shown-at'));
  if (refusal === undefined || !because.has(refusal.code) || !Number.isInteger(since) || since <= 0) return undefined;
  const { store: { pool }, process, position } = visit;
  const of = { text: view.negotiation.text.id, provision: provision.id };
  const [amendments, stances] = await Promise.all([listThings(pool, { process, position, kind: 'amendment', where: of }), listThings(pool, { process, position, kind: 'stance', where: of })]);
  const subjects = [subjectKey('provision', provision.id), ...[...amendments, ...stances].map(({ kind, id }) => subjectKey(kind, id))];
  const acts = await actsOnAfter(pool, process, subjects, since);
  if (acts.length === 0) return undefined;
  const names = await loadNames(pool, process, position, subjectsOfActs(acts.map(({ act }) => act)));
  return (
    <section class="changed-meanwhile" aria-labelledby="changed-meanwhile">
      <h2 id="changed-meanwhile">{visit.words('drafts.changed-meanwhile')}</h2>
      <ActList visit={visit} acts={acts} names={names} />
    </section>
  );
}
