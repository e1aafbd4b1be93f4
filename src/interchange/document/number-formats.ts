const latin = 'abcdefghijklmnopqrstuvwxyz';
/** Without ё, й, ъ, ы and ь, which number nothing. */
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя';
const hijai = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const romans: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

/** After the last letter the letters are doubled, then trebled: aa, bb. */
function byLetter(number: number, letters: string): string {
  const letter = letters[(number - 1) % letters.length] ?? '';
  return letter.repeat(Math.min(20, Math.ceil(number / letters.length)));
}

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of romans) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** As Chinese counts up to 9,999: 十一, 二十, 一百零三. */
function chinese(number: number): string {
  const digits = '零一二三四五六七八九';
  const written = String(number).split('').map(Number).map((digit, index, all) => (digit === 0 ? '零' : `${digits[digit] ?? ''}${['', '十', '百', '千'][all.length - 1 - index] ?? ''}`)).join('');
  return written.replace(/零+/gu, '零').replace(/(?<=.)零$/u, '').replace(/^一十/u, '十');
}

const styles: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: (number) => byLetter(number, latin),
  upperLetter: (number) => byLetter(number, latin).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  russianLower: (number) => byLetter(number, cyrillic),
  russianUpper: (number) => byLetter(number, cyrillic).toUpperCase(),
  arabicAlpha: (number) => byLetter(number, hijai),
  arabicAbjad: (number) => byLetter(number, abjad),
  hindiNumbers: (number) => String(number).replace(/\d/gu, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit),
  ordinal: (number) => `${number}.`,
  decimalEnclosedCircle: (number) => (number <= 20 ? String.fromCodePoint(0x245f + number) : String(number)),
  ...Object.fromEntries(['chineseCounting', 'chineseCountingThousand', 'ideographDigital', 'taiwaneseCounting', 'taiwaneseCountingThousand', 'japaneseCounting', 'koreanCounting'].map((name) => [name, chinese])),
};

/** A number as a list prints it, by the names of formats of ECMA-376 (17.18.59); digits where the format has no signs for it. */
export function numbered(number: number, format: string): string {
  if (!Number.isInteger(number) || number < 1 || number > 9999) return String(number);
  return (styles[format] ?? String)(number);
}

/** Bullets that are letters of a font of signs; what they look like. */
const pictured: Readonly<Record<string, string>> = { o: '◦', '§': '▪', ü: '✓', Ø: '➢', '·': '•', q: '❑', v: '❖', w: '◆', n: '■', l: '●' };

export function bullet(sign: string): string {
  const first = /^./su.exec(sign.trim())?.[0] ?? '';
  return /\p{Co}/u.test(first) || first === '' ? '•' : (pictured[first] ?? first);
}
