import { Saying } from './claims.ts';
import { command, say } from './commands.ts';
import { days, months, year } from './dates.ts';
import type { FuzzyDate } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { allSix, document } from './document-builders.ts';
import { forumFormatTitle } from './mandates-later.ts';
import { generalAssembly, secretaryGeneral, unitedNations } from './names.ts';
import { six } from './six.ts';
import type { Six } from './six.ts';

const compact = new Saying('a-res-73-195', '2018-12-19', 'gcm');

interface Planned {
  readonly event: string;
  readonly kind: 'conference' | 'hearing' | 'rec';
  readonly locator: string;
  readonly date: FuzzyDate;
  readonly title: Six;
}

/** What the compact itself foresees: a forum every four years from 2022 (para. 49), regional reviews from 2020 (para. 50). */
const foreseen: readonly Planned[] = [
  { event: 'imrf-2022', kind: 'conference', locator: 'para. 49', date: year(2022), title: six('المنتدى الأول لاستعراض الهجرة الدولية', '第一届国际移民问题审查论坛', 'First International Migration Review Forum', "Premier Forum d'examen des migrations internationales", 'Первый Форум по рассмотрению международной миграции', 'Primer Foro de Examen de la Migración Internacional') },
  { event: 'imrf-2026', kind: 'conference', locator: 'para. 49', date: year(2026), title: six('المنتدى الثاني لاستعراض الهجرة الدولية', '第二届国际移民问题审查论坛', 'Second International Migration Review Forum', "Deuxième Forum d'examen des migrations internationales", 'Второй Форум по рассмотрению международной миграции', 'Segundo Foro de Examen de la Migración Internacional') },
  { event: 'regional-reviews-1', kind: 'rec', locator: 'para. 50', date: year(2020), title: six('الاستعراضات الإقليمية، الجولة الأولى', '第一轮区域审查', 'Regional reviews, first round', 'Examens régionaux, premier cycle', 'Региональные обзоры, первый раунд', 'Exámenes regionales, primera ronda') },
  { event: 'regional-reviews-2', kind: 'rec', locator: 'para. 50', date: year(2024), title: six('الاستعراضات الإقليمية، الجولة الثانية', '第二轮区域审查', 'Regional reviews, second round', 'Examens régionaux, deuxième cycle', 'Региональные обзоры, второй раунд', 'Exámenes regionales, segunda ronda') },
];

export const forumsAnnounced = foreseen.map(({ event, kind, locator, date, title }) =>
  command('schedule-event', {
    event, kind, track: 'review', paragraphs: [kind === 'rec' ? 'para-50' : 'para-49'],
    claims: [
      compact.title(locator, title, { certainty: 'inferred' }),
      compact.date(locator, date, { certainty: 'inferred', note: 'The first year, and every fourth year after it.' }),
      compact.phase(locator, 'review', { certainty: 'inferred' }),
    ],
  }),
);

/** A hearing on the day before each forum. */
export function forumHearing(event: string, source: Saying, day: string, title: Six, note?: string) {
  const sure = note === undefined ? {} : ({ certainty: 'inferred', note } as const);
  return command('schedule-event', {
    event, kind: 'hearing', track: 'review', paragraphs: ['forum-format'],
    claims: [source.title('', title), source.date('', days(day), sure), source.place('', 'new-york', { certainty: 'inferred' }), source.phase('', 'review', { certainty: 'inferred' })],
  });
}

export const hearingTitles = {
  2022: six('جلسة استماع قبل المنتدى الأول', '第一届论坛前的听询会', 'Hearing before the first forum', 'Audition précédant le premier forum', 'Слушания перед первым форумом', 'Audiencia previa al primer foro'),
  2026: six('جلسة استماع قبل المنتدى الثاني', '第二届论坛前的听询会', 'Hearing before the second forum', 'Audition précédant le deuxième forum', 'Слушания перед вторым форумом', 'Audiencia previa al segundo foro'),
} as const;

const biennial = six('تقرير عن الاتفاق العالمي', '关于全球契约的报告', 'Report on the Global Compact', 'Rapport sur le Pacte mondial', 'Доклад о Глобальном договоре', 'Informe sobre el Pacto Mundial');
const reportOn = (id: string, symbol: string, dated?: string) => document(id, 'report', secretaryGeneral, biennial, { symbol, languages: allSix, ...(dated !== undefined && { dated }) });

export const reports = {
  of2020: reportOn('a-75-542', 'A/75/542'),
  of2022: reportOn('a-76-642', 'A/76/642'),
  of2024: reportOn('a-79-590', 'A/79/590', '2024-12-05'),
} as const;

export const forumFormatDocument = document('a-res-73-326', 'resolution', generalAssembly, forumFormatTitle, { symbol: 'A/RES/73/326', dated: '2019-07-19', languages: allSix });

export const progressDeclaration = document('progress-declaration-2022', 'declaration', unitedNations, six('إعلان التقدم المحرز الصادر عن المنتدى الأول', '第一届论坛进展宣言', 'Progress Declaration of the first forum', 'Déclaration de progrès du premier forum', 'Декларация о прогрессе первого форума', 'Declaración sobre los Progresos del primer foro'), { dated: '2022-05-20', languages: allSix });

export const reviewYears = { first: months('2020-01', '2021-12'), second: months('2024-01', '2025-12') } as const;

const fund = new Saying('web-preparatory-fund', '2018-12-31', 'fund');
export const fundPeriod = say('process:gcm', fund.date('', days('2017-04-03', '2018-12-31'), { property: 'trust-fund-period' }));
