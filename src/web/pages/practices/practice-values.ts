import { evidence, practiceRegions } from '../../../process/practices/shapes.ts';
import { targetGroups } from '../../../process/practices/state.ts';
import type { PracticeState } from '../../../process/practices/state.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import { textField, textFields } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

/** What stands in the fields of the form: everything as it was typed. */
export interface PracticeValues {
  readonly title: string;
  readonly language: string;
  readonly implementer: string;
  readonly countries: readonly string[];
  readonly region: string;
  readonly commitments: readonly string[];
  readonly groups: readonly string[];
  readonly summary: string;
  readonly method: string;
  readonly results: string;
  readonly lessons: string;
  readonly startedOn: string;
  /** One address a line. */
  readonly evidence: string;
}

export function valuesIn(fields: FormData): PracticeValues {
  const line = (name: string) => textField(fields, name);
  return {
    title: line('title'), language: line('language'), implementer: line('implementer'), countries: textFields(fields, 'countries'), region: line('region'), commitments: textFields(fields, 'commitments'), groups: textFields(fields, 'groups'),
    summary: line('summary'), method: line('method'), results: line('results'), lessons: line('lessons'), startedOn: line('started-on'), evidence: line('evidence'),
  };
}

/** A practice as it stands, for the form in which it is amended or revised. */
export function valuesOf(practice: PracticeState): PracticeValues {
  const { title, language, implementer, countries, region = '', commitments, groups, summary, method, results, lessons = '', startedOn = '', evidence: shown } = practice;
  return { title, language, implementer, countries, region, commitments, groups, summary, method, results, lessons, startedOn, evidence: shown.join('\n') };
}

export const mostWords = 4000;

/** Everything that is wrong, at once, in sentences. */
export function wrongIn(values: PracticeValues, { words }: Pick<Visit, 'words'>): readonly string[] {
  const missing = (['title', 'implementer', 'summary', 'method', 'results'] as const).filter((field) => values[field] === '').map((field) => words('practices.missing', { field: words(`practices.field.${field}`) }));
  const long = (['summary', 'method', 'results', 'lessons'] as const).filter((field) => values[field].length > mostWords).map((field) => words('practices.too-long', { field: words(`practices.field.${field}`), most: mostWords, characters: values[field].length }));
  const unread = addressesIn(values).filter((line) => !evidence.safeParse(line).success).map((line) => words('practices.no-address', { line: line.slice(0, 100) }));
  return [
    ...missing, ...long, ...unread,
    ...(values.commitments.length === 0 ? [words('refusal.practice-answers-nothing')] : []),
    ...(values.countries.length === 0 && values.region === '' ? [words('refusal.practice-nowhere')] : []),
    ...(values.startedOn !== '' && parseIsoDay(values.startedOn) === undefined ? [words('practices.no-day')] : []),
  ];
}

/** The same as the data of a command; for values in which nothing is wrong. */
export function wordsOf(values: PracticeValues, fallback: Visit['language']) {
  const { title, language, implementer, countries, region, commitments, groups, summary, method, results, lessons, startedOn } = values;
  const known = practiceRegions.find((one) => one === region);
  return {
    title, language: isLanguage(language) ? language : fallback, implementer, countries: [...new Set(countries)], ...(known !== undefined && { region: known }),
    commitments: [...new Set(commitments.filter(isId))], groups: targetGroups.filter((one) => groups.includes(one)),
    summary, method, results, ...(lessons !== '' && { lessons }), ...(startedOn !== '' && { startedOn }), evidence: [...addressesIn(values)],
  };
}

function addressesIn({ evidence: lines }: PracticeValues): readonly string[] {
  return [...new Set(lines.split('\n').map((line) => line.trim()).filter((line) => line !== ''))].slice(0, 20);
}
