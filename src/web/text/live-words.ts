import type { Language } from '../../process/vocabulary/language.ts';
import type { MessageKey, Words } from '../messages/catalogue.ts';
import { localeOf } from '../messages/locale-of.ts';

/** Messages that a page takes along for its script: one with a number has a form for each of the language's plurals. */
export type LiveMessages = Readonly<Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;

/** Every plural of the six languages comes up among these. */
const samples = Array.from({ length: 120 }, (_, at) => at + 3).concat([0, 1, 2]);

/**
 * So that a page needs no compiler of messages. `plain` have no values, or values that stand as they are; `counted` have
 * one, `count`, on which their form depends.
 */
export function liveMessages(words: Words, language: Language, plain: readonly MessageKey[], counted: readonly MessageKey[]): LiveMessages {
  const rules = new Intl.PluralRules(localeOf(language));
  const sampled = new Map(samples.toReversed().map((count) => [rules.select(count), count]));
  const forms = (key: MessageKey) => Object.fromEntries([...sampled].map(([rule, count]) => [rule, words(key, { count }).replace(String(count), '{count}')]));
  return { ...Object.fromEntries(plain.map((key) => [key, words(key)])), ...Object.fromEntries(counted.map((key) => [key, forms(key)])) };
}

/** In the page: what it took along, written as the server writes it. */
export function wordsOf(messages: LiveMessages, language: Language): Words {
  const rules = new Intl.PluralRules(localeOf(language));
  return (key, values = {}) => {
    const message = messages[key] ?? '';
    const text = typeof message === 'string' ? message : (message[rules.select(Number(values['count']))] ?? message.other ?? '');
    return text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
  };
}
