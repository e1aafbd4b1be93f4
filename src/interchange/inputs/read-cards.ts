import { comparable } from '../../process/vocabulary/comparable.ts';
import { decodeText } from '../participation/decode-text.ts';
import { cellsOfLine, delimitedRows, delimiters } from '../participation/delimited-rows.ts';
import type { DelimitedRow, Delimiter } from '../participation/delimited-rows.ts';

const columns = ['holder', 'text', 'title', 'themes', 'event', 'language', 'received'] as const;
export type CardColumn = (typeof columns)[number];

/** What the columns of a list of cards are called, in the six languages; compared without case, accents and punctuation. */
const called: Readonly<Record<CardColumn, readonly string[]>> = {
  holder: ['holder', 'entity', 'delegation', 'state', 'country', 'from', 'code', 'organization', 'délégation', 'entité', 'pays', 'au nom de', 'delegación', 'entidad', 'país', 'en nombre de', 'делегация', 'организация', 'страна', 'от имени', '代表团', '实体', '国家', '名义', 'الوفد', 'الكيان', 'البلد', 'باسم'],
  text: ['text', 'card', 'recommendation', 'texte', 'carte', 'recommandation', 'texto', 'tarjeta', 'recomendación', 'текст', 'карточка', 'рекомендация', '正文', '案文', '卡片', '建议', 'النص', 'البطاقة', 'التوصية'],
  title: ['title', 'titre', 'título', 'название', 'заголовок', '标题', 'العنوان'],
  themes: ['theme', 'themes', 'thème', 'thèmes', 'tema', 'temas', 'тема', 'темы', '主题', 'الموضوع', 'المواضيع'],
  event: ['meeting', 'event', 'session', 'réunion', 'séance', 'reunión', 'sesión', 'заседание', 'совещание', '会议', 'الاجتماع', 'الجلسة'],
  language: ['language', 'langue', 'idioma', 'язык', '语文', '语言', 'اللغة'],
  received: ['received', 'date', 'reçu', 'reçu le', 'recibido', 'recibida', 'получено', '收到', '收到日期', 'الاستلام', 'تاريخ الاستلام'],
};
const columnOf: ReadonlyMap<string, CardColumn> = new Map(columns.flatMap((column) => called[column].map((name) => [comparable(name), column] as const)));

/** A row of the list as it is written; `badQuotes` where its quotation marks do not fit. */
export interface CardRow {
  /** From 1. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<CardColumn, string>>>;
  readonly badQuotes: boolean;
}

export type CardsProblem = 'too-large' | 'not-text' | 'no-headings' | 'too-many-rows';

export const cardLimits = { bytes: 20 * 1024 * 1024, rows: 100_000 } as const;

/** Reads a CSV file of cards, delimiter and encoding recognised; needs headings for whose card it is and for its text. Nothing is judged yet. */
export function readCards(bytes: Uint8Array, limits: { readonly bytes: number; readonly rows: number } = cardLimits): { readonly rows: readonly CardRow[] } | { readonly problem: CardsProblem } {
  if (bytes.length > limits.bytes) return { problem: 'too-large' };
  const decoded = decodeText(bytes);
  if (decoded === undefined || decoded.text.startsWith('PK\u0003')) return { problem: 'not-text' };
  const shape = shapeOf(decoded.text);
  if (shape === undefined) return { problem: 'no-headings' };
  const rows: CardRow[] = [];
  for (const row of delimitedRows(decoded.text, shape.delimiter, shape.headings.length)) {
    if (row.line <= shape.line) continue;
    if (rows.length === limits.rows) return { problem: 'too-many-rows' };
    rows.push(cardRow(row, shape.headings));
  }
  return { rows };
}

interface Shape {
  readonly delimiter: Delimiter;
  readonly headings: readonly (CardColumn | undefined)[];
  /** On which the headings stand. */
  readonly line: number;
}

/** The delimiter is the one under which most headings are known. */
function shapeOf(text: string): Shape | undefined {
  const lines = text.split(/\r\n|\r|\n/u, 20);
  // Excel's own first line tells it the delimiter.
  const at = lines.findIndex((line) => line.trim() !== '' && !/^sep=.$/iu.test(line.trim()));
  const first = lines[at]?.replace(/^\ufeff/u, '') ?? '';
  const found = delimiters.map((delimiter) => ({ delimiter, headings: cellsOfLine(first, delimiter).map((cell) => columnOf.get(comparable(cell))) }));
  const [best] = found.toSorted((a, b) => known(b.headings) - known(a.headings));
  const whole = best !== undefined && best.headings.includes('holder') && best.headings.includes('text');
  return whole ? { ...best, line: at + 1 } : undefined;
}

function known(headings: Shape['headings']): number {
  return headings.filter((one) => one !== undefined).length;
}

/** Of two columns of one kind the first that says something counts. */
function cardRow({ line, cells, badQuotes }: DelimitedRow, headings: Shape['headings']): CardRow {
  const found: Partial<Record<CardColumn, string>> = {};
  for (const [index, column] of headings.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (column !== undefined && cell !== '') found[column] ??= cell;
  }
  return { line, cells: found, badQuotes: badQuotes === true };
}
