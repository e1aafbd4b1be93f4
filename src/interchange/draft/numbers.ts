import type { Language } from '../../process/vocabulary/language.ts';

/** Up to so many items a list is lettered. */
export const mostLettered = 26;

const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذ';
const ordinals = ['أولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا', 'سادسا', 'سابعا', 'ثامنا', 'تاسعا', 'عاشرا', 'حادي عشر', 'ثاني عشر', 'ثالث عشر', 'رابع عشر', 'خامس عشر', 'سادس عشر', 'سابع عشر', 'ثامن عشر', 'تاسع عشر', 'عشرون'];

/** Before the heading of a section, from 1: `IV. `, `四、`, `رابعا - `, as documents of the United Nations number them. */
export function sectionNumber(number: number, language: Language): string {
  if (language === 'zh') return `${chineseNumeral(number)}、`;
  if (language === 'ar') return `${ordinals[number - 1] ?? String(number)} - `;
  return `${romanNumeral(number)}. `;
}

/** Before an item of a list, from 1: `(a)`, `a)`, `(أ)`; by number where the list is long. */
export function itemMarker(number: number, of: number, language: Language): string {
  const sign = of > mostLettered ? String(number) : language === 'ar' ? (abjad[number - 1] ?? String(number)) : String.fromCodePoint(96 + number);
  return opened(language) ? `(${sign})` : `${sign})`;
}

/** Whether an item's letter stands between two brackets or before one. */
export function opened(language: Language): boolean {
  return language === 'en' || language === 'zh' || language === 'ar';
}

function romanNumeral(number: number): string {
  const signs = [['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] as const;
  const [sign, value] = signs.find(([, least]) => number >= least) ?? ['', 0];
  return value === 0 ? '' : sign + romanNumeral(number - value);
}

/** From 1 to 99. */
function chineseNumeral(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens] ?? ''}十`}${digits[ones] ?? ''}`;
}
