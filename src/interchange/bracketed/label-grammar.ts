import type { ProvisionKind } from './parsed-text.ts';

/** Labels of one family stand beside each other; a family of a lower rank stands above one of a higher. */
export type LabelFamily = 'division' | 'section' | 'article' | 'number' | 'PP' | 'OP' | 'letter' | 'roman' | 'double' | 'bullet';

export interface Label {
  /** Exactly as printed. */
  readonly text: string;
  readonly kind: ProvisionKind;
  readonly family: LabelFamily;
  readonly rank: number;
  /** The number, letter or numeral alone, lower case. */
  readonly ordinal: string;
  readonly suffixed: boolean;
  /** A number with no more than a full stop or bracket, or none at all: it must stand where a provision may begin. */
  readonly plain: boolean;
}

const latin = '(?:bis|ter|quater|quat|quinquies|quinques|sexies|septies|octies|novies|nonies|decies|undecies|duodecies|tot)';
const suffixWord = `(?:${latin}|${latin.replaceAll(/[a-z]/gu, (letter) => letter.toUpperCase())})`;
const suffix = String.raw`(?:[. ]? ?(?:${suffixWord}|(?i:alt)(?:[. ]?\d{1,2})?)(?![\p{L}\p{N}]))`;
const suffixes = `(?<suffix>${suffix}{1,4})?`;
/** Nothing that makes a number a date, a range, a fraction, a share or a temperature. */
const ending = String.raw`(?<end>\.\)|[.:)]{0,1})(?![-–—/%°‰\p{N}])`;
const after = String.raw`(?=$|[\s[\]{("“«*_<]|(?<=[.:)])[\p{Lu}\p{Lo}])`;
const dotted = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}(?:\.[xX](?![\p{L}\p{N}]))?`;
const romanNumeral = '(?:x{0,3}(?:ix|iv|v?i{1,3}|v|x))';

const kindWords: Readonly<Record<string, { kind: ProvisionKind; family: LabelFamily; rank: number }>> = {
  annex: { kind: 'annex', family: 'division', rank: 1 }, appendix: { kind: 'annex', family: 'division', rank: 1 }, schedule: { kind: 'annex', family: 'division', rank: 1 },
  part: { kind: 'section', family: 'division', rank: 1 }, chapter: { kind: 'section', family: 'division', rank: 1.2 }, title: { kind: 'section', family: 'division', rank: 1.1 }, section: { kind: 'section', family: 'division', rank: 1.5 },
  objective: { kind: 'objective', family: 'article', rank: 3 }, goal: { kind: 'objective', family: 'article', rank: 3 }, target: { kind: 'objective', family: 'article', rank: 3.5 },
  paragraph: { kind: 'paragraph', family: 'number', rank: 4 }, para: { kind: 'paragraph', family: 'number', rank: 4 }, 'para.': { kind: 'paragraph', family: 'number', rank: 4 },
};
const article: Pick<Label, 'kind' | 'family' | 'rank'> = { kind: 'article', family: 'article', rank: 3 };

const patterns = {
  /** PP1, Pp2, (PP6), OP3bis, (OP)1., OP 3 alt 2 */
  resolution: String.raw`(?<lead>\(?(?<word>PP|Pp|OP|Op|P\.P\.|O\.P\.)\)? ?)\(?(?<ordinal>\d{1,3}(?:\.\d{1,3})?|[xX](?![\p{L}\p{N}]))\)?${suffixes}${ending}${after}`,
  /** Article 8 bis, Art. 2bis, Annex I, Objective 5:, Artículo 4, Статья 7 */
  named: String.raw`(?<lead>(?<word>Article|ARTICLE|Art\.|Annex|ANNEX|Appendix|APPENDIX|Schedule|Part|PART|Chapter|CHAPTER|Title|Section|SECTION|Objective|OBJECTIVE|Goal|Target|Principle|Rule|Regulation|Recital|Clause|Commitment|Paragraph|Para\.?|Artículo|Articulo|Anexo|Annexe|Objectif|Objetivo|Статья|Цель|Приложение|المادة|الهدف)[ \t\u00a0]*\n?[ \t\u00a0]*)(?<ordinal>${dotted}[A-Z]?|(?:[A-Z]{1,3}\.){1,3}(?:[A-Z]|\d{1,3})(?:\.\d{1,3})?(?![\p{L}])|[IVXLC]{1,6}(?![\p{L}])|[A-Z](?![\p{L}])|[xX](?![\p{L}])|premier|first)${suffixes}${ending}${after}`,
  /** 第五条 */
  chinese: String.raw`(?<lead>第)(?<ordinal>[一二三四五六七八九十百\d]{1,4})(?<word>条|條)(?<suffix>之[一二三四五])?(?<end>)`,
  /** 目标3： */
  chineseObjective: String.raw`(?<lead>(?<word>目标|目標)[ \t\u00a0]?)(?<ordinal>[一二三四五六七八九十百]{1,4}|\d{1,3})(?<suffix>之[一二三四五])?(?<end>[：:.]?)(?![\p{N}%])`,
  /** 2.bis, 48 bis., 57.bis, 3.3alt:, 3.3bis Alt */
  suffixedNumber: String.raw`(?<lead>\(?)(?<ordinal>${dotted}[A-Z]?|[xX](?![\p{L}\p{N}]))\)?(?<suffix>${suffix}{1,4})${ending}${after}`,
  /** 1., 2), (3), 14A. */
  number: String.raw`(?<lead>\(?)(?<ordinal>${dotted}[A-Z]?|(?<!\()[xX](?=\.))(?<end>\\?\.\)|\)\.|\\?\.|\\?\))(?![-–—/%°‰\p{N}])${after}`,
  /** 3.3, 3.x with nothing after it */
  decimal: String.raw`(?<ordinal>\d{1,3}(?:\.\d{1,3}){1,3}(?:\.[xX])?|\d{1,3}\.[a-zX])(?<end>:?)(?=[ \t\u00a0]+[[\p{Lu}“"{]|\[|\s*\n)`,
  /** (a), (a)bis., (a) bis., (iv), (aa), (B) */
  letter: String.raw`\((?<ordinal>[a-z]|(?<same>[a-z])\k<same>|${romanNumeral}|[A-Z])\)${suffixes}${ending}${after}`,
  /** a), iv) */
  closedLetter: String.raw`(?<ordinal>[a-z]|${romanNumeral})\)(?<end>\.?)(?=[ \t\u00a0[])`,
  /** A., IV. before a heading */
  section: String.raw`(?<ordinal>[IVX]{1,6}|[A-Z])(?<end>\.)(?=[ \t\u00a0]*(?:\[|[ \t\u00a0](?:\p{Lu}|[“"{])))`,
  /** 1 right before "Option 1:" */
  beforeOption: String.raw`(?<ordinal>\d{1,3})(?<end>)(?=[ \t\u00a0]+\[?(?:Option|OPTION)[ \t\u00a0])`,
  bullet: String.raw`(?<ordinal>[•●▪■◦‣∙·–—-]|\*(?!\*))(?<end>)(?=[ \t\u00a0]+\S)`,
} as const;
export type LabelPattern = keyof typeof patterns;

const compiled: ReadonlyMap<LabelPattern, RegExp> = new Map(Object.entries(patterns).map(([name, source]) => [name as LabelPattern, new RegExp(source, 'uy')]));
/** Of those that may stand within a line. */
export const withinLines: readonly LabelPattern[] = ['resolution', 'named', 'suffixedNumber', 'beforeOption', 'number', 'letter'];
/** Only where a line begins. */
export const atLineStarts: readonly LabelPattern[] = [...withinLines, 'chinese', 'chineseObjective', 'decimal', 'closedLetter', 'section', 'bullet'];

/** The label that stands at a place, by its form alone; whether a provision may begin there is another question. */
export function labelAt(text: string, at: number, names: readonly LabelPattern[]): Label | undefined {
  for (const name of names) {
    const pattern = compiled.get(name);
    if (pattern === undefined) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return labelOf(name, found[0].trimEnd(), found.groups ?? {});
  }
  return undefined;
}

function labelOf(name: LabelPattern, text: string, groups: Readonly<Record<string, string | undefined>>): Label {
  const ordinal = (groups['ordinal'] ?? '').toLowerCase();
  const suffixed = groups['suffix'] !== undefined;
  return { text, ordinal, suffixed, plain: !suffixed && (name === 'number' || name === 'decimal' || name === 'beforeOption' || name === 'section' || name === 'closedLetter'), ...rankOf(name, ordinal, groups['word'] ?? '') };
}

function rankOf(name: LabelPattern, ordinal: string, word: string): Pick<Label, 'kind' | 'family' | 'rank'> {
  switch (name) {
    case 'resolution': return word.startsWith('P') ? { kind: 'preambular', family: 'PP', rank: 4 } : { kind: 'operative', family: 'OP', rank: 4 };
    case 'named': return kindWords[frenchOf(word.toLowerCase())] ?? article;
    case 'chinese': return article;
    case 'chineseObjective': return kindWords['objective'] ?? article;
    case 'suffixedNumber': case 'number': case 'decimal': case 'beforeOption': return { kind: 'paragraph', family: 'number', rank: 4 + 0.1 * (ordinal.split('.').length - 1) };
    case 'letter': case 'closedLetter': return /^(?<one>.)\k<one>$/u.test(ordinal) && ordinal !== 'ii' && ordinal !== 'xx' ? { kind: 'point', family: 'double', rank: 7 } : ordinal.length > 1 ? { kind: 'point', family: 'roman', rank: 6 } : { kind: 'point', family: 'letter', rank: 5 };
    case 'section': return { kind: 'heading', family: 'section', rank: /^[ivx]+$/u.test(ordinal) ? 1.6 : 2 };
    case 'bullet': return { kind: 'point', family: 'bullet', rank: 8 };
  }
}

function frenchOf(word: string): string {
  if (/^(?:annexe|anexo|приложение)$/u.test(word)) return 'annex';
  return /^(?:objectif|objetivo|цель|الهدف)$/u.test(word) ? 'objective' : word;
}

/** Whether two labels of small letters follow each other as numerals: (iv) and (v), (h) is followed by (i) as a letter. */
export function romanAfter(last: string | undefined, next: string): boolean {
  const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx'];
  return last !== undefined && numerals.includes(last) && numerals.indexOf(last) + 1 === numerals.indexOf(next);
}
