import type { VNode } from 'preact';
import { addDays, daysBetween } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Plan } from '../../../process/work-plan/plan.ts';
import type { DocumentState } from '../../../process/work-plan/state.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { LinkedMessage, SubjectLink } from '../../parts/sentence.tsx';
import type { Visit } from '../../visit.ts';

/** By when a document has to go out for one meeting, by a rule of the process. */
export interface Deadline {
  readonly meeting: SubjectKey;
  readonly leastDays: number;
  readonly due: IsoDay;
}

/** One for each meeting that the document serves, by the strictest rule for its kind; none where the first day of the meeting is not known. */
export function deadlinesOf(plan: Plan, document: DocumentState): readonly Deadline[] {
  const leastDays = Math.max(...plan.rules.filter((rule) => rule.documentKind === document.documentKind).map((rule) => rule.leastDays));
  if (!Number.isFinite(leastDays)) return [];
  const meetings = new Set(plan.links.flatMap((link) => (link.relation === 'documents' && link.from === subjectKey('document', document.id) ? [link.to] : [])));
  return plan.events.flatMap((event) => {
    const key = subjectKey('event', event.id);
    const first = event.date?.precision === 'day' ? event.date.start : null;
    return !meetings.has(key) || event.status === 'cancelled' || first === null ? [] : [{ meeting: key, leastDays, due: addDays(first, -leastDays) }];
  });
}

interface DeadlinesProps {
  readonly visit: Visit;
  readonly document: DocumentState;
  readonly deadlines: readonly Deadline[];
  readonly names: Names;
}

/** By when it had to go out, and whether it did. */
export function Deadlines({ visit, document, deadlines, names }: DeadlinesProps): VNode | null {
  const { words, language } = visit;
  if (deadlines.length === 0) return null;
  return (
    <>
      {deadlines.map((deadline) => (
        <Fact key={deadline.meeting} label={words('deadline.due')} why={<Kept visit={visit} document={document} deadline={deadline} />}>
          <time dateTime={deadline.due}>{dayText(deadline.due, language)}</time>{' '}
          <span class="why">
            <LinkedMessage visit={visit} messageKey="deadline.before" values={{ days: deadline.leastDays, meeting: <SubjectLink subject={deadline.meeting} visit={visit} names={names} /> }} />
          </span>
        </Fact>
      ))}
    </>
  );
}

function Kept({ visit, document: { circulatedOn }, deadline: { due } }: { readonly visit: Visit; readonly document: DocumentState; readonly deadline: Deadline }): VNode {
  const { words, asOf, today } = visit;
  const days = daysBetween(due, circulatedOn ?? asOf ?? today);
  const fate = days <= 0 ? (circulatedOn === undefined ? 'open' : 'kept') : circulatedOn === undefined ? 'missed' : 'late';
  return <span class={`why due-${fate}`}>{words(`deadline.${fate}`, { days: Math.abs(days) })}</span>;
}
