import type { Instant } from '../../../process/vocabulary/instant.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { localeOf } from '../../messages/catalogue.ts';

/** Seconds as a clock shows them: `2:57`, `1:02:03`. */
export function clockOf(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}

const writers = new Map<string, Intl.DateTimeFormat>();

/** The hour of the day at the venue: `10:04`. */
export function hourAt(at: Instant, timeZone: string, language: Language): string {
  const name = `${language}|${timeZone}`;
  const writer = writers.get(name) ?? new Intl.DateTimeFormat(localeOf(language), { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  writers.set(name, writer);
  return writer.format(new Date(at));
}
