/** How two texts are shown against one another. */
export interface CompareQuery {
  readonly as: 'inline' | 'beside';
  /** Only what differs. */
  readonly changes: boolean;
  /** From 1; `all`: in one, as for printing. */
  readonly part: number | 'all';
}

export function compareQueryOf(search: URLSearchParams): CompareQuery {
  const part = search.get('part') === 'all' ? 'all' : Math.max(1, Math.min(10_000, Number.parseInt(search.get('part') ?? '1', 10) || 1));
  return { as: search.get('as') === 'beside' ? 'beside' : 'inline', changes: search.get('only') === 'changes', part };
}

/** The parameters again, with the two texts. */
export function writeCompareQuery({ as, changes, part }: CompareQuery, from: string, to: string): Readonly<Record<string, string>> {
  return { from, to, ...(as === 'beside' && { as }), ...(changes && { only: 'changes' }), ...(part !== 1 && { part: String(part) }) };
}
