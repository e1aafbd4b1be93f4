import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../process/vocabulary/language.ts';
import { messages as en } from './en/index.ts';
import { catalogues } from './catalogues.ts';
import { localeOf } from './locale-of.ts';

export { localeOf } from './locale-of.ts';

/** Every string that a person reads, by key. A key that is missing in a language does not compile. */
export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
export type MessageArguments = Readonly<Record<string, string | number>>;

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** What a page writes with: `words('plan.title')`, `words('plan.count', { count: 67 })`. ICU plurals and selects. */
export type Words = (key: MessageKey, values?: MessageArguments) => string;

const formats = new Map<string, IntlMessageFormat>();

function format(language: Language, key: MessageKey, values: MessageArguments): string {
  const name = `${language}|${key}`;
  let message = formats.get(name);
  if (message === undefined) {
    message = new IntlMessageFormat(catalogues[language][key], localeOf(language));
    formats.set(name, message);
  }
  return String(message.format(values));
}

const writers = new Map<Language, Words>();

export function wordsIn(language: Language): Words {
  const known = writers.get(language);
  if (known !== undefined) return known;
  const words: Words = (key, values) => (values === undefined ? catalogues[language][key] : format(language, key, values));
  writers.set(language, words);
  return words;
}
