import { may } from '../../../access/may.ts';
import type { extractBounded } from '../../../interchange/bounded-reading.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { DocumentState } from '../../../process/work-plan/state.ts';
import { editionCalled } from '../../../store/inputs/editions.ts';
import { loadText } from '../../../store/inputs/kept-texts.ts';
import { foundAtOnce, planFound } from '../../../store/synthesis/plan-found.ts';
import { performAct, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { DocumentProblem } from './problem.tsx';

/** Finds recommendations in a text within bounds of time and memory. */
export type ExtractText = typeof extractBounded;

/** What the extractor finds in a text goes into the record as proposals, each with its exact words. What was found there before stays as it is. */
export async function findRecommendations(visit: Visit, document: DocumentState, sent: SentForm, extract: ExtractText): Promise<Response | DocumentProblem> {
  if (visit.asOf !== undefined) return refuse('not-allowed', 'REC-1');
  if (!may(visit.actor, 'extract-recommendation')) return refuse('not-allowed', 'PA-2', { act: 'extract-recommendation' });
  const { store: { pool }, process, head, words } = visit;
  const id = textField(sent.fields, 'edition');
  const edition = await editionCalled(pool, { process, position: head }, id);
  if (edition === undefined || edition.document !== document.id) return refuse('not-found', 'WP-6', { id });
  const kept = await loadText(pool, process, edition.textSha256);
  if (kept === undefined) return { said: words('reader.not-kept') };
  const items = await extract(kept.text);
  if ('refused' in items) return { said: words('find-recommendations.gave-up') };
  const { commands, known, unfit } = await planFound(pool, { process, position: head }, { edition, text: kept.text, items });
  for (let at = 0; at < commands.length; at += foundAtOnce) {
    const done = await performAct(visit, { sent: { ...sent, commandId: `${sent.commandId}-${at / foundAtOnce}` }, commands: commands.slice(at, at + foundAtOnce) });
    if (isRefusal(done)) return done;
  }
  const found = { edition: id, found: String(items.length), new: String(commands.length), known: String(known), unfit: String(unfit) };
  return new Response(null, { status: 303, headers: { location: `${linkTo(visit, 'document', { id: document.id }, found)}#files`, 'cache-control': 'private, no-store' } });
}
