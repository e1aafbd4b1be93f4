import { days, month, within } from './dates.ts';
import { documentationTitle, sessionTitle } from './ordinals.ts';
import { rows } from './row.ts';
import type { Row } from './row.ts';
import { six } from './six.ts';
import type { Six } from './six.ts';
import { afterDraft, fullDay, halfDay } from './words.ts';

function session(line: number, number: number, place: string, start: string, end: string): Row {
  return { line, event: `thematic-session-${number}`, title: sessionTitle(number), date: days(start, end), place };
}

export const thematicSessions = rows({ kind: 'thematic_session', track: 'thematic-sessions', phase: 'phase-1', paragraphs: ['op-15'] }, [
  session(449, 1, 'geneva', '2017-05-08', '2017-05-09'),
  session(457, 2, 'new-york', '2017-05-22', '2017-05-23'),
  session(464, 3, 'geneva', '2017-06-19', '2017-06-20'),
  session(473, 4, 'new-york', '2017-07-24', '2017-07-25'),
  session(481, 5, 'vienna', '2017-09-04', '2017-09-05'),
  session(489, 6, 'geneva', '2017-10-03', '2017-10-04'),
]);

function documentation(line: number, number: number, day: string): Row {
  return { line, event: `documentation-session-${number}`, title: documentationTitle(number), date: days(day), dateMark: 'TBC', place: 'new-york' };
}

export const documentation1to6 = rows({ kind: 'document', track: 'preparatory', phase: 'phase-1', paragraphs: ['op-18'] }, [
  documentation(440, 1, '2017-04-05'),
  documentation(445, 2, '2017-04-24'),
  documentation(456, 3, '2017-05-22'),
  documentation(467, 4, '2017-06-26'),
  { line: 475, event: 'documentation-session-5', title: documentationTitle(5), date: within('2017-07-24', '2017-07-31', 'week'), place: 'new-york' },
  documentation(478, 6, '2017-08-04'),
]);

export const workPlanDelivery = rows({ kind: 'document', track: 'preparatory', phase: 'phase-1', paragraphs: ['op-22'] }, [
  {
    line: 438, event: 'work-plan-delivery', date: days('2017-03-31'), place: 'new-york',
    title: six('تسليم خطة العمل إلى الدول الأعضاء', '向会员国提交工作计划', 'The work plan goes to Member States', 'Remise du plan de travail aux États Membres', 'Передача плана работы государствам-членам', 'Entrega del plan de trabajo a los Estados Miembros'),
  },
]);

function hearingTitle(number: number, length: Six): Six {
  return six(
    `جلسة الاستماع ${number} لأصحاب المصلحة المتعددين (${length.ar})`,
    `第${number}次多利益攸关方听询会（${length.zh}）`,
    `Multi-stakeholder hearing ${number} (${length.en})`,
    `Audition multipartite nᵒ ${number} (${length.fr})`,
    `Слушания № ${number} с участием заинтересованных сторон (${length.ru})`,
    `Audiencia de múltiples interesados núm. ${number} (${length.es})`,
  );
}

const hearing = { kind: 'hearing', track: 'hearings', paragraphs: ['op-30'] } as const;

export const hearings = [
  ...rows({ ...hearing, phase: 'phase-1' }, [
    { line: 474, event: 'hearing-1', title: hearingTitle(1, fullDay), date: days('2017-07-26'), place: 'new-york' },
    { line: 488, event: 'hearing-2', title: hearingTitle(2, fullDay), date: days('2017-10-02'), place: 'geneva' },
  ]),
  ...rows({ ...hearing, phase: 'phase-2' }, [{ line: 508, event: 'hearing-3', title: hearingTitle(3, halfDay), date: days('2017-12-18'), place: 'new-york' }]),
  ...rows({ ...hearing, phase: 'phase-3' }, [
    { line: 524, event: 'hearing-4', title: hearingTitle(4, afterDraft), date: month('2018-02'), dateMark: 'TBA', place: 'new-york' },
    { line: 535, event: 'hearing-5', title: hearingTitle(5, halfDay), date: month('2018-04'), dateMark: 'TBA', place: 'new-york' },
    { line: 545, event: 'hearing-6', title: hearingTitle(6, halfDay), date: month('2018-06'), dateMark: 'TBA', place: 'new-york' },
  ]),
];

const preparatory = { track: 'preparatory', phase: 'phase-2' } as const;
const announced = { dateMark: 'TBA', place: 'new-york' } as const;

