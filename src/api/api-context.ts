import type { Context } from 'hono';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseInstant } from '../process/vocabulary/instant.ts';
import { positionAt } from '../store/work-plan/positions.ts';
import type { Store } from '../store/store.ts';
import type { PageAddresses } from './addresses.ts';

export interface ApiDependencies {
  readonly store: Store;
  /** The last position of a process's record, as last heard; undefined for a process that does not exist. */
  readonly head: (process: string) => { readonly position: number } | undefined;
  readonly today: () => IsoDay;
  readonly pages: PageAddresses;
  /** Changes with every build, so that an answer of an older program is not taken for unchanged. */
  readonly build: string;
  readonly logError: (error: Error, context: string) => string;
}

/** One process at one position of its record. */
export interface Moment {
  readonly process: string;
  readonly head: number;
  readonly position: number;
  readonly asOf: IsoDay | null;
}

export interface ApiProblem {
  readonly problem: 400 | 404 | 405 | 500;
  readonly detail: string;
  readonly parameter?: string;
}

export function isProblem(value: object): value is ApiProblem {
  return 'problem' in value;
}

const titles: Readonly<Record<ApiProblem['problem'], string>> = { 400: 'Bad request', 404: 'Not found', 405: 'Method not allowed', 500: 'Internal error' };

/** RFC 9457. */
export function sendProblem(c: Context, { problem: status, detail, parameter }: ApiProblem): Response {
  const body = { type: 'about:blank', title: titles[status], status, detail, ...(parameter !== undefined && { parameter }) };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
}

export function nothingCalled(what: string, id: string): ApiProblem {
  return { problem: 404, detail: `At this position the record holds no ${what} with the id "${id}".` };
}

/** The position that a day looks back to; without a day, the present. */
export async function momentOf(deps: ApiDependencies, process: string, head: number, asOf: string | undefined): Promise<Moment | ApiProblem> {
  if (asOf === undefined) return { process, head, position: head, asOf: null };
  const day = parseIsoDay(asOf);
  const end = day === undefined ? undefined : parseInstant(`${day}T23:59:59.999Z`);
  if (day === undefined || end === undefined) return { problem: 400, detail: 'The moment to look back to is a day written like 2017-04-12.', parameter: 'as-of' };
  return { process, head, position: await positionAt(deps.store.pool, process, end), asOf: day };
}
