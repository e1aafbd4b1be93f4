import type { ApplicationState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Visit } from '../../visit.ts';

export interface Contact {
  readonly name: string;
  readonly email: string | undefined;
  readonly phone: string | undefined;
}

/** Whom to write to about an application, for the secretariat and for the person themself; every look is logged. Undefined for everybody else. */
export async function loadContact(visit: Visit, { id, person }: ApplicationState): Promise<Contact | undefined> {
  const own = visit.actor.person === person;
  if (visit.actor.standing !== 'secretariat' && !own) return undefined;
  const read = await visit.store.personal.read({ process: visit.process, purpose: visit.actor.standing === 'secretariat' ? 'accreditation' : 'own', by: visit.actor, subjects: [subjectKey('application', id)] });
  if (read.refused || read.rows.length === 0) return undefined;
  const said = new Map(read.rows.map(({ field, value }) => [field, String(value)]));
  return { name: said.get('contact-name') ?? '', email: said.get('contact-email'), phone: said.get('contact-phone') };
}
