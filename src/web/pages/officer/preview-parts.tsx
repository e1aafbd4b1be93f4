import type { VNode } from 'preact';
import type { Act } from '../../../process/vocabulary/act.ts';
import type { LocalizedText } from '../../../process/vocabulary/language.ts';
import type { ProcessAct } from '../../../process/acts.ts';
import type { Breach } from '../../../process/work-plan/breach.ts';
import { checkPlan } from '../../../process/work-plan/checks.ts';
import type { Claim } from '../../../process/vocabulary/claim.ts';
import type { CurrentClaim } from '../../../process/work-plan/current-claim.ts';
import { sameValue } from '../../../process/work-plan/current-claim.ts';
import { isOfWorkPlan } from '../../../process/subject-state.ts';
import { breachesOnlyIn, planAfter } from '../../../process/work-plan/plan-after.ts';
import { planEvent } from '../../../process/work-plan/plan.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import type { SubjectState } from '../../../process/work-plan/state.ts';
import type { Preview } from '../../../store/preview.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ClaimValueText } from '../../parts/claim-value.tsx';
import { MarkBadge } from '../../parts/date.tsx';
import { ActSentence, MessageSentence, subjectsOfActs, subjectsOfSentence } from '../../parts/sentence.tsx';
import type { Visit } from '../../visit.ts';

/** What a preview shows, gathered once: the sentences' names, the plan's rules before and after. */
export interface Consequences {
  readonly names: Names;
  readonly broken: readonly Breach[];
  readonly mended: readonly Breach[];
}

export async function consequencesOf(visit: Visit, plan: WholePlan, preview: Preview): Promise<Consequences> {
  const before = checkPlan(plan, visit.today);
  const after = checkPlan(planAfter(plan, [...preview.after.values()].filter(isOfWorkPlan)), visit.today);
  const [broken, mended] = [breachesOnlyIn(after, before), breachesOnlyIn(before, after)];
  const claims = [...preview.before.values(), ...preview.after.values()].filter(isOfWorkPlan).flatMap((state) => state.claims);
  const places = claims.flatMap(({ value }) => (value.type === 'place' && value.place !== null ? [`place:${value.place}` as const] : value.type === 'phase' && value.phase !== null ? [`phase:${value.phase}` as const] : []));
  const mentioned = [...subjectsOfActs(preview.acts), ...places, ...[...broken, ...mended].flatMap((breach) => [...breach.subjects, ...subjectsOfSentence({ parts: breach.parts })])];
  const known = await loadNames(visit.store.pool, visit.process, preview.on, mentioned);
  return { names: new Map([...namesOf([...preview.after.values()].filter(isOfWorkPlan)), ...known]), broken, mended };
}

/** What things would be called that the record does not know yet. */
function namesOf(states: Iterable<SubjectState>): [string, LocalizedText][] {
  return [...states].flatMap((state): [string, LocalizedText][] => {
    if (state.kind === 'event') return [[`event:${state.id}`, planEvent(state).title]];
    if (state.kind === 'place') return [[`place:${state.id}`, state.name]];
    if (state.kind === 'document') return [[`document:${state.id}`, state.title]];
    return [];
  });
}

export function ActList({ visit, acts, names }: { readonly visit: Visit; readonly acts: readonly Act<ProcessAct>[]; readonly names: Names }): VNode {
  return (
    <ol class="act-sentences">
      {acts.map((act) => (
        <li key={act.id}>
          <ActSentence body={act.body} visit={visit} names={names} />
        </li>
      ))}
    </ol>
  );
}

export function Breaches({ visit, breaches, names }: { readonly visit: Visit; readonly breaches: readonly Breach[]; readonly names: Names }): VNode {
  return (
    <ul class="breach-list">
      {breaches.map((breach) => (
        <li key={`${breach.code}|${breach.subjects.join('|')}`}>
          <MessageSentence messageKey={`breach.${breach.code}`} parts={breach.parts} visit={visit} names={names} /> <span class="rule-number">{breach.rule}</span>
        </li>
      ))}
    </ul>
  );
}

const properties = ['title', 'date', 'place', 'phase'] as const;

interface CurrentTableProps {
  readonly visit: Visit;
  readonly before: PlannedEvent | undefined;
  readonly after: PlannedEvent;
  readonly names: Names;
}

/** Each property as it stands and as it would stand, with the reason why (rule WP-2). */
export function CurrentTable({ visit, before, after, names }: CurrentTableProps): VNode {
  const { words } = visit;
  const held = new Set(before?.claims.map(({ claim }) => claim));
  const added = after.claims.filter(({ claim }) => !held.has(claim));
  const said = properties.filter((property) => after.deciding[property] !== undefined || before?.deciding[property] !== undefined);
  return (
    <table class="current-after">
      <caption class="visually-hidden">{words('preview.current')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('preview.property')}</th>
          {before !== undefined && <th scope="col">{words('preview.now')}</th>}
          <th scope="col">{words('preview.after')}</th>
          <th scope="col">{words('preview.why')}</th>
        </tr>
      </thead>
      <tbody>
        {said.map((property) => (
          <CurrentRow key={property} visit={visit} property={property} isNew={before === undefined} added={added.find((claim) => claim.property === property)} before={before?.deciding[property]} after={after.deciding[property]} names={names} />
        ))}
        {before !== undefined && before.status !== after.status && (
          <tr class="changes">
            <th scope="row">{words('preview.status')}</th>
            <td data-label={words('preview.now')}>{words(`status.${before.status}`)}</td>
            <td data-label={words('preview.after')}>{words(`status.${after.status}`)}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

interface CurrentRowProps {
  readonly visit: Visit;
  readonly property: (typeof properties)[number];
  readonly isNew: boolean;
  /** What is about to be said of the property. */
  readonly added: Claim | undefined;
  readonly before: CurrentClaim | undefined;
  readonly after: CurrentClaim | undefined;
  readonly names: Names;
}

function CurrentRow({ visit, property, isNew, added, before, after, names }: CurrentRowProps): VNode {
  const { words } = visit;
  const same = before !== undefined && after !== undefined && sameValue(before.claim.value, after.claim.value) && before.claim.mark === after.claim.mark;
  const overruled = added !== undefined && after !== undefined && !sameValue(added.value, after.claim.value);
  return (
    <tr class={same ? undefined : 'changes'}>
      <th scope="row">{words(`field.${property}`)}</th>
      {!isNew && <td data-label={words('preview.now')}>{before === undefined ? <span class="unknown">{words('preview.nothing')}</span> : <Value current={before} visit={visit} names={names} />}</td>}
      <td data-label={words('preview.after')}>{same ? words('preview.unchanged') : after !== undefined && <Value current={after} visit={visit} names={names} />}</td>
      <td data-label={words('preview.why')}>{overruled ? <strong class="overruled">{words('current.overruled')}</strong> : after !== undefined && words(after.tied ? 'current.tied' : `current.${after.reason}`)}</td>
    </tr>
  );
}

function Value({ current, visit, names }: { readonly current: CurrentClaim; readonly visit: Visit; readonly names: Names }): VNode {
  return (
    <>
      <ClaimValueText value={current.claim.value} visit={visit} names={names} /> <MarkBadge mark={current.claim.mark} words={visit.words} />
    </>
  );
}
