/** What kind of sign opens an item: a bullet, or a label of a series that can be counted. */
export type MarkerKind = 'bullet' | 'number' | 'decimal' | 'letter' | 'roman' | 'ideograph' | 'named';

export interface Marker {
  readonly kind: MarkerKind;
  /** The sign as printed, e.g. "a.", "(iv)", "–". */
  readonly label: string;
  /** What the labels of one series have in common, e.g. "(letter)" or "•". */
  readonly shape: string;
  /** Place in the series, from 1; for a letter that may be a Roman number too, both are given. */
  readonly value?: number;
  readonly roman?: number;
  /** Units from the start of the line to the first of the item's own text. */
  readonly length: number;
}

const bullet = /^(?:[-–—+*·∙•‣⁃●○◦▪▫■□◆◇►▶➢➤❖✓✔\u{F0B7}\u{F0A7}\u{F0D8}]\s+|[•‣●▪■➢\u{F0B7}]|-(?=\p{Lu})|o(?:\t|\s{2,}))/u;
const named = /^(?:\*\*)?(?:key\s+)?(?:recommendation|recommandation|recomendación|рекомендация|التوصية|توصية|建议)\s{0,2}(?:no\.?|n[°º]|№)?\s{0,2}([\d٠-٩]{1,3}(?:\.\d{1,3}){0,2}|[一二三四五六七八九十]{1,3})\s{0,2}(?:\*\*)?\s{0,2}[:.)：、–—-]\s{0,2}(?:\*\*)?\s{0,2}/iu;
const decimal = /^(?:\*\*)?(\d{1,3}(?:\.\d{1,3}){1,3})(?:[.)]|(?=\s))(?:\*\*)?\s+(?=[\p{Lu}\p{Lo}"“«*])/u;
const enumerated = /^(?:\*\*)?([([（]?)(\d{1,3}|[٠-٩]{1,3}|[ivxl]{1,6}|[IVXL]{1,6}|[a-z]|[A-Z]|[а-я]|[А-Я]|[\u0621-\u064A]ـ?|[一二三四五六七八九十]{1,3})(\s?[-–—](?=\s)|[.):\]）、．])(?:\*\*)?(\s*)(?=\S)/u;
const romanDigits: ReadonlyMap<string, number> = new Map([['i', 1], ['v', 5], ['x', 10], ['l', 50]]);
const arabicLetters = Array.from('ابجدهوزحطيكلمنسعفصقرشتثخذضظغ');
const cyrillicLetters = Array.from('абвгдежзиклмнопрстуфхцчшщэюя');
const ideographs = Array.from('一二三四五六七八九十');

/** The sign that opens this line as an item of a list, if one does. `head` is the beginning of the line; sixty characters are enough. */
export function markerOf(head: string): Marker | undefined {
  const dash = bullet.exec(head)?.[0];
  if (dash === undefined) return labelOf(head);
  // "- a) text" is a lettered item that a converter put behind a dash.
  const inner = labelOf(head.slice(dash.length));
  if (inner !== undefined && inner.kind !== 'number') return { ...inner, length: inner.length + dash.length };
  return { kind: 'bullet', label: dash.trim(), shape: dash.trim(), length: dash.length };
}

function labelOf(head: string): Marker | undefined {
  const name = named.exec(head);
  if (name !== null) return { kind: 'named', label: name[0].replaceAll('*', '').trim(), shape: 'named', length: name[0].length };
  const level = decimal.exec(head);
  if (level !== null) {
    const numbers = (level[1] ?? '').split('.');
    return { kind: 'decimal', label: level[0].replaceAll('*', '').trim(), shape: `decimal${numbers.length}`, value: Number(numbers.at(-1)), length: level[0].length };
  }
  return enumerationOf(head);
}

function enumerationOf(head: string): Marker | undefined {
  const found = enumerated.exec(head);
  if (found === null) return undefined;
  const [whole, open = '', sign = '', close = '', space = ''] = found;
  const latinOrCyrillic = /^[\w\p{Script=Cyrillic}]/u.test(sign);
  if (space === '' && (close === ':' || (latinOrCyrillic && !/^[\p{Lu}\p{Lo}]/u.test(head.slice(whole.length))))) return undefined;
  if (close === ':' && !/^\d/u.test(sign)) return undefined;
  const counted = countedBy(sign);
  const upper = sign !== sign.toLowerCase() ? 'upper' : '';
  return { ...counted, label: whole.replaceAll('*', '').trim(), shape: `${open}${upper}${counted.kind}${close.trim()}`, length: whole.length };
}

function countedBy(sign: string): Pick<Marker, 'kind' | 'value' | 'roman'> {
  if (/^\d/u.test(sign)) return { kind: 'number', value: Number(sign) };
  if (/^[٠-٩]/u.test(sign)) return { kind: 'number', value: Number(Array.from(sign).map((digit) => digit.charCodeAt(0) - 0x660).join('')) };
  if (/^[一-鿿]/u.test(sign)) return { kind: 'ideograph', value: ideographValue(sign) };
  const lower = sign.toLowerCase();
  const roman = romanValue(lower);
  if (lower.length > 1 && roman !== undefined) return { kind: 'roman', value: roman };
  const value = placeOf(lower);
  return { kind: 'letter', ...(value === undefined ? {} : { value }), ...(roman === undefined ? {} : { roman }) };
}

function placeOf(letter: string): number | undefined {
  if (/^[a-z]$/u.test(letter)) return letter.charCodeAt(0) - 96;
  const first = letter.charAt(0).replaceAll(/[أإآ]/gu, 'ا');
  const place = Math.max(arabicLetters.indexOf(first), cyrillicLetters.indexOf(first));
  return place < 0 ? undefined : place + 1;
}

function romanValue(letters: string): number | undefined {
  let value = 0;
  for (const [index, letter] of Array.from(letters).entries()) {
    const digit = romanDigits.get(letter);
    if (digit === undefined) return undefined;
    value += digit < (romanDigits.get(letters.charAt(index + 1)) ?? 0) ? -digit : digit;
  }
  return value;
}

function ideographValue(sign: string): number {
  const ten = sign.indexOf('十');
  if (ten < 0) return ideographs.indexOf(sign.charAt(0)) + 1;
  return (ten === 0 ? 1 : ideographs.indexOf(sign.charAt(0)) + 1) * 10 + ideographs.indexOf(sign.charAt(ten + 1)) + 1;
}

/** The same marker read as a Roman number where its letter does not continue the series before it: "i" after "h" is a letter, after anything else the first of a new series. */
export function inSeries(marker: Marker, before: Marker | undefined): Marker {
  if (marker.kind !== 'letter' || marker.roman === undefined) return marker;
  const asRoman: Marker = { ...marker, kind: 'roman', value: marker.roman, shape: marker.shape.replace('letter', 'roman') };
  if (before?.shape === asRoman.shape) return asRoman;
  if (before?.shape === marker.shape && before.value !== undefined && marker.value !== undefined && marker.value > before.value - 1 && marker.value <= before.value + 2) return marker;
  return marker.roman === 1 ? asRoman : marker;
}
