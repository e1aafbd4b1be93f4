import type { WorkPlanCommand } from '../../src/process/work-plan/commands.ts';
import { circulate } from './commands.ts';
import { allSix, document } from './document-builders.ts';
import { newYorkDeclarationTitle, modalitiesTitle } from './mandates.ts';
import * as names from './names.ts';
import { six } from './six.ts';
import type { Six } from './six.ts';

export const declarationDocument = document('a-res-71-1', 'declaration', names.generalAssembly, newYorkDeclarationTitle, { symbol: 'A/RES/71/1', dated: '2016-09-19', languages: allSix });
export const modalitiesDocument = document('a-res-71-280', 'resolution', names.generalAssembly, modalitiesTitle, { symbol: 'A/RES/71/280', dated: '2017-04-06', languages: allSix });

/** A letter of the President of the Assembly and all that it encloses go out on one day, to every mission. */
function bundle(on: string, documents: readonly WorkPlanCommand<'record-document'>[]): readonly WorkPlanCommand[] {
  return [...documents, ...documents.map((one) => circulate(one.data.document, on, names.allMissions))];
}

function letter(id: string, author: Six, dated: string, about: Six, partOf?: string) {
  return document(id, 'letter', author, about, { dated, ...(partOf !== undefined && { partOf }) });
}

const april = 'pga-letter-2017-04-13';

export const bundleOfApril = bundle('2017-04-13', [
  letter(april, names.assemblyPresident, '2017-04-13', six('رسالة تحيل وثائق المرحلة الأولى', '转递第一阶段文件的信函', 'Letter sending the documents of Phase I', 'Lettre transmettant les documents de la phase I', 'Письмо с документами этапа I', 'Carta por la que se envían los documentos de la fase I')),
  letter('cofacilitators-letter-2017-04-13', names.cofacilitators, '2017-04-13', six('رسالة الميسرين المشاركين بشأن بدء العملية', '共同召集人关于进程启动的信函', 'Letter of the co-facilitators opening the process', 'Lettre des cofacilitateurs ouvrant le processus', 'Письмо сокоординаторов о начале процесса', 'Carta de los cofacilitadores sobre el inicio del proceso'), april),
  document('concept-note', 'concept-note', names.cofacilitators, six('مذكرة مفاهيمية عامة عن المرحلة الأولى', '第一阶段总体概念说明', 'General concept note on Phase I', 'Note de cadrage générale sur la phase I', 'Общая концептуальная записка по этапу I', 'Nota conceptual general sobre la fase I'), { dated: '2017-04-13', partOf: april }),
  document('stakeholder-guidelines', 'guidelines', names.cofacilitators, six('مبادئ توجيهية لمشاركة أصحاب المصلحة', '利益攸关方参与准则', 'Guidelines for the participation of stakeholders', 'Directives pour la participation des parties prenantes', 'Руководящие указания по участию заинтересованных сторон', 'Directrices para la participación de los interesados'), { dated: '2017-04-13', partOf: 'concept-note' }),
  document('procedural-note-1', 'procedural-note', names.assemblyPresident, six('مذكرة إجرائية للجلسة المواضيعية الأولى', '第一次专题会议程序说明', 'Procedural note, first thematic session', 'Note de procédure, première réunion thématique', 'Процедурная записка, первая тематическая сессия', 'Nota de procedimiento, primera sesión temática'), { dated: '2017-04-13', partOf: april }),
  letter('srsg-letter-2017-04-13', names.specialRepresentative, '2017-04-13', six('رسالة تحيل خطة العمل وموجز المسائل الأول', '转递工作计划和第一份议题简介的信函', 'Letter sending the work plan and the first issue brief', 'Lettre transmettant le plan de travail et la première note thématique', 'Письмо с планом работы и первой тематической справкой', 'Carta por la que se envían el plan de trabajo y la primera nota temática'), april),
  document('work-plan-2017-04-12', 'work-plan', names.conferenceSecretaryGeneral, six('خطة العمل في 12 نيسان/أبريل 2017', '截至2017年4月12日的工作计划', 'Work plan as of 12 April 2017', 'Plan de travail au 12 avril 2017', 'План работы по состоянию на 12 апреля 2017 года', 'Plan de trabajo al 12 de abril de 2017'), { dated: '2017-04-13', asOf: '2017-04-12', partOf: 'srsg-letter-2017-04-13' }),
  document('issue-brief-1', 'issue-brief', names.conferenceSecretaryGeneral, six('موجز المسائل 1: حقوق الإنسان للمهاجرين', '议题简介1：移民的人权', 'Issue brief 1: human rights of migrants', 'Note thématique 1 : droits humains des migrants', 'Тематическая справка 1: права человека мигрантов', 'Nota temática 1: derechos humanos de los migrantes'), { dated: '2017-04-13', partOf: 'srsg-letter-2017-04-13' }),
]);

const june = 'pga-letter-2017-06-06';

