import type { VNode } from 'preact';
import { categories } from '../../../process/participation/attendance.ts';
import { refuseQuota } from '../../../process/participation/registration-filed.ts';
import type { EnrolmentState, Quota } from '../../../process/participation/state.ts';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { dayThere, stageOf } from './stage.ts';

interface FactsProps {
  readonly visit: Visit;
  readonly enrolment: EnrolmentState;
  /** Registrations that are approved: how many places are taken. */
  readonly approved: number;
}

/** The terms of registration for one meeting: days with whose midnight counts, places, limits, who may register. */
export function EnrolmentFacts({ visit, enrolment, approved }: FactsProps): VNode {
  const { words, language } = visit;
  const { opensOn, closesOn, endsOn, timeZone: zone, capacity, quotas, topics, status } = enrolment;
  const stage = stageOf(enrolment, dayThere(visit, enrolment));
  return (
    <dl class="facts">
      <Fact label={words('enrolment.registration')} large>
        {words(status === 'closed' ? 'enrolment.stage.closed' : `enrolment.stage.${stage}`)}
      </Fact>
      <Fact label={words('enrolment.opens')}>
        <time dateTime={opensOn}>{dayText(opensOn, language)}</time>
      </Fact>
      <Fact label={words('enrolment.closes')}>{words('enrolment.midnight', { day: dayText(closesOn, language), zone })}</Fact>
      <Fact label={words('enrolment.ends')}>
        <time dateTime={endsOn}>{dayText(endsOn, language)}</time>
      </Fact>
      <Fact label={words('enrolment.capacity')}>{capacity === undefined ? words('enrolment.no-capacity') : words('enrolment.left', { left: Math.max(0, capacity - approved), capacity })}</Fact>
      {quotas.length > 0 && (
        <Fact label={words('enrolment.quotas')}>
          <ul class="plain">
            {quotas.map((quota) => (
              <li key={quota.of}>{quotaText(visit, quota)}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact label={words('enrolment.who')}>{whoMay(visit, quotas)}</Fact>
      {topics.length > 0 && <Fact label={words('enrolment.topics')}>{topics.map(({ label }) => plainText(label, language)).join(' · ')}</Fact>}
    </dl>
  );
}

export function quotaName({ words }: Visit, of: Quota['of']): string {
  return of === 'each-delegation' || of === 'each-participant' ? words(`quota.${of}`) : words(`participant-type.${of}`);
}

function quotaText(visit: Visit, { of, most }: Quota): string {
  return visit.words('quota.most', { who: quotaName(visit, of), most });
}

/** The categories that a quota of zero does not keep out (rule RG-9). */
function whoMay({ words }: Visit, quotas: readonly Quota[]): string {
  const allowed = categories.filter((category) => refuseQuota(quotas, category, 0) === undefined);
  if (allowed.length === categories.length) return words('enrolment.who.all');
  return allowed.length === 0 ? words('enrolment.who.nobody') : allowed.map((category) => words(`participant-type.${category}`)).join(' · ');
}
