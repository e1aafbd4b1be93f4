import { inLanguage } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { PanelState } from '../../../process/participation/state.ts';
import type { ProgrammeItem } from '../../../process/sessions/programme-item.ts';
import type { ProgrammeState } from '../../../process/sessions/programme-state.ts';
import { localeOf } from '../../messages/catalogue.ts';
import type { Visit } from '../../visit.ts';

/** What a sentence calls an item: `Panel 2` where it is one of the session's, else its title. */
export function itemName({ words, language }: Pick<Visit, 'words' | 'language'>, item: ProgrammeItem, panels: readonly Pick<PanelState, 'id' | 'order'>[]): string {
  const panel = panels.find(({ id }) => id === item.panel);
  return panel === undefined ? inLanguage(item.title, language).text : words('programme-paper.panel', { number: panel.order });
}

/** A length in words: `3 minutes`, `2 minutes and 30 seconds`. */
export function lengthText(seconds: number, language: Language): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [...(minutes > 0 ? [unit('minute', language).format(minutes)] : []), ...(rest > 0 || minutes === 0 ? [unit('second', language).format(rest)] : [])];
  return new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' }).format(parts);
}

/** `5–7 minutes`; one length where least and most are the same. */
export function spanText([least, most]: readonly [number, number], language: Language): string {
  if (least === most) return lengthText(most, language);
  return least % 60 === 0 && most % 60 === 0 ? unit('minute', language).formatRange(least / 60, most / 60) : `${lengthText(least, language)} – ${lengthText(most, language)}`;
}

function unit(name: 'minute' | 'second', language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: name, unitDisplay: 'long' });
}

/** The venue's zone as people call it on the days of the programme: `Central European Summer Time`. */
export function zoneText({ timeZone, items }: Pick<ProgrammeState, 'timeZone' | 'items'>, language: Language): string {
  const day = new Date(`${items[0]?.day ?? '2000-01-01'}T12:00:00Z`);
  const style = items.length === 0 ? 'longGeneric' : 'long';
  const parts = new Intl.DateTimeFormat(localeOf(language), { timeZone, timeZoneName: style }).formatToParts(day);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** A day with its weekday: `Monday, 8 May 2017`. */
export function weekdayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
