import type { EditionState } from '../../../process/documents/state.ts';
import type { TextState } from '../../../process/text/state.ts';
import { revisionStatuses } from '../../../process/text/state.ts';
import { freeId, slugOf } from '../../../process/vocabulary/ids.ts';
import type { AmendmentId, ProvisionId, RevisionId, StanceId } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { editionsOf, newDocumentId } from '../../../store/inputs/editions.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { DocumentProblem } from '../documents/problem.tsx';
import { takeFile } from '../documents/take-file.tsx';
import type { ReadDocument } from '../documents/take-file.tsx';
import { commandsOf } from './first-revision-commands.ts';
import type { ReviewedRow } from './first-revision-commands.ts';
import type { DraftRow } from './first-revision-draft.ts';

/** The file kept, as an edition of a document that is there or made for it, and on to look it over. */
export async function takeText(visit: Visit, sent: SentForm, read: ReadDocument, text: TextState): Promise<Response | DocumentProblem> {
  const { store: { pool }, process, head, language } = visit;
  const chosen = textField(sent.fields, 'document');
  const document = chosen === '' ? await newDocumentId(pool, process, text.id) : chosen;
  const recorded: readonly ProcessCommand[] = chosen === '' ? [{ name: 'record-document', data: { document, title: text.title, documentKind: 'draft', author: { [language]: textField(sent.fields, 'author') }, languages: [text.language], claims: [] } }] : [];
  const taken = await takeFile(visit, sent, read, { document, before: recorded });
  if (!('position' in taken)) return taken;
  const edition = (await editionsOf(pool, { process, position: Math.max(head, taken.position) }, document)).findLast(({ status }) => status === 'current');
  return toDone(linkTo(visit, 'newRevision', { id: text.id }, { edition: edition?.id ?? '' }), taken.position);
}

/** Issues what was reviewed: the revision and what is proposed in it, together or not at all. */
export async function issueFirst(visit: Visit, sent: SentForm, text: TextState, edition: EditionState, rows: readonly ReviewedRow[]): Promise<Response | Refusal> {
  const { store: { pool }, process } = visit;
  const name = textField(sent.fields, 'name');
  const decidedBy = textField(sent.fields, 'decided-by');
  if (name === '') return refuse('bad-input', 'WP-7', { field: visit.words('texts.first.name'), problem: '' });
  if (decidedBy === '') return refuse('bad-input', 'WP-7', { field: visit.words('texts.revision.decided-by'), problem: '' });
  const { rows: known } = await pool.query<{ id: string }>({ name: 'revision-ids', text: 'select distinct id from "revision" where process_id = $1', values: [process] });
  const revision = freeId(`${text.id.slice(0, 50)}-1`, new Set(known.map(({ id }) => id)));
  const commands = commandsOf(rows, {
    text: text.id,
    language: text.language,
    revision: revision as RevisionId,
    name: { [visit.language]: name },
    status: revisionStatuses.find((one) => one === textField(sent.fields, 'status')) ?? 'zero-draft',
    decidedBy,
    document: edition.document,
    idOf: provisionIds(text),
    amendmentId: (number) => `${revision.slice(0, 50)}-a${number}` as AmendmentId,
    stanceId: (number) => `${revision.slice(0, 50)}-s${number}` as StanceId,
  });
  const done = await performAct(visit, { sent, commands });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'text', { id: text.id }), done.position);
}

/** Readable and permanent: from the label and the place. */
function provisionIds(text: TextState): (row: DraftRow) => ProvisionId {
  const beginning = text.id.slice(0, 36).replace(/-+$/u, '');
  return ({ at, label }) => [beginning, slugOf(label).slice(0, 16).replace(/-+$/u, ''), String(at + 1)].filter((part) => part !== '').join('-') as ProvisionId;
}
