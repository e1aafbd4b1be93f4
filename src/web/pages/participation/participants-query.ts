import { constituencies, participantTypes } from '../../../process/participation/state.ts';

export const participantsPageSize = 100;

export interface ParticipantsQuery {
  readonly where: { readonly type?: string; readonly constituency?: string; readonly country?: string };
  readonly words?: string;
  readonly page: number;
}

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseParticipantsQuery(search: URLSearchParams): ParticipantsQuery {
  const type = participantTypes.find((one) => one === search.get('type'));
  const constituency = constituencies.find((one) => one === search.get('constituency'));
  const country = /^[A-Z]{2}$/u.exec(search.get('country') ?? '')?.[0];
  const words = search.get('words')?.trim().slice(0, 100) ?? '';
  const page = Math.max(1, Math.min(100_000, Number.parseInt(search.get('page') ?? '1', 10) || 1));
  return { where: { ...(type !== undefined && { type }), ...(constituency !== undefined && { constituency }), ...(country !== undefined && { country }) }, ...(words !== '' && { words }), page };
}

/** The parameters again, for links that change one of them. Defaults stay out of the URL. */
export function writeParticipantsQuery({ where, words, page }: ParticipantsQuery): Record<string, string> {
  return { ...where, ...(words !== undefined && { words }), ...(page > 1 && { page: String(page) }) };
}
