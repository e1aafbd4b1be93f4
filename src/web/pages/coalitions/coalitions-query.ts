import { membersNow } from '../../../process/commitments/coalition-parts.ts';
import type { CoalitionState } from '../../../process/commitments/state.ts';
import { isId } from '../../../process/vocabulary/ids.ts';

export const coalitionsPageSize = 50;

export interface CoalitionsQuery {
  readonly words?: string;
  readonly commitment?: string;
  /** Somebody who is in it now. */
  readonly member?: string;
  readonly status?: CoalitionState['status'];
  /** Whether who wishes may join. */
  readonly joining?: 'open' | 'admission';
  readonly page: number;
}

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseCoalitionsQuery(search: URLSearchParams): CoalitionsQuery {
  const said = (name: string) => search.get(name)?.trim() ?? '';
  const [words, commitment, member] = [said('words').slice(0, 100), said('commitment'), said('member')];
  const status = (['active', 'closed'] as const).find((one) => one === said('status'));
  const joining = (['open', 'admission'] as const).find((one) => one === said('joining'));
  return {
    ...(words !== '' && { words }), ...(isId(commitment) && { commitment }), ...((isId(member) || /^[A-Z]{2}$/u.test(member)) && { member }), ...(status !== undefined && { status }), ...(joining !== undefined && { joining }),
    page: Math.max(1, Math.min(100_000, Number.parseInt(search.get('page') ?? '1', 10) || 1)),
  };
}

/** The parameters again. Defaults stay out of the URL. */
export function writeCoalitionsQuery({ page, ...rest }: CoalitionsQuery): Record<string, string> {
  return { ...rest, ...(page > 1 && { page: String(page) }) };
}

export function isAskedFor({ words, commitment, member, status, joining }: CoalitionsQuery): (coalition: CoalitionState) => boolean {
  const wanted = words?.toLocaleLowerCase();
  return (one) =>
    (wanted === undefined || [...Object.values(one.title), ...Object.values(one.aim)].some((text) => text.toLocaleLowerCase().includes(wanted))) &&
    (commitment === undefined || one.commitments.some((id) => id === commitment)) &&
    (member === undefined || membersNow(one).some(({ holder }) => holder === member)) &&
    (status === undefined || one.status === status) &&
    (joining === undefined || one.open === (joining === 'open'));
}
