import type { WorkPlanCommand } from '../../src/process/work-plan/commands.ts';
import { command } from './commands.ts';
import { conceptNote } from './sources.ts';
import { six } from './six.ts';
import { units } from './units.ts';

/** The lead times that the concept note sets, in days: "three to four weeks" and "four weeks" before a session. */
export const leadTimes: readonly WorkPlanCommand[] = [
  command('set-rule', {
    rule: 'procedural-note-lead-time', kind: 'lead-time', documentKind: 'procedural-note', leastDays: 21, mostDays: 28,
    title: six('المذكرة الإجرائية قبل الجلسة بثلاثة إلى أربعة أسابيع', '程序说明在会议前三至四周分发', 'Procedural note three to four weeks before the session', 'Note de procédure trois à quatre semaines avant la réunion', 'Процедурная записка за три-четыре недели до сессии', 'Nota de procedimiento de tres a cuatro semanas antes de la sesión'),
    claims: [conceptNote.count('lead-time', 'L109', 3, units.weeks, { note: 'Approximately three to four weeks.' })],
  }),
  command('set-rule', {
    rule: 'issue-brief-lead-time', kind: 'lead-time', documentKind: 'issue-brief', leastDays: 28,
    title: six('موجز المسائل قبل الجلسة بأربعة أسابيع', '议题简介在会议前四周提供', 'Issue brief four weeks before the session', 'Note thématique quatre semaines avant la réunion', 'Тематическая справка за четыре недели до сессии', 'Nota temática cuatro semanas antes de la sesión'),
    claims: [conceptNote.count('lead-time', 'L113', 4, units.weeks, { note: 'Approximately four weeks.' })],
  }),
];
