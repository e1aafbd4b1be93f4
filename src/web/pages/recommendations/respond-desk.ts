import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { writeDetails } from '../../parts/refusal-details.ts';
import { toDone } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { DeskProblem } from './problem.tsx';
import type { Judged } from './answer-recommendation.ts';

/** The page itself with what it was asked, less the sentence of what was done before. */
export function deskAddress({ url }: Visit): string {
  const search = new URLSearchParams(url.searchParams);
  search.delete('done');
  return search.size === 0 ? url.pathname : `${url.pathname}?${search.toString()}`;
}

/** To the page again; or as data to a script that stays on it. A problem without a script is the page's to show. */
export function respondDesk(visit: Visit, judged: Judged): Response | DeskProblem {
  const done = 'position' in judged;
  if (visit.wantsData === true) return Response.json(done ? { done: judged.said } : { refused: problemInWords(visit, judged) }, { status: done ? 200 : 422, headers: { 'cache-control': 'private, no-store' } });
  return done ? toDone(deskAddress(visit), judged.position) : judged;
}

function problemInWords(visit: Visit, problem: DeskProblem): string {
  return isRefusal(problem) ? visit.words(`refusal.${problem.code}`, writeDetails(visit, problem)) : problem.said;
}
