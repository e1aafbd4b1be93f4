/** Minutes after midnight of the venue, 0 to 1440. */
export interface ReadTimes {
  readonly from: number;
  /** Undefined where only a beginning is written. */
  readonly to: number | undefined;
  /** One half of the day was named for one of the two only, and the other half was meant to be understood. */
  readonly assumed: boolean;
  /** What follows the times. */
  readonly rest: string;
  /** Ends in a dash: the end stands on another line. */
  readonly open: boolean;
}

export interface NoSuchTime {
  readonly noSuchTime: string;
}

const before = String.raw`(?:(?:from|at|de|à|a las|de las|desde las|с|от|в|自|从|من الساعة|الساعة|من)\s+)?`;
const morning = String.raw`a\.?\s?m\.?(?![\p{L}])|صباحا?ً?(?![\p{L}])|ق\.?ظ`;
const afternoon = String.raw`p\.?\s?m\.?(?![\p{L}])|مساءً?(?![\p{L}])|ظهرا?ً?(?![\p{L}])|ب\.?ظ`;
const hours = String.raw`(?:hrs?|hours|heures?|horas|h|час(?:ов|а)?|ч)\.?(?![\p{L}\d])`;
const named = String.raw`(?:12\s?)?noon|midday|midi|mediod[ií]a|полдень|正午|midnight|minuit|medianoche|полночь|午夜`;
/** One clock time; its parts are numbered so that two can stand in one pattern. */
const clock = String.raw`(?:(?<half#>上午|下午|晚上|中午)?\s*(?<hour#>\d{1,2})(?:\s?(?:[:.：٫/]|h(?:rs?)?\s?|时|点)\s?(?<minute#>\d{2})(?!\d)\s?分?|\s?(?<full#>时|点|(?:heures?|h)(?![\p{L}\d])))?\s?(?:(?<am#>${morning})|(?<pm#>${afternoon}))?|(?<named#>${named}))(?:\s?${hours})?`;
const between = String.raw`\s*(?:-|to|until|till|à|a las|a|до|по|至|إلى(?: الساعة)?|حتى)\s*`;
const one = clock.replaceAll('#', '1');
const two = clock.replaceAll('#', '2');

const pair = new RegExp(`^${before}${one}${between}${two}(?<after>.*)$`, 'isu');
const opened = new RegExp(`^${before}${one}\\s*(?:-|to|à|до|至|إلى)\\s*$`, 'isu');
const single = new RegExp(`^${before}${one}(?<after>.*)$`, 'isu');

type Groups = Readonly<Record<string, string | undefined>>;

/** One kind of dash, space and digit, so that 10.00 – 10.10 and ١٠:٠٠ are read alike. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c]/gu, '')
    .replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0x660) - 0x660))
    .replace(/[‐-―−﹣－~〜]/gu, '-')
    .trim();
}

/**
 * Reads the times that a row of an agenda begins with: 10:00-13:00, 10.00 – 10.10 am, 3–3:10 p.m., 10 h à 11 h 15,
 * 上午10时至下午1时, من الساعة 10/00 إلى الساعة 13/00. Undefined where the text begins with no time; two bare numbers are
 * none (8-9 May is a date). A half of the day named once is understood for both where they then follow each other.
 */
export function readTimes(written: string): ReadTimes | NoSuchTime | undefined {
  const text = tidy(written.slice(0, 4000));
  return readPair(text) ?? readSingle(text, true) ?? readSingle(text, false);
}

/** Whether the text is times and nothing else: the cell of a table. */
export function isTimeCell(text: string): boolean {
  const read = readTimes(text);
  return text.length <= 60 && read !== undefined && ('noSuchTime' in read || read.rest === '');
}

function readPair(text: string): ReadTimes | NoSuchTime | undefined {
  const groups = pair.exec(text)?.groups;
  if (groups === undefined || !endsHere(groups['after'])) return undefined;
  if (!isMarked(groups, 1) && !isMarked(groups, 2)) return undefined;
  const [first, last] = [candidates(groups, 1), candidates(groups, 2)];
  if (first === undefined || last === undefined) return { noSuchTime: text.slice(0, 40) };
  const [from, to] = together(first, last);
  // "10.00 – 10.10 am" is one half of the day named for both; "10.00 – 1 pm" leaves it to be understood.
  const assumed = first.length !== last.length && from >= 720 !== to >= 720;
  return { from, to, assumed, rest: afterTimes(groups['after']), open: false };
}

/** A single time before other text is believed with a colon, an h, or a half of the day: "10.15 Costs" may number a paragraph. */
function readSingle(text: string, open: boolean): ReadTimes | NoSuchTime | undefined {
  const groups = (open ? opened : single).exec(text)?.groups;
  if (groups === undefined || !isMarked(groups, 1) || (!open && !endsHere(groups['after']))) return undefined;
  const pointed = /^\d{1,2}\s?[./]/u.test(text) && groups['am1'] === undefined && groups['pm1'] === undefined;
  if (pointed && afterTimes(groups['after']) !== '') return undefined;
  const from = candidates(groups, 1)?.[0];
  if (from === undefined) return { noSuchTime: `${groups['hour1'] ?? ''}:${groups['minute1'] ?? ''}` };
  return { from, to: undefined, assumed: false, rest: afterTimes(groups['after']), open };
}

/** A number goes on, or a date: 8.05.2017. */
function endsHere(after: string | undefined): boolean {
  return !/^(?:[\d./:]\d|\d)/u.test(after ?? '');
}

function afterTimes(after: string | undefined): string {
  return (after ?? '').replace(/^[\s:|,;)\].•-]+/u, '').trim();
}

function isMarked(groups: Groups, number: 1 | 2): boolean {
  return ['minute', 'full', 'am', 'pm', 'named', 'half'].some((part) => groups[`${part}${number}`] !== undefined);
}

type Some = readonly [number, ...number[]];

/** The times that the written one can be, the earlier first: 3 can be of either half of the day beside a time that names its own. */
function candidates(groups: Groups, number: 1 | 2): Some | undefined {
  const part = (name: string) => groups[`${name}${number}`];
  const name = part('named');
  if (name !== undefined) return /^(?:midnight|minuit|medianoche|полночь|午夜)$/iu.test(name) ? [number === 1 ? 0 : 1440] : [720];
  const [hour, minute] = [Number(part('hour')), Number(part('minute') ?? '0')];
  const half = part('half');
  const am = part('am') !== undefined || half === '上午';
  const pm = part('pm') !== undefined || (half !== undefined && half !== '上午');
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  if (am) return hour > 12 ? undefined : [(hour % 12) * 60 + minute];
  // "13:00 p.m." is written, and can only mean one thing.
  if (pm) return [(hour < 12 ? hour + 12 : hour) * 60 + minute];
  const other = [1, 2].map((side) => groups[`am${side}`] ?? groups[`pm${side}`] ?? groups[`half${side}`]).some((mark) => mark !== undefined);
  const written = hour * 60 + minute;
  if (!other || hour > 12 || hour === 0) return [written];
  return [(hour % 12) * 60 + minute, ((hour % 12) + 12) * 60 + minute];
}

/** Of what two times can be, the shortest stretch that runs forward; where none does, as written, and the row is refused for it. */
function together(first: Some, last: Some): readonly [number, number] {
  const pairs = first.flatMap((from) => last.map((to): readonly [number, number] => [from, to])).filter(([from, to]) => from < to);
  return pairs.toSorted(([a, b], [c, d]) => b - a - (d - c))[0] ?? [first[0], last[0]];
}

/** `600` as `10:00`. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
