import type { RegistrationState, RegistrationStatus } from '../../../process/participation/state.ts';
import { formatFuzzyDate } from '../../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import type { Language, LocalizedText } from '../../../process/vocabulary/language.ts';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import type { Letter } from '../../../mail/mail.ts';
import { wordsIn } from '../../messages/catalogue.ts';
import { plainText } from '../../parts/text.tsx';
import { processTitle } from '../../process-title.ts';
import { pathTo } from '../../routes.ts';
import type { Visit } from '../../visit.ts';
import type { RegisteredMeeting } from '../door/load-meeting.ts';
import { keeperOf } from '../outbox/outbox-box.ts';
import { answersBySubject } from './load-registrations.ts';
import type { Answered } from './load-registrations.ts';
import { languageField } from './sent-answers.ts';

/** How many mails lie in the outbox to be looked at, and how many people could not be written to. */
export interface Drafted {
  readonly drafted: number;
  readonly unaddressed: number;
}

const told = ['approved', 'waiting', 'refused'] as const satisfies readonly RegistrationStatus[];

/** Whom a mail goes to, and in which language: their own where they said one. */
export interface Addressee {
  readonly address: string;
  readonly name: string;
  readonly language: Language;
}

/** Whom to write to about each registration, in one logged look; who gave no address, or whose address is deleted, is absent. */
export async function addresseesOf(visit: Visit, registrations: readonly RegistrationState[]): Promise<ReadonlyMap<string, Addressee>> {
  const read = await visit.store.personal.read({ process: visit.process, purpose: 'correspondence', by: visit.actor, subjects: registrations.map(({ id }) => subjectKey('registration', id)), fields: ['email', 'family-name', 'given-name', languageField] });
  if (read.refused) return new Map();
  return new Map([...answersBySubject(read.rows)].flatMap(([id, answers]) => {
    const address = text(answers, 'email');
    const language = text(answers, languageField);
    return address === '' ? [] : [[id, { address, name: [text(answers, 'given-name'), text(answers, 'family-name')].filter((part) => part !== '').join(' '), language: isLanguage(language) ? language : 'en' }] as const];
  }));
}

function text(answers: Answered, field: string): string {
  const value = answers.get(field);
  return typeof value === 'string' ? value : '';
}

/** The registrations of a meeting as they stand after whatever was just recorded. */
export async function registrationsNow({ store: { pool }, process }: Visit, ids: readonly string[]): Promise<readonly RegistrationState[]> {
  const { position } = await recordHead(pool, process);
  const states = await loadStates(pool, process, position, ids.map((id) => subjectKey('registration', id)));
  return [...states.values()].filter((state) => state.kind === 'registration');
}

/** Drafts a mail to everybody whose registration was decided; decided once is written once, however often this is asked. Nothing goes before somebody released it. */
export async function draftDecisionMails(visit: Visit, meeting: RegisteredMeeting, ids: readonly string[]): Promise<Drafted> {
  const { caller, process } = visit;
  if (caller === undefined) return { drafted: 0, unaddressed: 0 };
  const decided = (await registrationsNow(visit, ids)).filter(({ status, decidedAt }) => decidedAt !== undefined && told.some((one) => one === status));
  if (decided.length === 0) return { drafted: 0, unaddressed: 0 };
  const [addressees, title] = await Promise.all([addresseesOf(visit, decided), processTitle(visit.store.pool, process, visit.position)]);
  const letters = decided.flatMap((one) => {
    const to = addressees.get(one.id);
    return to === undefined ? [] : [decisionLetter(visit, meeting, { registration: one, to, title })];
  });
  await caller.outbox.draftAll(letters, keeperOf(visit));
  return { drafted: letters.length, unaddressed: decided.length - letters.length };
}

function decisionLetter(visit: Visit, meeting: RegisteredMeeting, { registration, to, title }: { readonly registration: RegistrationState; readonly to: Addressee; readonly title: LocalizedText }): Letter {
  const { id, person, decidedAt, reason } = registration;
  const status = told.find((one) => one === registration.status) ?? 'approved';
  const { language, address, name } = to;
  const words = wordsIn(language);
  const link = visit.url.origin + pathTo('registration', { language, process: visit.process, id: meeting.enrolment.id, registration: id });
  const values = { name, meeting: plainText(meeting.name, language), dates: formatFuzzyDate(meeting.date, language), reason: reason ?? '', link, process: plainText(title, language), registration: id };
  return {
    process: visit.process,
    purpose: 'registration',
    key: `registration ${visit.process} ${id} ${status} ${decidedAt ?? ''}`,
    address,
    person,
    language,
    subject: words(`registration-mail.${status}.subject`, values),
    text: [words('registration-mail.dear', values), words(`registration-mail.${status}`, values), words('registration-mail.link', values), words('registration-mail.from', values)].join('\n\n'),
  };
}
