import type { ProcessCommand } from '../../../process/commands.ts';
import { lastOrder, movedOrder } from '../../../process/synthesis/drafting/sentence-order.ts';
import { sentenceRoles } from '../../../process/synthesis/state.ts';
import type { SentenceRole } from '../../../process/synthesis/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import type { LoadedDraft, LoadedSentence } from '../../../store/synthesis/load-draft.ts';
import { performAct, textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo, withQuery } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { sentenceAnchor, sentencesOf } from './asked-draft.ts';
import { isDeskProblem } from './desk-problem.ts';
import type { DeskProblem } from './desk-problem.ts';
import { findEvidence } from './find-evidence.ts';
import { publishCommands } from './publish-commands.ts';
import { asItReadsNow, evidenceKey, freeSentenceId, proposalsOf, rewrite, standingEvidence, together, writeProposals } from './sentence-commands.ts';
import type { DeskQuery } from './desk-query.ts';

export type DeskOutcome = Refusal | DeskProblem;

interface Wish {
  readonly commands: readonly ProcessCommand[];
  /** What the seen version is a version of. */
  readonly about?: SubjectKey;
  readonly seenVersion?: number;
  /** The sentence to come back to. */
  readonly at?: string;
  readonly added?: number;
}

/** Carries out one form of the desk and comes back to the same place of it. */
export async function takeDesk(visit: Visit, loaded: LoadedDraft, query: DeskQuery, sent: SentForm): Promise<Response | DeskOutcome> {
  const wish = await wishOf(visit, loaded, query, sent);
  if (isDeskProblem(wish)) return wish;
  const { commands, about, seenVersion = sent.seenVersion, at, added } = wish;
  const done = await performAct(visit, { sent: { ...sent, seenVersion }, commands, ...(about !== undefined && { about }) });
  if (isRefusal(done)) return done;
  const published = sent.act === 'publish';
  const path = linkTo(visit, published ? 'draft' : 'draftDesk', { id: loaded.draft.id });
  const back = withQuery(path, { ...(published ? {} : query.asked), ...(added === undefined ? { done: String(done.position) } : { added: String(added) }) });
  return new Response(null, { status: 303, headers: { location: at === undefined ? back : `${back}#${sentenceAnchor(at)}`, 'cache-control': 'private, no-store' } });
}

async function wishOf(visit: Visit, loaded: LoadedDraft, query: DeskQuery, sent: SentForm): Promise<Wish | DeskOutcome> {
  // A button among many says in its value which sentence it is of, and of which version.
  const [act = '', target, version] = sent.act.split(' ');
  switch (act) {
    case 'propose':
    case 'propose-all':
    case 'propose-chosen':
      return propose(visit, loaded, query, { act, sent });
    case 'write':
      return writeFree(visit, loaded, query, sent);
    case 'attach':
      return attach(visit, loaded, sent, { target, version });
    case 'publish':
      return { commands: publishCommands(visit, loaded, sent), about: subjectKey('draft', loaded.draft.id) };
    default:
      return changeSentence(loaded, sent);
  }
}

interface Proposing {
  readonly act: string;
  readonly sent: SentForm;
}

/** What somebody took out is not put back with all the others, only when it is chosen itself. */
async function propose({ store: { pool }, process, head }: Visit, loaded: LoadedDraft, { section }: DeskQuery, { act, sent }: Proposing): Promise<Wish | DeskOutcome> {
  const all = proposalsOf(loaded);
  const removed = new Set<string>((await listThings(pool, { process, position: head, kind: 'sentence', where: { draft: loaded.draft.id, standing: 'no' }, limit: 10_000 })).map(({ id }) => id));
  const chosen = act === 'propose-chosen' ? textFields(sent.fields, 'proposal') : all.filter(({ id, proposed }) => !removed.has(id) && (act === 'propose-all' || proposed.section === section?.id)).map(({ id }) => id);
  const commands = writeProposals(loaded, all, new Set(chosen));
  return commands.length === 0 ? { problem: act === 'propose-chosen' ? 'nothing-chosen' : 'nothing-to-add' } : { commands, added: commands.length };
}