export const stocktaking = [
  ...rows({ ...preparatory, kind: 'stocktaking', paragraphs: ['op-23'] }, [
    { line: 507, event: 'stocktaking', date: days('2017-12-04', '2017-12-06'), place: 'mexico', title: six('الاجتماع التحضيري التقييمي', '筹备（评估）会议', 'Preparatory stocktaking meeting', 'Réunion préparatoire de bilan', 'Подготовительное итоговое совещание', 'Reunión preparatoria de balance') },
  ]),
  ...rows({ ...preparatory, kind: 'document', paragraphs: [] }, [
    { line: 509, event: 'organization-note-release', date: month('2017-12'), ...announced, title: six('صدور مذكرة الأمين العام عن تنظيم أعمال المؤتمر', '秘书长关于会议工作安排的说明发布', 'Note of the Secretary-General on the organization of the conference', 'Note du Secrétaire général sur l’organisation de la conférence', 'Записка Генерального секретаря об организации работы конференции', 'Nota del Secretario General sobre la organización de la conferencia') },
  ]),
  ...rows({ ...preparatory, kind: 'document', paragraphs: ['op-25'] }, [
    { line: 512, event: 'chairs-summary-release', date: month('2018-01'), ...announced, title: six('صدور موجز الرئيس لاجتماع التقييم', '评估会议主席摘要发布', 'Release of the chair’s summary of the stocktaking', 'Publication du résumé de la présidence sur le bilan', 'Выпуск резюме председателя по итоговому совещанию', 'Publicación del resumen de la presidencia sobre el balance') },
  ]),
  ...rows({ ...preparatory, kind: 'document', paragraphs: ['op-26'] }, [
    { line: 513, event: 'sg-report-release', date: month('2018-01'), ...announced, title: six('صدور تقرير الأمين العام', '秘书长报告发布', 'Release of the report of the Secretary-General', 'Publication du rapport du Secrétaire général', 'Выпуск доклада Генерального секретаря', 'Publicación del informe del Secretario General') },
  ]),
  ...rows({ ...preparatory, kind: 'negotiation', paragraphs: ['op-1a'] }, [
    { line: 514, event: 'conference-modalities', date: month('2018-01'), ...announced, title: six('اختتام المفاوضات بشأن قرار طرائق المؤتمر', '会议方式决议谈判结束', 'End of the negotiations on the modalities of the conference', 'Fin des négociations sur les modalités de la conférence', 'Завершение переговоров о порядке проведения конференции', 'Fin de las negociaciones sobre las modalidades de la conferencia') },
  ]),
];

const rounds: readonly (readonly [line: number, event: string, month: string, meets: number])[] = [
  [525, 'february', '2018-02', 3],
  [529, 'march', '2018-03', 4],
  [534, 'april', '2018-04', 4],
  [539, 'may', '2018-05', 5],
  [544, 'june', '2018-06', 5],
  [549, 'july', '2018-07', 5],
];
const roundTitles = [
  six('الجولة الأولى من المفاوضات الحكومية الدولية', '第一轮政府间谈判', 'Intergovernmental negotiations, first round', 'Négociations intergouvernementales, premier cycle', 'Межправительственные переговоры, первый раунд', 'Negociaciones intergubernamentales, primera ronda'),
  six('الجولة الثانية من المفاوضات الحكومية الدولية', '第二轮政府间谈判', 'Intergovernmental negotiations, second round', 'Négociations intergouvernementales, deuxième cycle', 'Межправительственные переговоры, второй раунд', 'Negociaciones intergubernamentales, segunda ronda'),
  six('الجولة الثالثة من المفاوضات الحكومية الدولية', '第三轮政府间谈判', 'Intergovernmental negotiations, third round', 'Négociations intergouvernementales, troisième cycle', 'Межправительственные переговоры, третий раунд', 'Negociaciones intergubernamentales, tercera ronda'),
  six('الجولة الرابعة من المفاوضات الحكومية الدولية', '第四轮政府间谈判', 'Intergovernmental negotiations, fourth round', 'Négociations intergouvernementales, quatrième cycle', 'Межправительственные переговоры, четвертый раунд', 'Negociaciones intergubernamentales, cuarta ronda'),
  six('الجولة الخامسة من المفاوضات الحكومية الدولية', '第五轮政府间谈判', 'Intergovernmental negotiations, fifth round', 'Négociations intergouvernementales, cinquième cycle', 'Межправительственные переговоры, пятый раунд', 'Negociaciones intergubernamentales, quinta ronda'),
  six('الجولة السادسة من المفاوضات الحكومية الدولية', '第六轮政府间谈判', 'Intergovernmental negotiations, sixth round', 'Négociations intergouvernementales, sixième cycle', 'Межправительственные переговоры, шестой раунд', 'Negociaciones intergubernamentales, sexta ronda'),
];

export const negotiations = rows(
  { kind: 'negotiation', track: 'preparatory', phase: 'phase-3', paragraphs: ['op-28'] },
  rounds.flatMap(([line, name, monthText, meets], index) => {
    const title = roundTitles[index];
    return title === undefined ? [] : [{ line, event: `negotiations-${name}-2018`, title, date: month(monthText, meets), dateMark: 'TBA', place: 'new-york' } as const];
  }),
);

export const zeroDraft = rows({ kind: 'document', track: 'preparatory', phase: 'phase-3', paragraphs: ['op-27'] }, [
  { line: 523, event: 'zero-draft-release', date: month('2018-02'), ...announced, title: six('صدور المسودة الأولية للاتفاق', '契约预稿发布', 'Release of the zero draft', "Publication de l'avant-projet", 'Выпуск нулевого проекта', 'Publicación del borrador cero') },
]);

export const conference = rows({ kind: 'conference', track: 'preparatory', phase: 'after-phase-3', paragraphs: ['op-1a'] }, [
  { line: 554, event: 'conference', date: month('2018-09'), dateMark: 'TBA', place: null, placeMark: 'TBA', title: six('المؤتمر الحكومي الدولي لاعتماد الاتفاق العالمي', '通过全球契约政府间会议', 'Intergovernmental conference to adopt the Global Compact', "Conférence intergouvernementale pour l'adoption du Pacte mondial", 'Межправительственная конференция для принятия Глобального договора', 'Conferencia intergubernamental para aprobar el Pacto Mundial') },
]);
