import { command } from './commands.ts';
import { six } from './six.ts';
import type { Six } from './six.ts';

function version(id: string, asOf: string, label: Six, document?: string) {
  return command('publish-plan', { version: id, asOf, label, ...(document !== undefined && { document }) });
}

export const versions = {
  april2017: version('work-plan-2017-04-12', '2017-04-12', six('خطة العمل في 12 نيسان/أبريل 2017', '截至2017年4月12日的工作计划', 'Work plan as of 12 April 2017', 'Plan de travail au 12 avril 2017', 'План работы на 12 апреля 2017 года', 'Plan de trabajo al 12 de abril de 2017'), 'work-plan-2017-04-12'),
  afterStocktaking: version('after-stocktaking', '2017-12-22', six('بعد اجتماع التقييم', '评估会议之后', 'After the stocktaking', 'Après la réunion de bilan', 'После итогового совещания', 'Después de la reunión de balance'), 'cofacilitators-letter-2017-12-22'),
  negotiationsEnded: version('negotiations-ended', '2018-07-13', six('اختتام المفاوضات', '谈判结束', 'Negotiations ended', 'Négociations achevées', 'Переговоры завершены', 'Negociaciones concluidas'), 'agreed-outcome'),
  adopted: version('adopted', '2018-12-19', six('اعتماد الاتفاق وإقراره', '契约通过并获认可', 'Compact adopted and endorsed', 'Pacte adopté et approuvé', 'Договор принят и одобрен', 'Pacto aprobado y refrendado'), 'a-res-73-195'),
  february2026: version('state-of-knowledge-2026-02', '2026-02-28', six('حالة المعرفة في شباط/فبراير 2026', '2026年2月所知情况', 'State of knowledge, February 2026', 'État des connaissances, février 2026', 'Состояние сведений на февраль 2026 года', 'Estado de la información, febrero de 2026')),
} as const;