async function writeFree(visit: Visit, { draft, sections }: LoadedDraft, { section }: DeskQuery, { fields, commandId }: SentForm): Promise<Wish | DeskOutcome> {
  const text = textField(fields, 'new-text');
  if (text === '') return { problem: 'no-words' };
  const evidence = await findEvidence(visit, fields);
  if (isDeskProblem(evidence)) return evidence;
  const orders = sections.find((one) => one.section.id === section?.id)?.sentences.map(({ state }) => state.order) ?? [];
  const id = freeSentenceId(draft.id, commandId);
  return { at: id, commands: [{ name: 'write-sentence', data: { sentence: id, draft: draft.id, section: section?.id ?? '', order: lastOrder(orders), role: roleOf(textField(fields, 'new-role')), text, evidence: evidence.map((one) => ({ ...one })) } }] };
}

function roleOf(text: string): SentenceRole {
  return sentenceRoles.find((role) => role === text) ?? 'finding';
}

async function attach(visit: Visit, loaded: LoadedDraft, { fields }: SentForm, { target, version }: { readonly target: string | undefined; readonly version: string | undefined }): Promise<Wish | DeskOutcome> {
  const sentence = sentencesOf(loaded).find(({ state }) => state.id === target);
  if (sentence === undefined) return refuse('not-found', 'WP-6', { id: target ?? '' });
  // Writing anew looks over (rule SY-13): nobody does so by dropping something on it.
  if (sentence.flags.length > 0) return { problem: 'flagged-first' };
  const found = await findEvidence(visit, fields);
  if (isDeskProblem(found)) return found;
  if (found.length === 0) return { problem: 'nothing-chosen' };
  const evidence = together(sentence.state.evidence, found);
  if (evidence.length === sentence.state.evidence.length) return refuse('nothing-changes', 'SY-13');
  return { commands: [rewrite(sentence.state, { evidence })], about: subjectKey('sentence', sentence.state.id), seenVersion: Number(version), at: sentence.state.id };
}

/** The buttons of one sentence: edited, looked over, taken as it reads now, moved, taken out. */
function changeSentence(loaded: LoadedDraft, { act, fields }: SentForm): Wish | DeskOutcome {
  const id = textField(fields, 'sentence');
  const sentence = sentencesOf(loaded).find(({ state }) => state.id === id);
  if (sentence === undefined) return refuse('not-found', 'WP-6', { id });
  const { state } = sentence;
  const about = subjectKey('sentence', id);
  const write = (changed: Parameters<typeof rewrite>[1]): Wish => ({ commands: [rewrite(state, changed)], about, at: id });
  switch (act) {
    case 'remove': {
      const reason = textField(fields, 'reason');
      return { commands: [{ name: 'remove-sentence', data: { sentence: id, ...(reason !== '' && { reason }) } }], about };
    }
    case 'accept': {
      const now = asItReadsNow(sentence, proposalsOf(loaded));
      return now === undefined ? { problem: 'nothing-to-say' } : write(now);
    }
    case 'look-over':
      return write({ evidence: standingEvidence(sentence) });
    case 'up':
    case 'down':
      return move(loaded, sentence, act, about);
    default:
      return write(edited(loaded, sentence, fields));
  }
}

function edited({ sections }: LoadedDraft, { state }: LoadedSentence, fields: FormData) {
  const text = textField(fields, 'text');
  const dropped = new Set(textFields(fields, 'drop'));
  const section = sections.find((one) => one.section.id === textField(fields, 'to-section'));
  const elsewhere = section !== undefined && section.section.id !== state.section;
  return {
    text,
    // Worded by a person, it no longer follows the record.
    free: text !== state.text,
    role: roleOf(textField(fields, 'role')),
    evidence: state.evidence.filter((one) => !dropped.has(evidenceKey(one))),
    ...(elsewhere && { section: section.section.id, order: lastOrder(section.sentences.map((one) => one.state.order)) }),
  };
}

function move({ sections }: LoadedDraft, { state, flags }: LoadedSentence, way: 'up' | 'down', about: SubjectKey): Wish | DeskOutcome {
  if (flags.length > 0) return { problem: 'flagged-first' };
  const sentences = sections.find(({ section }) => section.id === state.section)?.sentences ?? [];
  const index = sentences.findIndex((one) => one.state.id === state.id);
  const order = movedOrder(sentences.map((one) => one.state.order), index, way);
  return order === undefined ? refuse('nothing-changes', 'SY-13') : { commands: [rewrite(state, { order })], about, at: state.id };
}
