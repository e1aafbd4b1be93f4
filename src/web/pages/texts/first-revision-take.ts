import { may } from '../../../access/may.ts';
import type { EditionState } from '../../../process/documents/state.ts';
import type { TextState } from '../../../process/text/state.ts';
import { revisionStatuses } from '../../../process/text/state.ts';
import { freeId, slugOf } from '../../../process/vocabulary/ids.ts';
import type { AmendmentId, ProvisionId, RevisionId, StanceId } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { editionCalled, editionOfFile, editionsOf, newDocumentId } from '../../../store/inputs/editions.ts';
import { loadText, sha256Of } from '../../../store/inputs/kept-texts.ts';
import type { KeptText } from '../../../store/inputs/kept-texts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
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
  if (!('position' in taken)) return (await alreadyTaken(visit, sent, text)) ?? taken;
  const edition = (await editionsOf(pool, { process, position: Math.max(head, taken.position) }, document)).findLast(({ status }) => status === 'current');
  return toDone(linkTo(visit, 'newRevision', { id: text.id }, { edition: edition?.id ?? '' }), taken.position);
}

/** Whoever sends the same file again goes on with the one that is kept. */
async function alreadyTaken(visit: Visit, { fields }: SentForm, text: TextState): Promise<Response | undefined> {
  const { store: { pool }, process } = visit;
  const file = fields.get('file');
  if (!(file instanceof File) || file.size === 0 || !may(visit.actor, 'take-edition')) return undefined;
  const { position } = await recordHead(pool, process);
  const edition = await editionOfFile(pool, { process, position }, sha256Of(new Uint8Array(await file.arrayBuffer())));
  if (edition === undefined) return undefined;
  return new Response(null, { status: 303, headers: { location: linkTo(visit, 'newRevision', { id: text.id }, { edition: edition.id }), 'cache-control': 'private, no-store' } });
}

/** The file that was kept of a text, with what was read in it. */
export interface TakenText {
  readonly state: EditionState;
  readonly kept: KeptText;
}

/** The one that the form brings back or the address names; undefined: none is being looked over. */
export async function takenText({ store: { pool }, process, head, url }: Visit, sent: SentForm | undefined): Promise<TakenText | undefined> {
  const id = sent === undefined ? (url.searchParams.get('edition') ?? '') : textField(sent.fields, 'edition');
  const state = id === '' ? undefined : await editionCalled(pool, { process, position: head }, id);
  const kept = state === undefined ? undefined : await loadText(pool, process, state.textSha256);
  return state === undefined || kept === undefined ? undefined : { state, kept };
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
  if (isRefusal(done)) return done;
  // What was in brackets was recorded behind it; the notice tells of the revision.
  const issued = await loadState(visit.store.pool, visit.process, done.position, 'revision', revision);
  return toDone(linkTo(visit, 'text', { id: text.id }), issued?.changedAt ?? done.position);
}

/** Readable and permanent: from the label and the place. */
function provisionIds(text: TextState): (row: DraftRow) => ProvisionId {
  const beginning = text.id.slice(0, 36).replace(/-+$/u, '');
  return ({ at, label }) => [beginning, slugOf(label).slice(0, 16).replace(/-+$/u, ''), String(at + 1)].filter((part) => part !== '').join('-') as ProvisionId;
}
