import { IntlMessageFormat } from 'intl-messageformat';
import type { ComponentChildren, VNode } from 'preact';
import type { Act, Sentence, SentencePart } from '../../process/vocabulary/act.ts';
import { isId, parseSubjectKey, subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';

import { inLanguage } from '../../process/vocabulary/language.ts';
import { formatFuzzyDate } from '../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import { acts } from '../../process/acts.ts';
import type { ProcessAct } from '../../process/acts.ts';
import type { Names } from '../../store/work-plan/names.ts';
import { catalogues } from '../messages/catalogues.ts';
import { isMessageKey, localeOf } from '../messages/catalogue.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { isPaged, thingLists, thingPages } from '../thing-routes.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';
import { Moment, unknownDate } from './date.tsx';
import { HolderName } from './holder-name.tsx';
import { writeMoney } from './money.ts';
import { stateName } from './state-names.ts';

/** The sentence of an act, from its typed data. */
export function sentenceOf(body: ProcessAct): Sentence {
  const { sentence } = acts[body.type] as { readonly sentence: (data: unknown) => Sentence };
  return sentence(body.data);
}

export function subjectsOfSentence(sentence: Sentence): readonly SubjectKey[] {
  return Object.values(sentence.parts).flatMap((part) => (part.is === 'subject' ? [part.subject] : part.is === 'holder' && isId(part.of) ? [subjectKey('participant', part.of), subjectKey('group', part.of)] : []));
}

export function subjectsOfActs(acts: readonly (Pick<Act<ProcessAct>, 'body'> & Partial<Pick<Act<ProcessAct>, 'by'>>)[]): readonly SubjectKey[] {
  return acts.flatMap(({ body, by }) => [...subjectsOfSentence(sentenceOf(body)), ...(by?.of !== undefined && isId(by.of) ? [subjectKey('participant', by.of)] : [])]);
}

/** What an act says, in the reader's language, with links to what it names. */
export function ActSentence({ body, visit, names }: { readonly body: ProcessAct; readonly visit: Visit; readonly names: Names }): VNode {
  const sentence = sentenceOf(body);
  const key = `act.${body.type}${sentence.form === undefined ? '' : `.${sentence.form}`}`;
  return <MessageSentence messageKey={requireKey(key)} parts={sentence.parts} visit={visit} names={names} />;
}

function requireKey(key: string): MessageKey {
  if (!isMessageKey(key)) throw new RangeError(`No message ${key}.`);
  return key;
}

interface MessageSentenceProps {
  readonly messageKey: MessageKey;
  readonly parts: Readonly<Record<string, SentencePart>>;
  readonly visit: Visit;
  readonly names: Names;
}

/** Any message whose places are filled by typed parts: acts, breaches, refusals. */
export function MessageSentence({ messageKey, parts, visit, names }: MessageSentenceProps): VNode {
  const values: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) values[name] = writePart(part, visit, names);
  return <LinkedMessage messageKey={messageKey} values={values} visit={visit} />;
}

/** A message whose places are filled by what the page has written already: links, numbers, words. */
export function LinkedMessage({ messageKey, values, visit }: { readonly messageKey: MessageKey; readonly values: Readonly<Record<string, unknown>>; readonly visit: Visit }): VNode {
  const written: unknown = compiled(visit, messageKey).format(values as Record<string, string>);
  return <>{written as ComponentChildren}</>;
}

const messages = new Map<string, IntlMessageFormat>();

function compiled(visit: Visit, key: MessageKey): IntlMessageFormat {
  const name = `${visit.language}|${key}`;
  const known = messages.get(name);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat(catalogues[visit.language][key], localeOf(visit.language));
  messages.set(name, message);
  return message;
}

function writePart(part: SentencePart, visit: Visit, names: Names): unknown {
  switch (part.is) {
    case 'text':
      return shortened(part.text, longestText);
    case 'count':
      return part.count;
    case 'localized':
      return inLanguage(part.text, visit.language).text;
    case 'date':
      return formatFuzzyDate(part.date ?? unknownDate, visit.language);
    case 'word':
      return wordFor(part.word, visit);
    case 'state':
      return stateName(part.code, visit.language);
    case 'holder':
      return <HolderName of={part.of} visit={visit} names={names} />;
    case 'person':
      return <span class="person">{part.person}</span>;
    case 'money':
      return writeMoney(part.money, visit.language);
    case 'instant':
      return <Moment at={part.at} language={visit.language} />;
    case 'subject':
      return <SubjectLink subject={part.subject} visit={visit} names={names} />;
  }
}

// A recommendation may be as long as a page: the entry of the record and the page of the thing have it whole.
const longestText = 600;
const longestName = 160;

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/u, '').toWellFormed()}…`;
}

function wordFor(word: string, visit: Visit): string {
  for (const key of [`word.${word}`, `property.${word}`]) if (isMessageKey(key)) return visit.words(key);
  return word.replaceAll('-', ' ');
}

/** The page of a thing, or of the list in which it stands; a link has neither. */
export function subjectHref(subject: string, visit: Visit): string | undefined {
  const parsed = parseSubjectKey(subject);
  if (parsed === undefined || parsed.kind === 'link') return undefined;
  const { kind, id } = parsed;
  return isPaged(kind) ? linkTo(visit, thingPages[kind], { id }) : linkTo(visit, thingLists[kind], {});
}

export function SubjectLink({ subject, visit, names }: { readonly subject: string; readonly visit: Visit; readonly names: Names }): VNode {
  const name = names.get(subject);
  const found = name === undefined ? { text: ownWords(subject, visit), language: visit.language } : inLanguage(name, visit.language);
  const href = subjectHref(subject, visit);
  const lang = found.language === visit.language ? undefined : found.language;
  const text = shortened(found.text, longestName);
  return href === undefined ? <span lang={lang}>{text}</span> : <a href={href} lang={lang}>{text}</a>;
}

/** What has no name goes by its number, where it has one, or by its id. */
function ownWords(subject: string, visit: Visit): string {
  const parsed = parseSubjectKey(subject);
  const number = parsed?.kind === 'entry' ? /-(?<number>\d+)$/u.exec(parsed.id)?.groups?.['number'] : undefined;
  return number === undefined ? (parsed?.id ?? subject) : visit.words('fund.entry.named', { number: Number(number) });
}
