import type { OpinionMap } from '../../analysis/opinion/opinion-map.ts';
import type { RegionalGroup } from '../../process/vocabulary/states/regional-group.ts';
import { localeOf } from '../messages/catalogue.ts';
import type { Visit } from '../visit.ts';
import type { Region } from './opinion-symbols.tsx';

export type Reader = Pick<Visit, 'language' | 'words'>;

/** What a holder is called, in the reader's language, and the regional group it counts in, if any. */
export interface OpinionHolder {
  readonly name: string;
  readonly region?: RegionalGroup | undefined;
}

/** `holders` by id; who is missing is shown by id and in no region. */
export interface OpinionProps {
  readonly visit: Reader;
  readonly map: OpinionMap;
  readonly holders: ReadonlyMap<string, OpinionHolder>;
}

export function regionOf(holders: OpinionProps['holders'], id: string): Region {
  return holders.get(id)?.region ?? 'none';
}

/** A share as whole per cent. */
export function percent({ language }: Reader, share: number): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
