import { indicoStateOf } from '../../../interchange/participation/indico.ts';
import type { IndicoRegistration } from '../../../interchange/participation/indico.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';
import { allOf } from './door-list-json.ts';
import { indicoNumberOf } from './indico-ids.ts';
import type { RegisteredMeeting } from './load-meeting.ts';
import { holderNames, readPeople } from './people.ts';
import type { Answered } from './people.ts';

/** Everybody who is registered, as Indico's list of registrations has them; undefined where the visitor may not read that. */
export async function indicoRegistrations(visit: Visit, meeting: RegisteredMeeting): Promise<readonly IndicoRegistration[] | undefined> {
  const registrations = await allOf(visit, meeting);
  const [people, holders] = await Promise.all([readPeople(visit, 'registration', registrations), holderNames(visit, registrations.map(({ of }) => of))]);
  return people === undefined ? undefined : registrations.map((one) => indicoOf(one, people.get(one.id), holders.get(one.of) ?? one.of));
}

/** Indico's own number where the registration came from there; the role goes out, and comes back, among the tags. */
function indicoOf(one: RegistrationState, answers: Answered | undefined, holder: string): IndicoRegistration {
  const { id, enrolment, of, role, status, filedAt, attendedAt } = one;
  const number = indicoNumberOf(enrolment, id);
  const position = answers?.get('function');
  return {
    ...(number !== undefined && { id: number }),
    givenName: answers?.get('given-name') ?? '',
    familyName: answers?.get('family-name') ?? '',
    email: answers?.get('email') ?? '',
    affiliation: holder,
    ...(isStateCode(of) && { country: stateName(of, 'en'), countryCode: of }),
    ...(position !== undefined && { position }),
    registeredAt: filedAt,
    state: indicoStateOf(status),
    checkedIn: attendedAt !== undefined,
    ...(attendedAt !== undefined && { checkedInAt: attendedAt }),
    tags: [role],
    other: {},
  };
}
