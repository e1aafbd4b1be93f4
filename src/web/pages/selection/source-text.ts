import type { PublicSource } from '../../../process/participation/public-source.ts';
import { dayText } from '../../parts/date.tsx';
import type { Visit } from '../../visit.ts';

/** A public source with its day and zone, as the reader's language writes them; the officer's words, of another language perhaps, keep their own direction. */
export function sourceText({ words, language }: Visit, { source, day, timeZone }: PublicSource): string {
  return words('selection.public.of-day', { source: `\u2068${source}\u2069`, day: dayText(day, language), zone: timeZone });
}
