/** Month names as documents write them in the six languages, folded to lower case; abbreviations by their beginning. */
const names: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'января', 'январь', 'يناير', 'كانون الثاني', '1月'],
  ['february', 'février', 'fevrier', 'febrero', 'февраля', 'февраль', 'فبراير', 'شباط', '2月'],
  ['march', 'mars', 'marzo', 'марта', 'март', 'مارس', 'آذار', '3月'],
  ['april', 'avril', 'abril', 'апреля', 'апрель', 'أبريل', 'ابريل', 'نيسان', '4月'],
  ['may', 'mai', 'mayo', 'мая', 'май', 'مايو', 'أيار', '5月'],
  ['june', 'juin', 'junio', 'июня', 'июнь', 'يونيو', 'يونيه', 'حزيران', '6月'],
  ['july', 'juillet', 'julio', 'июля', 'июль', 'يوليو', 'يوليه', 'تموز', '7月'],
  ['august', 'août', 'aout', 'agosto', 'августа', 'август', 'أغسطس', 'آب', '8月'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'сентября', 'сентябрь', 'سبتمبر', 'أيلول', '9月'],
  ['october', 'octobre', 'octubre', 'октября', 'октябрь', 'أكتوبر', 'تشرين الأول', '10月'],
  ['november', 'novembre', 'noviembre', 'ноября', 'ноябрь', 'نوفمبر', 'تشرين الثاني', '11月'],
  ['december', 'décembre', 'decembre', 'diciembre', 'декабря', 'декабрь', 'ديسمبر', 'كانون الأول', '12月'],
];

const abbreviations: Readonly<Record<string, number>> = {
  jan: 1, ene: 1, janv: 1, feb: 2, fév: 2, févr: 2, mar: 3, apr: 4, avr: 4, abr: 4, jun: 6, jul: 7, juil: 7, aug: 8, ago: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12, déc: 12, dic: 12,
};

const byName = new Map<string, number>([...Object.entries(abbreviations), ...names.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1]))]);

/** The number of a month, 1 to 12, by its name or abbreviation (with or without a point) in any of the six languages. */
export function monthNumber(word: string): number | undefined {
  return byName.get(word.toLowerCase().replace(/\.$/u, ''));
}

/** Matches any month name or abbreviation, longest first, for use inside other patterns. */
export const monthPattern = [...byName.keys()]
  .filter((name) => !name.endsWith('月'))
  .toSorted((a, b) => b.length - a.length)
  .map((name) => (/[a-zé]$/u.test(name) ? `${name}\\.?` : name))
  .join('|');
