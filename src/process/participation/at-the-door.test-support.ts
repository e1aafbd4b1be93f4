import { dayClaim, opened, scheduled } from '../work-plan/given.test-support.ts';
import { Given } from './given.test-support.ts';
import { baseFields } from './registration-form.ts';

/** A meeting `hearing` on 1 to 3 May 2018 in a zone, for which `r1` is approved and `r2` is not. */
export function atTheDoor(timeZone: string): Given {
  const filing = (registration: string, number: number) => ({ name: 'file-registration', data: { registration, enrolment: 'hearing', person: `p-${number.toString(16).padStart(16, '0')}`, of: 'MX', role: 'representative', formVersion: 1, commitment: 'b'.repeat(64), speaking: [] } }) as const;
  return new Given([...opened, scheduled('hearing', [dayClaim('d', '2018-05-01', '2018-05-03')])])
    .and({ name: 'announce-registration', data: { event: 'hearing', timeZone, opensOn: '2018-04-01', closesOn: '2018-04-20', endsOn: '2018-05-03', quotas: [], fields: [...baseFields], topics: [] } }, { at: '2018-03-01' })
    .and(filing('r1', 1), { at: '2018-04-10' })
    .and(filing('r2', 2), { at: '2018-04-10' })
    .and({ name: 'approve-registration', data: { registration: 'r1', enrolment: 'hearing' } }, { at: '2018-04-11' });
}
