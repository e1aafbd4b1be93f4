import { fates } from '../../../process/synthesis/drafting/coverage.ts';
import type { Fate } from '../../../process/synthesis/drafting/coverage.ts';
import { submittedKinds } from '../../../store/synthesis/load-submitted.ts';
import type { SubmittedKind } from '../../../store/synthesis/load-submitted.ts';
import type { AccountLine } from './load-fates.ts';

export interface CoverageQuery {
  readonly fate: Fate | undefined;
  readonly kind: SubmittedKind | undefined;
  readonly words: string;
  readonly page: number;
  readonly asked: Readonly<Record<string, string>>;
}

export const coveragePageSize = 100;

export function parseCoverageQuery(search: URLSearchParams): CoverageQuery {
  const page = Number(search.get('page') ?? '1');
  return {
    fate: fates.find((fate) => fate === search.get('fate')),
    kind: submittedKinds.find((kind) => kind === search.get('kind')),
    words: (search.get('q') ?? '').trim().slice(0, 200),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
    asked: Object.fromEntries([...search].filter(([name]) => ['fate', 'kind', 'q', 'page'].includes(name))),
  };
}

export function chosenLines(account: readonly AccountLine[], { fate, kind, words }: Pick<CoverageQuery, 'fate' | 'kind' | 'words'>): readonly AccountLine[] {
  const sought = words.toLowerCase();
  return account.filter((line) => (fate === undefined || line.fate === fate) && (kind === undefined || line.thing.kind === kind) && (sought === '' || line.thing.title.toLowerCase().includes(sought)));
}

/** How many of each kind have each fate: the rows and columns add up to what was submitted. */
export function countFates(account: readonly AccountLine[]): readonly { readonly kind: SubmittedKind; readonly total: number; readonly of: ReadonlyMap<Fate, number> }[] {
  return submittedKinds.map((kind) => {
    const own = account.filter(({ thing }) => thing.kind === kind);
    return { kind, total: own.length, of: new Map(fates.map((fate) => [fate, own.filter((line) => line.fate === fate).length])) };
  });
}
