import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { boundBy } from '../../../process/synthesis/ledger/ledger.ts';
import { rootOf } from '../../../process/synthesis/ledger/ledger.ts';
import type { PositionState, RecommendationState } from '../../../process/synthesis/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isState } from '../../../process/vocabulary/states/state.ts';
import { loadLedger } from '../../../store/synthesis/load-ledger.ts';
import type { LoadedLedger } from '../../../store/synthesis/load-ledger.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { RecommendationLink } from '../recommendations/wording.tsx';
import { missingPage } from '../things/missing-page.ts';
import { EvidenceList } from './evidence-list.tsx';
import { loadPositionForm } from './position-form-data.ts';
import type { PositionFormData } from './position-form-data.ts';
import { PositionForm } from './position-form.tsx';
import { StanceMark } from './stance-mark.tsx';

/** One position: whose, on what, resting on which words, and what the ledger makes of it. */
export async function positionPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position: at, words } = visit;
  const id = visit.parameters['id'] ?? '';
  const position = isId(id) ? await loadState(pool, process, at, 'position', id) : undefined;
  const recommendation = position === undefined ? undefined : await loadState(pool, process, at, 'recommendation', position.recommendation);
  if (position === undefined || recommendation === undefined) return missingPage(visit);
  const key = subjectKey('position', id);
  const named = [subjectKey('participant', position.holder), ...(position.group === undefined ? [] : [subjectKey('group', position.group)]), ...(position.statement === undefined ? [] : [subjectKey('statement', position.statement)]), ...position.evidence.map(({ of }) => of)];
  const [past, ledger, form, version] = await Promise.all([loadPast(visit, key, named), loadLedger(pool, process, at), loadPositionForm(visit, recommendation, position), subjectVersion(pool, process, key)]);
  const who = isStateCode(position.holder) ? stateName(position.holder, visit.language) : plainText(past.names.get(`participant:${position.holder}`) ?? { en: position.holder }, visit.language);
  return {
    title: words('position.title', { who }),
    trail: [{ label: words('positions.title'), href: linkTo(visit, 'positions', {}) }],
    body: (
      <article class="thing">
        <h1>{words('position.title', { who })}</h1>
        <SynthesisViews visit={visit} />
        <p class="large-sentence"><StanceMark visit={visit} stance={position.stance} /> <RecommendationLink visit={visit} of={recommendation} /></p>
        <Facts visit={visit} position={position} names={past.names} counted={countedText(visit, position, ledger, who)} />
        <section aria-labelledby="evidence">
          <h2 id="evidence">{words('position.evidence')}</h2>
          {position.evidence.length === 0 ? <p class="soft">{words('position.evidence.none')}</p> : <EvidenceList visit={visit} evidence={position.evidence} names={past.names} />}
        </section>
        <Acting visit={visit} position={position} recommendation={recommendation} version={version} form={form} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function Facts({ visit, position, names, counted }: { readonly visit: Visit; readonly position: PositionState; readonly names: Names; readonly counted: string }): VNode {
  const { words, language } = visit;
  const { holder, group, statement, on, note, status } = position;
  return (
    <dl class="facts">
      <Fact label={words('positions.holder')}><HolderName of={holder} visit={visit} names={names} /></Fact>
      {group !== undefined && <Fact label={words('positions.group')}><SubjectLink subject={subjectKey('group', group)} visit={visit} names={names} /></Fact>}
      {statement !== undefined && <Fact label={words('position.statement')}><SubjectLink subject={subjectKey('statement', statement)} visit={visit} names={names} /></Fact>}
      <Fact label={words('positions.day')}><time dateTime={on}>{dayText(on, language)}</time></Fact>
      {note !== undefined && <Fact label={words('positions.note')}>{note}</Fact>}
      <Fact label={words('position.status')}>{words(`position.status.${status}`)}</Fact>
      <Fact label={words('position.counted')}>{counted}</Fact>
    </dl>
  );
}

/** What became of it in the ledger: counted, corrected by another, or only shown. */
function countedText({ words }: Visit, position: PositionState, { ledger, mergedInto, rows, groups }: LoadedLedger, who: string): string {
  const standings = ledger.get(rootOf(position.recommendation, mergedInto));
  const key = subjectKey('position', position.id);
  const row = rows.find(({ id }) => id === position.id);
  if (position.status === 'withdrawn' || standings === undefined || row === undefined) return words('position.counted.no');
  if (position.group !== undefined) {
    return words('position.counted.for-group', { count: boundBy(row, groups).filter((state) => standings.states.get(state)?.evidence.includes(key) === true).length });
  }
  if (!isState(position.holder)) return words('position.counted.shown');
  const held = standings.states.get(position.holder);
  if (held === undefined) return words('position.counted.no');
  return held.evidence.includes(key) ? words('position.counted.yes', { who }) : words('position.counted.other', { who, stance: words(`stance-name.${held.stance}`) });
}

interface ActingProps {
  readonly visit: Visit;
  readonly position: PositionState;
  readonly recommendation: RecommendationState;
  readonly version: number;
  readonly form: PositionFormData | undefined;
}

function Acting({ visit, position, version, form }: ActingProps): VNode | null {
  const { words, actor } = visit;
  const own = actor.of === undefined || actor.of === position.holder;
  const withdraws = visit.asOf === undefined && own && may(actor, 'withdraw-position') && position.status === 'standing';
  if (form === undefined && !withdraws) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      {form !== undefined && (
        <details>
          <summary>{words('positions.correct')}</summary>
          <PositionForm visit={visit} data={form} />
        </details>
      )}
      {withdraws && (
        <details>
          <summary>{words('positions.withdraw')}</summary>
          <p class="hint">{words('positions.withdraw.hint')}</p>
          <ActForm visit={visit} act="withdraw" label={words('positions.withdraw')} action={linkTo(visit, 'positions', {})} seenVersion={version}>
            <input type="hidden" name="position" value={position.id} />
          </ActForm>
        </details>
      )}
    </section>
  );
}
