import { mayUse } from '../../../access/personal-data.ts';
import { letterPdf } from '../../../interchange/paper/letter.ts';
import type { Paper, PaperRefused } from '../../../interchange/paper/paper.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { dayIn } from '../../../process/vocabulary/midnight.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { wordsIn } from '../../messages/catalogue.ts';
import { dayText } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { processTitle } from '../../process-title.ts';
import { performAct, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { pdfOf, refusedPage } from '../door/badge-sheet.ts';
import { loadMeeting } from '../door/load-meeting.ts';
import { holderNames } from '../door/people.ts';
import { keeperOf } from '../outbox/outbox-box.ts';
import { messagePage } from '../site/message-page.tsx';
import { answerText } from './answer-field.tsx';
import { addresseesOf } from './decision-mails.ts';
import { answersBySubject } from './load-registrations.ts';

const nameFields = ['given-name', 'family-name'];

/** Whether this visitor may have the letter of invitation of a registration: whoever approves, registers for the same delegation or entity, or is it themself. */
export function mayHaveLetter({ actor }: Visit, { person, of, status }: RegistrationState): boolean {
  if (status !== 'approved') return false;
  if (actor.person === person || actor.standing === 'secretariat') return true;
  return actor.of === of && mayUse(actor, 'invitation');
}

/** The letter as a file, in the language of the page. */
export async function letterFile(visit: Visit, registration: RegistrationState): Promise<Page | Response> {
  if (!mayHaveLetter(visit, registration)) return messagePage(visit, 403, 'invitation.not-yours');
  const paper = await invitationLetter(visit, registration, visit.language);
  return paper.refused === true ? refusedPage(visit, paper) : pdfOf(paper.pdf, `invitation-${registration.id}.pdf`);
}

/** Drafts the letter in the outbox, in the language of whom it goes to, and records that it was sent. Made first: a letter that cannot be made changes nothing. */
export async function sendInvitation(visit: Visit, registration: RegistrationState, sent: SentForm): Promise<Response | Page | Refusal> {
  const { caller, process } = visit;
  const { id, enrolment, person } = registration;
  const to = (await addresseesOf(visit, [registration])).get(id);
  if (to === undefined || caller === undefined) return refuse('no-address', 'RG-14');
  const paper = await invitationLetter(visit, registration, to.language);
  if (paper.refused === true) return refusedPage(visit, paper);
  const done = await performAct(visit, { sent, commands: [{ name: 'send-invitation', data: { registration: id, enrolment } }] });
  if (isRefusal(done)) return done;
  const theirs = wordsIn(to.language);
  const meeting = await loadMeeting({ ...visit, language: to.language, words: theirs });
  const values = { name: to.name, meeting: meeting?.title ?? '', dates: meeting?.dates ?? '' };
  await caller.outbox.draft({
    process, purpose: 'invitation', key: `invitation ${process} ${id}`, address: to.address, person, language: to.language,
    subject: theirs('invitation.mail.subject', values),
    text: [theirs('registration-mail.dear', values), theirs('invitation.mail.text', values), theirs('registration-mail.from', { process: plainText(await processTitle(visit.store.pool, process, visit.position), to.language) })].join('\n\n'),
    attachments: [{ name: `invitation-${id}.pdf`, mediaType: 'application/pdf', bytes: paper.pdf }],
  }, keeperOf(visit));
  return toDone(linkTo(visit, 'registration', { id: enrolment, registration: id }, { drafted: '1' }), done.position);
}

/** What the letter says: who is invited to what, when and where, and what the form asked for it (a passport number, say). */
async function invitationLetter(visit: Visit, registration: RegistrationState, language: Language): Promise<Paper | PaperRefused> {
  const there: Visit = { ...visit, language, words: wordsIn(language) };
  const { words, process, store, actor } = there;
  const { id, of, person } = registration;
  const [meeting, title, holders, read] = await Promise.all([
    loadMeeting(there),
    processTitle(store.pool, process, there.position),
    holderNames(there, [of]),
    store.personal.read({ process, purpose: actor.person === person ? 'own' : 'invitation', by: actor, subjects: [subjectKey('registration', id)] }),
  ]);
  const answers = read.refused ? undefined : answersBySubject(read.rows).get(id);
  const name = nameFields.map((field) => answers?.get(field) ?? '').join(' ').trim();
  const asked = meeting?.enrolment.fields.filter((field) => field.purposes.includes('invitation') && !nameFields.includes(field.id)) ?? [];
  const issuedOn = dayIn(registration.invitedAt ?? registration.decidedAt ?? store.clock(), meeting?.enrolment.timeZone ?? 'UTC');
  const values = { name, meeting: meeting?.title ?? '', dates: meeting?.dates ?? '', place: meeting?.place ?? '', holder: holders.get(of) ?? of, process: plainText(title, language) };
  const url = `${visit.url.origin}${linkTo({ ...there, asOf: undefined }, 'registration', { id: registration.enrolment, registration: id })}`;
  return letterPdf({
    language,
    title: words('invitation.subject', values),
    issuedOn,
    sender: [words('standing.secretariat'), values.process],
    reference: { label: words('invitation.reference'), text: `${process}/${registration.enrolment}/${id}` },
    dateLine: dayText(issuedOn, language),
    addressee: [name === '' ? id : name, values.holder],
    subject: words('invitation.subject', values),
    salutation: words('registration-mail.dear', values),
    paragraphs: [words('invitation.text', values), words('invitation.text.costs')],
    facts: [
      { label: words('invitation.meeting'), text: values.meeting },
      { label: words('column.date'), text: values.dates },
      ...(values.place === '' ? [] : [{ label: words('column.place'), text: values.place }]),
      { label: words('registrations.of'), text: values.holder },
      ...asked.flatMap((field) => {
        const value = answers?.get(field.id);
        return value === undefined ? [] : [{ label: plainText(field.label, language), text: answerText(there, field, value) }];
      }),
    ],
    closing: words('invitation.closing'),
    signature: { name: words('standing.secretariat'), title: values.process },
    verification: { label: words('invitation.verify'), url, codeLabel: words('invitation.verify.code') },
  });
}
