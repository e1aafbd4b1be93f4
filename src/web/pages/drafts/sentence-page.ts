import { isId } from '../../../process/vocabulary/ids.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { sentenceAnchor } from './asked-draft.ts';

/** A sentence has its place in its draft: whoever knows its id alone is sent there. */
export async function sentencePage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const sentence = isId(id) ? await loadState(pool, process, position, 'sentence', id) : undefined;
  if (sentence === undefined) return missingPage(visit);
  const location = `${linkTo(visit, 'draft', { id: sentence.draft })}#${sentenceAnchor(id)}`;
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'private, no-store' } });
}
