import type { ProcessCommand } from '../../../process/commands.ts';
import type { RoundState } from '../../../process/review/state.ts';
import { freeId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { LoadedRounds } from '../../../store/review/load-rounds.ts';
import { listThings } from '../../../store/list-things.ts';
import { plainText } from '../../parts/text.tsx';
import { performAct, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { beginSynthesis } from './begin-synthesis.ts';
import { takenIds } from './new-round-page.tsx';
import { readRound } from './read-round.ts';

interface Wish {
  readonly commands: readonly ProcessCommand[];
  /** Where to go once it is done. */
  readonly to: string;
  readonly about?: 'round';
}

/** One of the forms of a round's page. Answers with the way on, or with why nothing was done. */
export async function answerRound(visit: Visit, sent: SentForm, round: RoundState, all: LoadedRounds): Promise<Response | Refusal> {
  const wish = await wishOf(visit, sent, round, all);
  if (isRefusal(wish)) return wish;
  const done = await performAct(visit, { sent, commands: wish.commands, ...(wish.about === 'round' && { about: subjectKey('round', round.id) }) });
  // What a form sent twice would have made has another name by now: back to the round, where what it made stands.
  return isRefusal(done) ? done : toDone(done.repeated ? linkTo(visit, 'round', { id: round.id }) : wish.to, done.position);
}

async function wishOf(visit: Visit, sent: SentForm, round: RoundState, all: LoadedRounds): Promise<Wish | Refusal> {
  const { fields } = sent;
  const here = linkTo(visit, 'round', { id: round.id });
  const own = (command: ProcessCommand): Wish => ({ commands: [command], to: here, about: 'round' });
  switch (sent.act) {
    case 'change': {
      const terms = readRound(fields);
      return terms === undefined ? refuse('bad-input', 'WP-7', { field: visit.words('field.title'), problem: '' }) : own({ name: 'change-round', data: { round: round.id, ...terms } });
    }
    case 'tables':
      return own({ name: 'set-round-tables', data: { round: round.id, tables: [...readTables(fields, round, all, visit)] } });
    case 'report': {
      const on = textField(fields, 'on');
      return own({ name: 'present-round-report', data: { round: round.id, document: textField(fields, 'document'), ...(on !== '' && { on }) } });
    }
    case 'open':
      return own({ name: 'open-round', data: { round: round.id } });
    case 'close':
      return own({ name: 'close-round', data: { round: round.id } });
    case 'begin-report':
      return beginReport(visit, fields, round);
    case 'offer':
      return offerPeerReview(visit, fields, round);
    case 'synthesis':
      return round.summary === undefined ? synthesis(visit, round, all) : refuse('already-exists', 'RV-5', { id: round.summary });
    case 'declaration':
      return round.declaration === undefined ? openDeclaration(visit, round, here) : refuse('already-exists', 'RV-5', { id: round.declaration });
    default:
      return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  }
}

/** Every commitment with the number of its table; a table keeps its name, its meeting and what is said of it. */
function readTables(fields: FormData, round: RoundState, { commitments }: LoadedRounds, { language }: Visit): readonly { id: string; title: Record<string, string>; commitments: string[]; event?: string; note?: Record<string, string> }[] {
  return Array.from({ length: 8 }, (_, index) => index + 1).flatMap((number) => {
    const seated = commitments.filter(({ id }) => textField(fields, `table-of ${id}`) === String(number)).map(({ id }) => id);
    const before = round.tables[number - 1];
    const title = textField(fields, `table-title-${number}`);
    if (title === '' && seated.length === 0) return [];
    const named = title === '' ? { ...(before?.title ?? { [language]: String(number) }) } : { ...before?.title, [language]: title };
    return [{ id: before?.id ?? `table-${number}`, title: named, commitments: seated, ...(before?.event !== undefined && { event: before.event }), ...(before?.note !== undefined && { note: { ...before.note } }) }];
  });
}

async function beginReport(visit: Visit, fields: FormData, round: RoundState): Promise<Wish> {
  const { actor } = visit;
  const state = actor.standing === 'delegation' ? (actor.of ?? '') : textField(fields, 'state');
  const asked = textField(fields, 'language');
  const report = freeId(slugOf(`${state} ${round.id}`).slice(0, 56).replace(/-+$/u, ''), await takenIds(visit, 'report'));
  return {
    commands: [{ name: 'begin-report', data: { report, round: round.id, state, title: textField(fields, 'title'), language: isLanguage(asked) ? asked : visit.language, remarks: textField(fields, 'remarks') === 'yes' } }],
    to: linkTo(visit, 'report', { id: report }),
  };
}

async function offerPeerReview(visit: Visit, fields: FormData, round: RoundState): Promise<Wish> {
  const { actor } = visit;
  const named = textFields(fields, 'reviewer');
  const reviewers = actor.standing === 'delegation' && actor.of !== undefined && !named.includes(actor.of) ? [actor.of, ...named] : [...named];
  const state = textField(fields, 'state');
  const peerReview = freeId(slugOf(`${state} by ${reviewers.join(' ')} ${round.id}`).slice(0, 56).replace(/-+$/u, '') || 'peer-review', await takenIds(visit, 'peerreview'));
  return { commands: [{ name: 'offer-peer-review', data: { peerReview, round: round.id, state, reviewers, commitments: [...textFields(fields, 'commitment')] } }], to: linkTo(visit, 'peerReview', { id: peerReview }) };
}

async function synthesis(visit: Visit, round: RoundState, { commitments, rounds }: LoadedRounds): Promise<Wish> {
  const { store: { pool }, process, head } = visit;
  // A regional round takes up what was reported in it and in the rounds that feed it.
  const feeding = [round.id, ...rounds.filter(({ state }) => state.feeds === round.id).map(({ state }) => state.id)];
  const reports = await listThings(pool, { process, position: head, kind: 'report', where: { round: feeding, status: 'submitted' } });
  const { draft, commands } = beginSynthesis(visit, { round, reports, commitments, taken: await takenIds(visit, 'draft') });
  return { commands, to: linkTo(visit, 'draftDesk', { id: draft }) };
}

async function openDeclaration(visit: Visit, round: RoundState, to: string): Promise<Wish> {
  const { words, language } = visit;
  const text = freeId(slugOf(`declaration ${round.id}`).slice(0, 56).replace(/-+$/u, ''), await takenIds(visit, 'text'));
  const title = words('round.declaration.of', { round: plainText(round.title, language) });
  return {
    commands: [
      { name: 'open-text', data: { text, title: { [language]: title }, language: 'en', method: 'facilitated', shown: 'open', names: true, precedence: [], sequence: [] } },
      { name: 'attach-round-declaration', data: { round: round.id, text } },
    ],
    to,
  };
}
