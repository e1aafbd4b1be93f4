import type { Breakdown } from '../../../process/indicators/breakdown.ts';
import type { Visit } from '../../visit.ts';

/** A part of the people in words: `women, 15–24`; of all where nothing is told. */
export function breakdownText({ sex, age, status }: Omit<Breakdown, 'period'>, visit: Visit): string {
  const { words } = visit;
  const parts = [...(sex === undefined ? [] : [words(`indicators.sex.${sex}`)]), ...(age === undefined ? [] : [ageText(age, visit)]), ...(status === undefined ? [] : [words(`indicators.status.${status}`)])];
  return parts.length === 0 ? words('indicators.all') : parts.join(', ');
}

/** `Y15T24` as `15–24`, `Y_GE65` as `65 and over`. */
export function ageText(age: string, { words }: Visit): string {
  if (age === '_U') return words('indicators.age._U');
  const open = /^Y_(?<kind>GE|GT|LT|LE)(?<years>\d+)$/u.exec(age)?.groups;
  if (open !== undefined) {
    const years = Number(open['years']);
    return open['kind'] === 'GE' || open['kind'] === 'GT' ? words('indicators.age.from', { from: open['kind'] === 'GT' ? years + 1 : years }) : words('indicators.age.under', { to: open['kind'] === 'LE' ? years + 1 : years });
  }
  return age.replace('Y', '').replace('T', '–');
}

/** A value as the reader's language writes numbers, with as many decimals as it was given with. */
export function valueText(value: string, { language }: Visit): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(Number(value));
}