/** The co-facilitators signed on 1 June and the Special Representative on 2 June; all of it was sent on 6 June. */
export const bundleOfJune = bundle('2017-06-06', [
  letter(june, names.assemblyPresident, '2017-06-06', six('رسالة تحيل وثائق الجلسة المواضيعية الثالثة', '转递第三次专题会议文件的信函', 'Letter sending the documents of the third thematic session', 'Lettre transmettant les documents de la troisième réunion thématique', 'Письмо с документами третьей тематической сессии', 'Carta por la que se envían los documentos de la tercera sesión temática')),
  letter('cofacilitators-letter-2017-06-01', names.cofacilitators, '2017-06-01', six('دعوة إلى الجلسة الثالثة وحوارها غير الرسمي', '第三次会议及其非正式对话的邀请函', 'Invitation to the third session and its informal dialogue', 'Invitation à la troisième réunion et à son dialogue informel', 'Приглашение на третью сессию и неофициальный диалог', 'Invitación a la tercera sesión y a su diálogo oficioso'), june),
  document('procedural-note-3', 'procedural-note', names.assemblyPresident, six('مذكرة إجرائية للجلسة المواضيعية الثالثة', '第三次专题会议程序说明', 'Procedural note, third thematic session', 'Note de procédure, troisième réunion thématique', 'Процедурная записка, третья тематическая сессия', 'Nota de procedimiento, tercera sesión temática'), { dated: '2017-06-01', partOf: 'cofacilitators-letter-2017-06-01' }),
  letter('srsg-letter-2017-06-02', names.specialRepresentative, '2017-06-02', six('رسالة تحيل موجز المسائل الثالث', '转递第三份议题简介的信函', 'Letter sending the third issue brief', 'Lettre transmettant la troisième note thématique', 'Письмо с третьей тематической справкой', 'Carta por la que se envía la tercera nota temática'), june),
  document('issue-brief-3', 'issue-brief', names.conferenceSecretaryGeneral, six('موجز المسائل 3: التعاون الدولي والحوكمة', '议题简介3：国际合作与治理', 'Issue brief 3: international cooperation and governance', 'Note thématique 3 : coopération internationale et gouvernance', 'Тематическая справка 3: международное сотрудничество и управление', 'Nota temática 3: cooperación internacional y gobernanza'), { dated: '2017-06-02', asOf: '2017-06-02', partOf: 'srsg-letter-2017-06-02' }),
]);

const july = 'pga-letter-2017-07-10';

/** Signed by the co-facilitators on 5 July, sent on 10 July. */
export const bundleOfJuly = bundle('2017-07-10', [
  letter(july, names.assemblyPresident, '2017-07-10', six('رسالة تحيل موجز الجلسة المواضيعية الثالثة', '转递第三次专题会议摘要的信函', 'Letter sending the summary of the third thematic session', 'Lettre transmettant le résumé de la troisième réunion thématique', 'Письмо с резюме третьей тематической сессии', 'Carta por la que se envía el resumen de la tercera sesión temática')),
  letter('cofacilitators-letter-2017-07-05', names.cofacilitators, '2017-07-05', six('رسالة بشأن موجز الجلسة الثالثة', '关于第三次会议摘要的信函', 'Letter on the summary of the third session', 'Lettre sur le résumé de la troisième réunion', 'Письмо о резюме третьей сессии', 'Carta sobre el resumen de la tercera sesión'), july),
  document('session-3-summary', 'summary', names.cofacilitators, six('موجز الجلسة المواضيعية الثالثة', '第三次专题会议摘要', 'Summary of the third thematic session', 'Résumé de la troisième réunion thématique', 'Резюме третьей тематической сессии', 'Resumen de la tercera sesión temática'), { dated: '2017-07-05', partOf: 'cofacilitators-letter-2017-07-05' }),
  document('session-3-programme', 'other', names.cofacilitators, six('برنامج الجلسة المواضيعية الثالثة', '第三次专题会议日程', 'Programme of the third thematic session', 'Programme de la troisième réunion thématique', 'Программа третьей тематической сессии', 'Programa de la tercera sesión temática'), { partOf: 'session-3-summary' }),
]);

const december = 'cofacilitators-letter-2017-12-22';

export const bundleOfDecember = bundle('2017-12-22', [
  document(december, 'letter', names.cofacilitators, six('رسالة تحيل موجز الرئيس ومواعيد المفاوضات', '转递主席摘要和谈判日期的信函', 'Letter sending the chair’s summary and the days of the negotiations', 'Lettre transmettant le résumé de la présidence et les dates des négociations', 'Письмо с резюме председателя и сроками переговоров', 'Carta por la que se envían el resumen de la presidencia y las fechas de las negociaciones'), { dated: '2017-12-22', address: 'https://docslib.org/doc/7258299' }),
  document('chairs-summary', 'summary', names.cofacilitators, six('موجز الرئيس لاجتماع التقييم', '评估会议主席摘要', 'Chair’s summary of the stocktaking meeting', 'Résumé de la présidence sur la réunion de bilan', 'Резюме председателя по итоговому совещанию', 'Resumen de la presidencia sobre la reunión de balance'), { partOf: december }),
]);
