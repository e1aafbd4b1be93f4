import { command } from './commands.ts';
import { days, months } from './dates.ts';
import { conceptNote, workPlan, workPlanTable } from './sources.ts';
import { six } from './six.ts';
import type { Six } from './six.ts';

/** The three phases, as both documents of 13 April 2017 bound them; and what comes after, to which neither gives dates. */
export const phases = [
  command('define-phase', {
    phase: 'phase-1', numeral: 'I', order: 1,
    title: six('المشاورات', '协商', 'Consultations', 'Consultations', 'Консультации', 'Consultas'),
    claims: [
      conceptNote.date('L87', months('2017-04', '2017-11')),
      workPlan.date('L413', months('2017-04', '2017-11')),
    ],
  }),
  command('define-phase', {
    phase: 'phase-2', numeral: 'II', order: 2,
    title: six('التقييم', '评估', 'Stocktaking', 'Bilan', 'Подведение итогов', 'Balance'),
    claims: [
      conceptNote.date('L87', months('2017-11', '2018-01')),
      workPlan.date('L415', months('2017-11', '2018-01')),
    ],
  }),
  command('define-phase', {
    phase: 'phase-3', numeral: 'III', order: 3,
    title: six('المفاوضات الحكومية الدولية', '政府间谈判', 'Intergovernmental negotiations', 'Négociations intergouvernementales', 'Межправительственные переговоры', 'Negociaciones intergubernamentales'),
    claims: [
      conceptNote.date('L87', months('2018-02', '2018-07')),
      workPlan.date('L417', months('2018-02', '2018-07')),
    ],
  }),
  command('define-phase', {
    phase: 'after-phase-3', numeral: 'after III', order: 4,
    title: six('الاعتماد', '通过', 'Adoption', 'Adoption', 'Принятие', 'Aprobación'),
    claims: [],
  }),
];

/** The table of the work plan begins a month before the phase that it lists its first rows under. */
export const phaseOneByTable = workPlanTable.date('L436–L498', months('2017-03', '2017-10'), {
  note: 'The months under whose headings the table lists the rows of Phase I; its first row is of 2 March 2017.',
});

export const reviewPhase = command('define-phase', {
  phase: 'review', numeral: 'R', order: 5,
  title: six('المتابعة والاستعراض', '后续落实和审查', 'Follow-up and review', 'Suivi et examen', 'Последующая деятельность и обзор', 'Seguimiento y examen'),
  claims: [],
});

/** Known only from what happened: the process itself never bounded these two. */
export const adoptionBounds = days('2018-07-14', '2018-12-19');
export const reviewBounds = days('2018-12-20', '2026-05-08');

function track(id: string, colour: number, title: Six) {
  return command('define-track', { track: id, title, colour, order: colour, claims: [] });
}

/** The seven groups of the work plan, which it tells apart by colour (its L425–L433). */
export const tracks = [
  track('thematic-sessions', 1, six('الجلسات المواضيعية', '专题会议', 'Thematic sessions', 'Réunions thématiques', 'Тематические сессии', 'Sesiones temáticas')),
  track('regional-commissions', 2, six('اللجان الإقليمية للأمم المتحدة', '联合国区域委员会', 'United Nations regional commissions', 'Commissions régionales de l’ONU', 'Региональные комиссии ООН', 'Comisiones regionales de las Naciones Unidas')),
  track('rcp', 3, six('العمليات التشاورية الإقليمية', '区域协商进程', 'Regional consultative processes', 'Processus consultatifs régionaux', 'Региональные консультативные процессы', 'Procesos consultivos regionales')),
  track('hearings', 4, six('جلسات الاستماع لأصحاب المصلحة المتعددين', '多利益攸关方听询会', 'Multi-stakeholder hearings', 'Auditions multipartites', 'Слушания с участием многих заинтересованных сторон', 'Audiencias de múltiples interesados')),
  track('gfmd', 5, six('المنتدى العالمي المعني بالهجرة والتنمية', '全球移民与发展论坛', 'Global Forum on Migration and Development', 'Forum mondial sur la migration et le développement', 'Глобальный форум по миграции и развитию', 'Foro Mundial sobre Migración y Desarrollo')),
  track('idm', 6, six('الحوار الدولي بشأن الهجرة', '国际移民问题对话', 'International Dialogue on Migration', 'Dialogue international sur la migration', 'Международный диалог по миграции', 'Diálogo Internacional sobre la Migración')),
  track('preparatory', 7, six('اجتماع التقييم والوثائق والمفاوضات', '评估会议、文件和谈判', 'Stocktaking, documents and negotiations', 'Bilan, documents et négociations', 'Итоговое совещание, документы и переговоры', 'Balance, documentos y negociaciones')),
];

export const reviewTrack = track('review', 8, six('منتديات الاستعراض والاستعراضات الإقليمية', '审查论坛和区域审查', 'Review forums and regional reviews', "Forums d'examen et examens régionaux", 'Форумы по рассмотрению и региональные обзоры', 'Foros de examen y exámenes regionales'));
