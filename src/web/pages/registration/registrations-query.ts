import { categories } from '../../../process/participation/attendance.ts';
import { registrationStatuses } from '../../../process/participation/state.ts';
import type { RegistrationCategory, RegistrationState, RegistrationStatus } from '../../../process/participation/state.ts';

export const registrationsPageSize = 100;
export const registrationSorts = ['filed', 'name', 'of', 'category', 'status'] as const;
export type RegistrationSort = (typeof registrationSorts)[number];

/** Which registrations of a meeting, in which order. What is absent chooses nothing out. */
export interface RegistrationsQuery {
  readonly status?: RegistrationStatus;
  readonly category?: RegistrationCategory;
  /** A State's code or a participant's id. */
  readonly of?: string;
  /** A topic on which somebody would like to speak. */
  readonly topic?: string;
  /** Part of a name, or of the number of a registration. */
  readonly words?: string;
  readonly sort: RegistrationSort;
  readonly descending: boolean;
  readonly page: number;
}

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseRegistrationsQuery(search: URLSearchParams): RegistrationsQuery {
  const status = registrationStatuses.find((one) => one === search.get('status'));
  const category = categories.find((one) => one === search.get('category'));
  const of = /^(?:[A-Z]{2}|[a-z0-9][a-z0-9-]{0,79})$/u.exec(search.get('of') ?? '')?.[0];
  const topic = /^[a-z0-9][a-z0-9-]{0,59}$/u.exec(search.get('topic') ?? '')?.[0];
  const words = search.get('words')?.trim().slice(0, 100) ?? '';
  const page = Math.max(1, Math.min(10_000, Number.parseInt(search.get('page') ?? '1', 10) || 1));
  return {
    ...(status !== undefined && { status }), ...(category !== undefined && { category }), ...(of !== undefined && { of }), ...(topic !== undefined && { topic }), ...(words !== '' && { words }),
    sort: registrationSorts.find((one) => one === search.get('sort')) ?? 'filed',
    descending: search.get('order') === 'desc',
    page,
  };
}

/** The parameters again, for links that change one of them. Defaults stay out of the URL. */
export function writeRegistrationsQuery({ status, category, of, topic, words, sort, descending, page }: RegistrationsQuery): Record<string, string> {
  return {
    ...(status !== undefined && { status }), ...(category !== undefined && { category }), ...(of !== undefined && { of }), ...(topic !== undefined && { topic }), ...(words !== undefined && { words }),
    ...(sort !== 'filed' && { sort }), ...(descending && { order: 'desc' }), ...(page > 1 && { page: String(page) }),
  };
}

/** How people and holders are called, as far as the reader may know. */
export interface Called {
  readonly nameOf: (id: string) => string;
  readonly holderOf: (of: string) => string;
}

/** Whether names have to be known before the list can be cut into pages. */
export function needsNames({ words, sort }: RegistrationsQuery): boolean {
  return words !== undefined || sort === 'name';
}

/** Those that the query chooses, in its order and then by their numbers. */
export function arrangeRegistrations(registrations: readonly RegistrationState[], query: RegistrationsQuery, { nameOf, holderOf }: Called, language: string): readonly RegistrationState[] {
  const order = new Intl.Collator(language, { sensitivity: 'base' });
  const keys: Record<RegistrationSort, (one: RegistrationState) => string> = {
    filed: ({ filedAt }) => filedAt,
    name: ({ id }) => nameOf(id),
    of: ({ of }) => holderOf(of),
    category: ({ category }) => String(categories.indexOf(category)),
    status: ({ status }) => String(registrationStatuses.indexOf(status)),
  };
  const key = keys[query.sort];
  const words = plain(query.words ?? '');
  const found = registrations.filter(({ id, speaking }) => (query.topic === undefined || speaking.includes(query.topic)) && (words === '' || id.includes(words) || plain(nameOf(id)).includes(words)));
  const sign = query.descending ? -1 : 1;
  return found.map((one) => ({ one, at: key(one) })).toSorted((a, b) => sign * order.compare(a.at, b.at) || order.compare(a.one.id, b.one.id)).map(({ one }) => one);
}

/** Without accents and case: whoever types `lopez` finds López. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase().trim();
}
