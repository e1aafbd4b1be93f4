import { may } from '../../../access/may.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { answerParts } from '../../../process/vocabulary/report-text.ts';
import type { AnswerWords } from '../../../process/vocabulary/report-text.ts';
import { sameValue } from '../../../process/vocabulary/same-value.ts';
import { commands } from '../../../process/commands.ts';
import { forgetDraft, keepDraft } from '../../../store/review/kept-drafts.ts';
import type { KeptDraft } from '../../../store/review/kept-drafts.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { performAct, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedAnswer } from './load-answer.ts';
import { isOfDelegation, mayWrite } from './whose-report.ts';

/** What was typed into the form of an answer. */
export function typedAnswer(fields: FormData): { readonly words: AnswerWords; readonly restsOn: readonly string[] } {
  const [done, partners, evidence, indicators, needs, lessons] = ['done', 'partners', 'evidence', 'indicators', 'needs', 'lessons'].map((part) => textField(fields, part));
  return { words: { done: done ?? '', partners: partners ?? '', evidence: evidence ?? '', indicators: indicators ?? '', needs: needs ?? '', lessons: lessons ?? '' }, restsOn: textFields(fields, 'rests-on') };
}

/** Keeps, throws away or publishes an answer. A refusal comes back with what was typed. */
export async function takeAnswer(visit: Visit, sent: SentForm, answer: LoadedAnswer): Promise<Response | Refusal> {
  const { loaded } = answer;
  if (!mayWrite(visit, loaded)) return loaded.report.status === 'submitted' ? refuse('report-submitted', 'RV-10') : loaded.round.status === 'open' ? refuse('not-allowed', 'PA-2', { act: 'answer-commitment' }) : refuse('round-not-open', 'RV-4');
  switch (sent.act) {
    case 'keep':
      return keep(visit, sent, answer);
    case 'forget':
      return forget(visit, answer);
    case 'publish':
    case 'publish-next':
      return publish(visit, sent, answer);
    default:
      return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  }
}

/** RV-14: for the delegation of that State alone. */
async function keep(visit: Visit, sent: SentForm, answer: LoadedAnswer): Promise<Response | Refusal> {
  const { loaded: { report }, commitment } = answer;
  if (!isOfDelegation(visit, report)) return refuse('not-allowed', 'RV-14', { act: 'answer-commitment' });
  const typed = typedAnswer(sent.fields);
  const read = commands['answer-commitment'].shape.safeParse({ report: report.id, round: report.round, commitment: commitment.id, ...typed.words, restsOn: typed.restsOn });
  if (!read.success) return refuse('bad-input', 'WP-7', { field: read.error.issues[0]?.path.join('.') ?? '', problem: read.error.issues[0]?.message ?? '' });
  const here = linkTo(visit, 'reportAnswer', { id: report.id, commitment: commitment.id });
  if (answer.draft !== undefined && saysTheSame(answer.draft, typed)) return toKept(here, 'yes');
  const seen = textField(sent.fields, 'seen-draft');
  const kept = await keepDraft(visit.store.pool, { process: visit.process, report: report.id, state: report.state }, { commitment: commitment.id, ...typed, ...(seen !== '' && !Number.isNaN(Date.parse(seen)) && { seen }) });
  return kept ? toKept(here, 'yes') : refuse('changed-since', 'RV-14');
}

/** A form that was sent twice has been carried out already. */
function saysTheSame(kept: Pick<KeptDraft, 'words' | 'restsOn'>, { words, restsOn }: ReturnType<typeof typedAnswer>): boolean {
  return answerParts.every((part) => kept.words[part] === words[part]) && sameValue(kept.restsOn, restsOn);
}

async function forget(visit: Visit, { loaded: { report }, commitment }: LoadedAnswer): Promise<Response | Refusal> {
  if (!isOfDelegation(visit, report)) return refuse('not-allowed', 'RV-14', { act: 'answer-commitment' });
  await forgetDraft(visit.store.pool, { process: visit.process, report: report.id, state: report.state }, commitment.id);
  return toKept(linkTo(visit, 'reportAnswer', { id: report.id, commitment: commitment.id }), 'no');
}

function toKept(href: string, kept: 'yes' | 'no'): Response {
  return new Response(null, { status: 303, headers: { location: `${href}${href.includes('?') ? '&' : '?'}kept=${kept}`, 'cache-control': 'private, no-store' } });
}

/** Two may write a report at once, an answer each; whoever publishes one that somebody else published meanwhile is told. */
async function publish(visit: Visit, sent: SentForm, answer: LoadedAnswer): Promise<Response | Refusal> {
  const { loaded: { report }, commitment, published, after } = answer;
  const { store: { pool }, process, actor } = visit;
  const about = subjectKey('report', report.id);
  if (!may(actor, 'answer-commitment', report)) return refuse('not-allowed', 'PA-2', { act: 'answer-commitment' });
  const typed = typedAnswer(sent.fields);
  const { words, restsOn } = typed;
  const nextPage = sent.act === 'publish-next' && after !== undefined ? linkTo(visit, 'reportAnswer', { id: report.id, commitment: after.id }) : linkTo(visit, 'report', { id: report.id });
  if (textField(sent.fields, 'seen-answer') !== String(published?.at ?? 0)) return published !== undefined && saysTheSame({ words: published, restsOn: published.restsOn }, typed) ? toDone(nextPage, published.at) : refuse('changed-since', 'REC-3');
  const seenVersion = await subjectVersion(pool, process, about);
  const done = await performAct(visit, { sent: { ...sent, seenVersion }, commands: [{ name: 'answer-commitment', data: { report: report.id, round: report.round, commitment: commitment.id, ...words, restsOn: [...restsOn] } }], about });
  if (isRefusal(done)) return done;
  if (isOfDelegation(visit, report)) await forgetDraft(pool, { process, report: report.id, state: report.state }, commitment.id);
  return toDone(nextPage, done.position);
}
