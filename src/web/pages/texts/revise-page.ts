import type { TextState } from '../../../process/text/state.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { newRevisionPage } from './chair/new-revision-page.tsx';
import { firstRevisionPage } from './first-revision-page.tsx';

/** The next revision of a text: the first is taken in from a file, every other one is made of the one before. */
export async function revisePage(visit: Visit): Promise<Page | Response> {
  const { store, process, head } = visit;
  const text: TextState | undefined = await loadState(store.pool, process, head, 'text', visit.parameters['id'] ?? '');
  if (text === undefined) return missingPage(visit);
  return text.revision === undefined ? firstRevisionPage(visit, text) : newRevisionPage(visit);
}
