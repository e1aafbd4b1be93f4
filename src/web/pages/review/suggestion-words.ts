import type { Suggestion } from '../../../process/review/suggest-answer.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { wordsIn } from '../../messages/catalogue.ts';
import { dayText } from '../../parts/date.tsx';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { AnswerPart, AnswerWords } from '../../../process/vocabulary/report-text.ts';
import { answerParts } from '../../../process/vocabulary/report-text.ts';
import type { Visit } from '../../visit.ts';

/** A suggestion put into words in the language of the report. */
export interface WordedSuggestion {
  readonly part: AnswerPart;
  readonly of: Suggestion['of'];
  readonly title: string;
  readonly text: string;
  /** Where its words are in another language than the report. */
  readonly language?: Language;
}

export async function wordSuggestions({ store: { pool }, process, head }: Visit, suggestions: readonly Suggestion[], language: Language): Promise<readonly WordedSuggestion[]> {
  const parties = suggestions.flatMap(({ parties: all }) => all).filter((party) => !isStateCode(party) && isId(party));
  const names = await loadNames(pool, process, head, parties.flatMap((id) => [subjectKey('participant', id), subjectKey('group', id)]));
  return suggestions.map((one) => ({ part: one.part, of: one.of, title: one.title, text: textOf(one, language, names), ...(one.language !== undefined && one.language !== language && { language: one.language }) }));
}

function textOf({ form, title, words: own, status, on, parties, unit }: Suggestion, language: Language, names: Names): string {
  const words = wordsIn(language);
  const who = new Intl.ListFormat(language, { type: 'conjunction' }).format(parties.map((party) => (isStateCode(party) ? stateName(party, language) : plainText(names.get(`participant:${party}`) ?? names.get(`group:${party}`) ?? { en: party }, language))));
  switch (form) {
    case 'pledge':
      return [words('answer.from.pledge', { title, status: status ?? '' }), ...(own === '' ? [] : [on === undefined ? own : words('answer.from.update', { day: dayText(on, language), text: own })])].join(' ');
    case 'partners':
      return words('answer.from.partners', { title, who });
    case 'update-evidence':
      return own;
    case 'practice-results':
    case 'practice-lessons':
    case 'need':
      return words('answer.from.titled', { title, text: own });
    case 'value':
      return words('answer.from.value', { title, value: own, unit: unit ?? '', period: on ?? '', source: who });
  }
}

/** An answer as it is first offered: every part with what is here already, a line each. */
export function suggestedWords(suggestions: readonly WordedSuggestion[]): AnswerWords {
  const of = (part: AnswerPart) => suggestions.filter((one) => one.part === part).map(({ text }) => text).join('\n').slice(0, 8000).toWellFormed();
  const [done, partners, evidence, indicators, needs, lessons] = answerParts.map(of);
  return { done: done ?? '', partners: partners ?? '', evidence: evidence ?? '', indicators: indicators ?? '', needs: needs ?? '', lessons: lessons ?? '' };
}
