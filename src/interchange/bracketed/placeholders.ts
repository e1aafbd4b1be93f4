import type { PlaceholderType } from './parsed-text.ts';

const numbers = /^(?:[xyzn]{1,3}\d?|\d[\d.,]*(?:\s?[-–/]\s?\d[\d.,]*)?\s?(?:%|°C?|per cent|percent)?|[xyzn]\s?[-–]\s?[xyzn]\s?%?|\d{0,3}[xyzn]{1,3}\s?%?)$/iu;
const dates = /^(?:20xx|(?:19|20)\d\d|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d|date|year|(?:dd|xx)[\s/.]\w{2,9}[\s/.]\w{2,4}|\d{1,2} \p{Lu}\p{L}+ (?:19|20)\d\d|20_{1,2}|20\.{2,3})$/iu;
const blanks = /^(?:[\s.…_–—-]*)$/u;
const texts = /^(?:placeholder\b|(?:text )?to be (?:determined|decided|developed|confirmed|completed|inserted|added|agreed|elaborated|further)\b|tb[dc]\b|insert\b|name\b(?: of\b.*)?$|title\b(?: of\b.*)?$|reserved$|under (?:discussion|negotiation)$|language on\b)/iu;

/** What a bracket stands for that holds no text of its own; undefined: it holds text. */
export function placeholderOf(body: string): PlaceholderType | undefined {
  const text = body.trim().replace(/[;,.]$/u, '');
  if (text === '' && body.trim() === '') return 'blank';
  if (blanks.test(text) && /[._…–—-]{2}|…/u.test(text)) return 'blank';
  if (dates.test(text)) return 'date';
  if (numbers.test(text)) return 'number';
  return texts.test(text) ? 'text' : undefined;
}
