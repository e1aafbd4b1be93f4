import { acts } from '../../../process/acts.ts';
import type { ActType } from '../../../process/acts.ts';

export interface RecordQuery {
  readonly type: ActType | undefined;
  /** Only acts before this position; absent: from the newest. */
  readonly before: number | undefined;
}

export const actTypes: readonly ActType[] = Object.keys(acts).filter((type): type is ActType => Object.hasOwn(acts, type));

/** A position as it stands in an address: a whole number from 1. */
export function parsePosition(text: string | null | undefined): number | undefined {
  return /^[1-9]\d{0,14}$/u.test(text ?? '') ? Number(text) : undefined;
}

/** What is not understood is left out, so that an old bookmark still opens. */
export function parseRecordQuery(search: URLSearchParams): RecordQuery {
  return { type: actTypes.find((type) => type === search.get('type')), before: parsePosition(search.get('before')) };
}
