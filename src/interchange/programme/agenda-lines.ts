import type { Line } from '../work-plan/work-plan-reading.ts';
import { isSeparator } from '../work-plan/headings.ts';
import { plainLine } from './lines-of-programme.ts';

/** What a line between the rows of an agenda is, when it is no row. */
export type LineKind = 'blank' | 'header' | 'furniture' | 'title' | 'text';

const header = /^(?:time|hours?|when|from|to|horaires?|heures?|horarios?|horas?|время|时间|الوقت|التوقيت|الساعة|concept|item|event|topic|point|tema|пункт|项目|البند)$/iu;
const furniture = [
  /^(?:page|p\.|página|стр\.?|страница|الصفحة)\s*\d+(?:\s*(?:of|de|sur|из|من|\/)\s*\d+)?$/iu,
  /^第\s*\d+\s*页(?:\s*(?:共|\/)\s*\d+\s*页)?$/u,
  /^[-–—|\s]*\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—|\s]*$/u,
  /^[A-Z]+(?:\/[A-Z0-9.()]+){2,}$/u,
  /^\d{2}-\d{5}(?:\s*\([A-Z]\))?$/u,
];
const title = /^(?:annex(?:e)?|anexo|приложение|附件|المرفق|مرفق)\b|^(?:附件|المرفق|مرفق|приложение)|^(?:.{0,60}\b)?(?:agenda|programme|program|timetable|ordre du jour|emploi du temps|orden del d[ií]a|programa|calendario)$|программа|повестка дня|日程|议程|برنامج|جدول الأعمال/iu;

export function lineKind(line: Line): LineKind {
  const filled = line.cells.filter((cell) => cell !== '');
  const text = plainLine(line);
  if (text === '' || isSeparator(line.cells)) return 'blank';
  const heads = line.inTable ? filled : text.split(' ');
  if (header.test(text.split(' ')[0] ?? '') && heads.length > 1 && heads.every((cell) => cell.length < 30 && (line.inTable || header.test(cell)))) return 'header';
  if (furniture.some((pattern) => pattern.test(text))) return 'furniture';
  return text.length < 120 && title.test(text) ? 'title' : 'text';
}

/** Whether what is written so far goes on: it ends in a comma, a hyphen, a dash or an open bracket, or the next line begins small. */
export function goesOn(before: string, next: string): boolean {
  if (/[.!?。！？؟:：]["”»’)]*$/u.test(before)) return false;
  return /(?:[,،、;؛–—-]|\((?:[^()]*))$/u.test(before) || /^\p{Ll}/u.test(next);
}
