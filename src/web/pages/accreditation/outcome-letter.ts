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

/** Drafts the letter of outcome with its PDF in the outbox, where it is looked at before it goes, and records that it was sent. */
export async function sendOutcome(visit: Visit, { sent, application }: { readonly sent: SentForm; readonly application: ApplicationState }): Promise<Response | Refusal> {
  const { words, language, caller } = visit;
  const contact = await loadContact(visit, application);
  if (contact?.email === undefined || caller === undefined) return refuse('no-address', 'AC-15');
  const title = plainText(await processTitle(visit.store.pool, visit.process, visit.position), language);
  const name = plainText(application.name, language);
  const accredited = application.status === 'accredited';
  const paragraphs = [words(accredited ? 'letter.accredited' : 'letter.refused', { name, process: title }), ...(accredited ? [words('letter.next')] : [])];
  const sender = words('standing.secretariat');
  const paper = await letterPdf({
    language,
    title: words('letter.subject'),
    issuedOn: visit.today,
    sender: [sender, title],
    reference: { label: words('letter.reference'), text: application.id },
    dateLine: dayText(visit.today, language),
    addressee: [contact.name, name],
    subject: words('letter.subject'),
    salutation: words('letter.salutation', { name: contact.name }),
    paragraphs,
    closing: words('letter.closing'),
    signature: { name: sender, title },
    verification: { label: words('letter.verify'), url: `${visit.url.origin}${linkTo(visit, 'application', { id: application.id })}`, codeLabel: words('letter.code') },
  });
  if (paper.refused) return refuse('letter-not-made', 'AC-15', { sentence: paper.sentence });
  const done = await performAct(visit, { sent, commands: [{ name: 'send-outcome-letter', data: { application: application.id } }], about: subjectKey('application', application.id) });
  if (isRefusal(done)) return done;
  await caller.outbox.draft({
    process: visit.process, purpose: 'accreditation', key: `outcome-${visit.process}-${application.id}`, address: contact.email, person: application.person, language,
    subject: words('letter.subject'), text: [words('letter.salutation', { name: contact.name }), ...paragraphs, words('letter.closing'), sender].join('\n\n'),
    attachments: [{ name: `${application.id}.pdf`, mediaType: 'application/pdf', bytes: paper.pdf }],
  });
  return toDone(linkTo(visit, 'application', { id: application.id }), done.position);
}
