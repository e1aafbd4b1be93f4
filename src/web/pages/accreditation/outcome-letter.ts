import { may } from '../../../access/may.ts';
import type { ApplicationState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { letterPdf } from '../../../interchange/paper/letter.ts';
import { dayText } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { processTitle } from '../../process-title.ts';
import { performAct, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { loadContact } from './contact.ts';
import type { Contact } from './contact.ts';
import { stageRefusal } from './stage-refusal.ts';

/** Writes the letter of one application and goes back to it. */
export async function sendOutcome(visit: Visit, { sent, application }: { readonly sent: SentForm; readonly application: ApplicationState }): Promise<Response | Refusal> {
  const done = await writeOutcome(visit, sent, application);
  return isRefusal(done) ? done : toDone(linkTo(visit, 'application', { id: application.id }), done.position);
}

/** Decided, and not told yet. */
export function awaitsLetter({ status, letterSentAt }: ApplicationState): boolean {
  return (status === 'accredited' || status === 'refused') && letterSentAt === undefined;
}

/** Writes the letters of many, each by itself: what cannot be written does not keep the others waiting. Answers the last position, or the first refusal. */
export async function sendOutcomes(visit: Visit, sent: SentForm, applications: readonly ApplicationState[]): Promise<{ readonly position: number } | Refusal> {
  const written: { readonly position: number }[] = [];
  const refused: Refusal[] = [];
  for (const application of applications.filter(awaitsLetter)) {
    const done = await writeOutcome(visit, { ...sent, commandId: `${sent.commandId} ${application.id}`, seenVersion: undefined }, application);
    if (isRefusal(done)) refused.push(done);
    else written.push(done);
  }
  return refused[0] ?? written.at(-1) ?? refuse('already-sent', 'AC-15');
}

/**
 * Drafts the letter of outcome with its PDF in the outbox, where it is looked at before it goes, and records that the
 * outcome was told. The draft comes first: a failure leaves a letter that can be written again, never one that is
 * recorded and lost. The same application has one letter, however often this is asked.
 */
async function writeOutcome(visit: Visit, sent: SentForm, application: ApplicationState): Promise<{ readonly position: number } | Refusal> {
  const { caller, actor } = visit;
  if (visit.asOf !== undefined) return refuse('not-allowed', 'REC-1');
  if (!may(actor, 'send-outcome-letter', application)) return stageRefusal(actor, 'send-outcome-letter', application, refuse('not-allowed', 'PA-2'));
  if (application.letterSentAt !== undefined) return refuse('already-sent', 'AC-15');
  const contact = await loadContact(visit, application);
  if (contact?.email === undefined || caller === undefined) return refuse('applicant-unreachable', 'AC-15', { name: plainText(application.name, visit.language) });
  const words = await lettersWords(visit, application, contact);
  const paper = await letterPdf(paperOf(visit, application, contact, words));
  if (paper.refused) return refuse('letter-not-made', 'AC-15', { sentence: paper.sentence });
  await caller.outbox.draft(
    {
      process: visit.process, purpose: 'accreditation', key: `outcome-${visit.process}-${application.id}`, address: contact.email, person: application.person, language: visit.language,
      subject: words.subject, text: [words.salutation, ...words.paragraphs, words.closing, words.sender].join('\n\n'), attachments: [{ name: `${application.id}.pdf`, mediaType: 'application/pdf', bytes: paper.pdf }],
    },
    [actor.standing, actor.person].filter((part) => part !== undefined).join(' '),
  );
  return performAct(visit, { sent, commands: [{ name: 'send-outcome-letter', data: { application: application.id } }], about: subjectKey('application', application.id) });
}

interface LetterWords {
  readonly process: string;
  readonly sender: string;
  readonly subject: string;
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
}

async function lettersWords(visit: Visit, { status, name: names, outcome }: ApplicationState, contact: Contact): Promise<LetterWords> {
  const { words, language } = visit;
  const process = plainText(await processTitle(visit.store.pool, visit.process, visit.position), language);
  const name = plainText(names, language);
  const why = outcome?.reason === undefined ? [] : [words('letter.reason', { reason: outcome.reason })];
  const paragraphs = status === 'accredited' ? [words('letter.accredited', { name, process }), words('letter.next')] : [words('letter.refused', { name, process }), ...why];
  return { process, sender: words('standing.secretariat'), subject: words('letter.subject'), salutation: words('letter.salutation', { name: contact.name }), paragraphs, closing: words('letter.closing') };
}

function paperOf(visit: Visit, application: ApplicationState, contact: Contact, { process, sender, subject, salutation, paragraphs, closing }: LetterWords) {
  const { words, language } = visit;
  return {
    language,
    title: subject,
    issuedOn: visit.today,
    sender: [sender, process],
    reference: { label: words('letter.reference'), text: application.id },
    dateLine: dayText(visit.today, language),
    addressee: [contact.name, plainText(application.name, language)],
    subject,
    salutation,
    paragraphs,
    closing,
    signature: { name: sender, title: process },
    verification: { label: words('letter.verify'), url: `${visit.url.origin}${linkTo(visit, 'application', { id: application.id })}`, codeLabel: words('letter.code') },
  };
}
