import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isInstant } from '../../process/vocabulary/instant.ts';
import type { Refusal } from '../../process/vocabulary/refusal.ts';
import { localeOf } from '../messages/catalogue.ts';
import type { MessageArguments } from '../messages/catalogue.ts';
import type { SiteVisit } from '../visit.ts';
import { isStateCode, stateName } from './state-names.ts';

/** The details of a refusal as the reader's language writes them: moments, days and States by their names. */
export function writeDetails(visit: SiteVisit, refusal: Refusal): MessageArguments {
  const timeZone = refusal.details['zone'] ?? refusal.details['timeZone'];
  const zone = typeof timeZone === 'string' ? timeZone : 'UTC';
  const written = Object.entries(refusal.details).map(([name, value]) => [name, typeof value === 'number' ? value : write(visit, value, zone)] as const);
  return { id: '', field: '', ...Object.fromEntries(written) };
}

function write(visit: SiteVisit, text: string, timeZone: string): string {
  const locale = localeOf(visit.language);
  if (isInstant(text)) return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone, timeZoneName: undefined }).format(new Date(text));
  if (parseIsoDay(text) !== undefined) return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${text}T00:00:00Z`));
  return isStateCode(text) ? stateName(text, visit.language) : text;
}
