import { createHash } from 'node:crypto';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { candidacyKey } from '../../../process/participation/candidacy-id.ts';
import { publicSource, publicValue } from '../../../process/participation/public-source.ts';
import { refuseSeed } from '../../../process/participation/selection-drawn.ts';
import type { SelectionState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { lotOf, randomnessOf } from '../../../selection/draw.ts';
import type { BadProblem } from '../../../selection/problem.ts';
import { hashOf, publicationOf } from '../../../selection/publication.ts';
import type { Publication } from '../../../selection/publication.ts';
import { keepPublication } from '../../../store/participation/selection-files.ts';
import type { SelectionRow } from '../../../store/participation/selection-files.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { performAct, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { valueWord } from './balance-table.tsx';
import { candidatesOf, problemOf, profilesOf } from './pool.ts';
import { cancel, compute, computationOf } from './running.ts';

interface Answering {
  readonly sent: SentForm;
  readonly selection: SelectionState;
  readonly publication: Publication | undefined;
  readonly file: SelectionRow | undefined;
}

/** What was sent from a selection's page. Computing changes nothing in the record; everything else is an act. */
export async function answerSelection(visit: Visit, answering: Answering): Promise<Response | Refusal> {
  const { sent, selection } = answering;
  switch (sent.act) {
    case 'close':
      return perform(visit, answering, { name: 'close-pool', data: { selection: selection.id } });
    case 'compute':
      return begin(visit, answering);
    case 'stop':
    case 'cancel':
      return end(visit, answering, sent.act);
    case 'publish':
      return publish(visit, answering);
    case 'draw':
      return draw(visit, answering);
    case 'withdraw':
      return stepBack(visit, answering);
    case 'recommend':
    case 'decide':
      return choose(visit, answering, sent.act);
    default:
      return refuse('bad-input', 'WP-7', { field: sent.act });
  }
}

/** Whoever stands takes themself back. */
async function stepBack(visit: Visit, { sent, selection }: Answering): Promise<Response | Refusal> {
  const { person } = visit.actor;
  if (person === undefined) return refuse('not-yours', 'BO-22');
  const done = await performAct(visit, { sent, commands: [{ name: 'withdraw-candidacy', data: { selection: selection.id, person } }], about: candidacyKey(selection.id, person) });
  return isRefusal(done) ? done : toDone(back(visit, selection), done.position);
}

/** One list at a time: of a joint lottery the committee is decided first and can then advise on the speakers. */
async function choose(visit: Visit, answering: Answering, act: 'recommend' | 'decide'): Promise<Response | Refusal> {
  const { sent, selection } = answering;
  const reason = textField(sent.fields, 'reason');
  const lists = selection.bodies.filter(({ id }) => id === textField(sent.fields, 'body')).map(({ id }) => ({ body: id, persons: [...textFields(sent.fields, `list-${id}`)] }));
  if (lists.length === 0) return refuse('bad-input', 'BO-25', { field: visit.words('candidacy.bodies') });
  const data = { selection: selection.id, lists, ...(reason !== '' && { reason }), ...(selection.excludes !== undefined && { excludes: [...selection.excludes] }) };
  return perform(visit, answering, act === 'recommend' ? { name: 'recommend-selection', data } : { name: 'decide-selection', data });
}

async function perform(visit: Visit, { sent, selection }: Answering, command: ProcessCommand): Promise<Response | Refusal> {
  const done = await performAct(visit, { sent, commands: [command], about: subjectKey('selection', selection.id) });
  return isRefusal(done) ? done : toDone(back(visit, selection), done.position);
}

function back(visit: Visit, { id }: SelectionState): string {
  return linkTo(visit, 'selection', { id });
}

function toPage(visit: Visit, selection: SelectionState): Response {
  return new Response(null, { status: 303, headers: { location: back(visit, selection), 'cache-control': 'private, no-store' } });
}

async function begin(visit: Visit, { selection }: Answering): Promise<Response | Refusal> {
  if (!may(visit.actor, 'publish-selection', selection)) return refuse('not-allowed', 'BO-22');
  const candidates = await candidatesOf(visit, selection);
  const read = await profilesOf(visit, candidates);
  if (read === undefined) return refuse('not-allowed', 'PD-1');
  const parsed = problemOf(selection, candidates, read.profiles);
  if ('bad' in parsed) return refuse('pool-unfit', 'BO-22', { code: faultWords(visit, parsed.bad[0]) });
  compute(visit.store.pool, visit.process, selection.id, parsed.problem);
  return toPage(visit, selection);
}

/** What does not fit, with the value that it is about. */
function faultWords(visit: Visit, bad: BadProblem | undefined): string {
  const value = bad !== undefined && 'attribute' in bad && 'value' in bad ? valueWord(visit, bad.attribute, bad.value) : '';
  return visit.words(`bad-problem.${bad?.code ?? 'not-a-problem'}`, { value });
}

/** `stop` asks for the best so far; `cancel` gives up what ran or was found. */
function end(visit: Visit, { selection }: Answering, how: 'stop' | 'cancel'): Response | Refusal {
  if (!may(visit.actor, 'publish-selection', selection)) return refuse('not-allowed', 'BO-22');
  if (how === 'stop') computationOf(visit.store.pool, visit.process, selection.id)?.running.stop();
  else cancel(visit.store.pool, visit.process, selection.id);
  return toPage(visit, selection);
}

async function publish(visit: Visit, answering: Answering): Promise<Response | Refusal> {
  const { sent, selection } = answering;
  const { pool } = visit.store;
  if (!may(visit.actor, 'publish-selection', selection)) return refuse('not-allowed', 'BO-22');
  const computation = computationOf(pool, visit.process, selection.id);
  if (computation?.outcome?.kind !== 'selection') return refuse('wrong-step', 'BO-19', { status: selection.status });
  const named = publicSource.safeParse({ source: textField(sent.fields, 'source'), day: textField(sent.fields, 'day'), timeZone: textField(sent.fields, 'zone') });
  if (!named.success) return refuse('bad-input', 'BO-27', { field: visit.words(labelOf(named.error.issues[0]?.path[0])) });
  const publication = publicationOf(computation.problem, computation.outcome, { seedCommitment: selection.seedCommitment, publicSource: named.data });
  const hash = hashOf(publication);
  await keepPublication(pool, visit.process, selection.id, { hash, publication });
  const outcome = await perform(visit, answering, { name: 'publish-selection', data: { selection: selection.id, publication: hash, publicSource: named.data } });
  if (outcome instanceof Response) cancel(pool, visit.process, selection.id);
  return outcome;
}

async function draw(visit: Visit, answering: Answering): Promise<Response | Refusal> {
  const { sent, selection, publication } = answering;
  const seed = textField(sent.fields, 'seed');
  if (publication === undefined || selection.publication === undefined) return refuse('wrong-step', 'BO-19', { status: selection.status });
  const differs = refuseSeed(selection, seed, (text) => createHash('sha256').update(text, 'utf8').digest('hex'));
  if (differs !== undefined) return differs;
  const value = publicValue.safeParse(textField(sent.fields, 'value'));
  if (!value.success) return refuse('bad-input', 'BO-27', { field: visit.words('selection.public.value') });
  const randomness = randomnessOf({ seed, publication: selection.publication, publicValue: value.data });
  const lot = publication.lots[lotOf(randomness, publication.lots.length)] ?? [];
  const lists = publication.problem.bodies.map(({ id }, index) => ({ body: id, persons: [...(lot[index] ?? [])] }));
  return perform(visit, answering, { name: 'draw-selection', data: { selection: selection.id, seed, publicValue: value.data, lists } });
}

function labelOf(field: PropertyKey | undefined): MessageKey {
  return field === 'day' ? 'selection.public.day' : field === 'timeZone' ? 'procedure.zone' : 'selection.public.source';
}
