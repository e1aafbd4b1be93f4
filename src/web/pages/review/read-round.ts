import type { ProcessCommand } from '../../../process/commands.ts';
import { roundLevels } from '../../../process/review/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { textField } from '../../take-form.ts';

type Terms = Omit<Extract<ProcessCommand, { name: 'schedule-round' }>['data'], 'round'>;

/** The title in each language in which one was given, under names `NAME-en` and so on. */
export function localizedFields(fields: FormData, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.flatMap((one) => (textField(fields, `${name}-${one}`) === '' ? [] : [[one, textField(fields, `${name}-${one}`)]])));
}

/** The days and terms of a round as its form says them; undefined without any title. */
export function readRound(fields: FormData): Terms | undefined {
  const field = (name: string) => textField(fields, name);
  const title = localizedFields(fields, 'title');
  if (Object.keys(title).length === 0) return undefined;
  const note = localizedFields(fields, 'note');
  const level = roundLevels.find((one) => one === field('level')) ?? 'national';
  return {
    title,
    level,
    ...(field('region') !== '' && { region: field('region') }),
    ...(field('opens') !== '' && { opensOn: field('opens') }),
    ...(field('closes') !== '' && { closesOn: field('closes') }),
    ...(field('event') !== '' && { event: field('event') }),
    ...(field('feeds') !== '' && { feeds: field('feeds') }),
    ...(field('years') !== '' && { everyYears: Number(field('years')) }),
    ...(field('weeks') !== '' && { reportWeeks: Number(field('weeks')) }),
    ...(Object.keys(note).length > 0 && { note }),
  };
}
