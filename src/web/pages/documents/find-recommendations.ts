import { createHash } from 'node:crypto';
import { may } from '../../../access/may.ts';
import type { extractBounded } from '../../../interchange/bounded-reading.ts';
import { foundRecommendations } from '../../../process/synthesis/found-recommendations.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { DocumentState } from '../../../process/work-plan/state.ts';
import { editionCalled } from '../../../store/inputs/editions.ts';
import { loadText } from '../../../store/inputs/kept-texts.ts';
import { recommendationIds, recommendationsOf } from '../../../store/synthesis/recommendations-of.ts';
import { performAct, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { DocumentProblem } from './problem.tsx';

/** Finds recommendations in a text within bounds of time and memory. */
export type ExtractText = typeof extractBounded;

/** So many acts go into the record at once; more would hold up everybody else's. */
const batch = 500;

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
  const of = subjectKey('edition', id);
  const beginning = beginningOf(id);
  const before = { found: await recommendationsOf(pool, process, head, of), ids: await recommendationIds(pool, process, beginning) };
  const { commands, known, unfit } = foundRecommendations(items, { of, text: kept.text, language: edition.language, beginning }, before);
  for (let at = 0; at < commands.length; at += batch) {
    const done = await performAct(visit, { sent: { ...sent, commandId: `${sent.commandId}-${at / batch}` }, commands: commands.slice(at, at + batch) });
    if (isRefusal(done)) return done;
  }
  const found = { edition: id, found: String(items.length), new: String(commands.length), known: String(known), unfit: String(unfit) };
  return new Response(null, { status: 303, headers: { location: `${linkTo(visit, 'document', { id: document.id }, found)}#files`, 'cache-control': 'private, no-store' } });
}

/** The id of the edition, or where that is long its beginning and a few digits that tell it from others. */
export function beginningOf(edition: string): string {
  return edition.length <= 66 ? edition : `${edition.slice(0, 57).replace(/-+$/u, '')}-${createHash('sha256').update(edition).digest('hex').slice(0, 8)}`;
}
