import type { Page, Visit } from '../../visit.ts';
import { messagePage, notFoundPage } from '../site/message-page.tsx';

/** There is no such thing; or, for who looks back, there was not yet. */
export function missingPage(visit: Visit): Page {
  return visit.asOf === undefined ? notFoundPage(visit) : messagePage(visit, 404, 'thing.not-yet');
}
