import { readFuzzyDate } from '../../process/vocabulary/fuzzy-date/read-fuzzy-date.ts';
import { kindNamedIn } from './infer-kind.ts';

export type Role = 'date' | 'start' | 'end' | 'kind' | 'title' | 'place' | 'phase' | 'other';

/** Which column holds what. `other` columns are named so that they can be reported. */
export interface Layout {
  readonly roles: readonly Role[];
  readonly names: readonly string[];
}

const headerWords: readonly (readonly [Role, RegExp])[] = [
  ['start', /^(?:start|begin|from|début|inicio|desde|начало|开始)(?:s|ning|ing)?(?: date| day)?$/iu],
  ['end', /^(?:end|finish|to|until|fin|hasta|конец|окончание|结束)(?:s|ing)?(?: date| day)?$/iu],
  ['date', /\bdates?\b|^when$|^days?$|^period|^timing|^time ?frame|^timeline|^fechas?|^quand|^période|^дат|^сроки|^التاريخ|^日期|^时间|^calendar$|^month$/iu],
  ['place', /\blocation\b|\bplace\b|\bvenue\b|^where$|^city|^lieu|^lugar|^sede|^ciudad|^место|^المكان|^地点/iu],
  ['phase', /^(?:phase|stage|fase|étape|etapa|этап|阶段)$/iu],
  ['kind', /^(?:type|kind|category|format|process|stream|track|nature|tipo|categor[íi]a|catégorie|вид|тип|类型|forum|mechanism)\b/iu],
  ['title', /\bevents?\b|\bmeetings?\b|\bactivit(?:y|ies)\b|^title|^description|^subject|^sessions?$|^actions?$|^milestones?|^items?$|^tasks?$|^steps?$|événement|évènement|réunions?|activités?|actividad|reuni[óo]n|evento|мероприяти|会议|活动|الحدث|النشاط|^what$|^topic|^theme|^name$/iu],
];

function roleNamed(cell: string): Role | undefined {
  const text = cell.replace(/[*:†‡¹²³]+$/u, '').trim();
  return text.length > 40 ? undefined : headerWords.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The layout that a header row names; undefined when the row is no header. */
export function layoutFromHeader(cells: readonly string[]): Layout | undefined {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 60 || isDateCell(cell))) return undefined;
  const taken = new Set<Role>();
  const roles = cells.map((cell): Role => {
    const role = roleNamed(cell);
    if (role === undefined || taken.has(role)) return 'other';
    taken.add(role);
    return role;
  });
  const dated = taken.has('date') || taken.has('start');
  if (!dated || taken.size < 2) return undefined;
  return { roles: withTitle(roles), names: cells };
}

/** A table with a date but no column that names itself a title has it in the first free column. */
function withTitle(roles: readonly Role[]): readonly Role[] {
  if (roles.includes('title')) return roles;
  const free = roles.indexOf('other');
  if (free >= 0) return roles.map((role, index) => (index === free ? 'title' : role));
  return roles.map((role) => (role === 'kind' ? 'title' : role));
}

export function isDateCell(cell: string): boolean {
  if (cell === '' || cell.length > 60) return false;
  return !('unreadable' in readFuzzyDate(cell, { year: 2000, month: 1 }));
}

/** The layout of rows without a header, from what their cells hold. */
export function layoutFromContents(rows: readonly (readonly string[])[]): Layout | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => row[index] ?? ''));
  const dates = columns.map((cells) => share(cells, isDateCell));
  const best = dates.indexOf(Math.max(...dates));
  if (width < 2 || (dates[best] ?? 0) < 0.4) return undefined;
  const rest = columns.map((_, index) => index).filter((index) => index !== best && (columns[index] ?? []).some((cell) => cell !== ''));
  const roles: Role[] = columns.map(() => 'other');
  roles[best] = 'date';
  assignRest(columns, rest, roles);
  return { roles, names: [] };
}

/** Of the other columns the one with the longest texts is the title; names of kinds and short texts tell the rest. */
function assignRest(columns: readonly (readonly string[])[], rest: readonly number[], roles: Role[]): void {
  const length = (index: number) => average((columns[index] ?? []).map((cell) => cell.length));
  const title = rest.toSorted((a, b) => length(b) - length(a))[0];
  if (title === undefined) return;
  roles[title] = 'title';
  const others = rest.filter((index) => index !== title);
  const named = others.find((index) => share((columns[index] ?? []).filter((cell) => cell !== ''), (cell) => kindNamedIn(cell) !== undefined) > 0.5);
  // Where one column stands before the title and one after it, the first says what kind it is and the second where.
  const kind = named ?? (others.length > 1 ? others.find((index) => index < title) : undefined);
  if (kind !== undefined) roles[kind] = 'kind';
  const place = others.findLast((index) => index !== kind);
  if (place !== undefined) roles[place] = 'place';
}

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter((cell) => test(cell)).length / cells.length;
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
