import type { PackStep } from '../../src/process/pack.ts';
import { Saying } from './claims.ts';
import { hold, link, move, say, step } from './commands.ts';
import { days, within } from './dates.ts';
import { allSix, document } from './document-builders.ts';
import { bundleOfDecember, bundleOfJuly } from './documents-consultations.ts';
import { conferenceModalities, conferenceModalitiesTitle } from './mandates-later.ts';
import { generalAssembly, secretaryGeneral } from './names.ts';
import { guadalajara, puertoVallarta } from './places.ts';
import { six } from './six.ts';
import type { Six } from './six.ts';
import { chairsSummary, letterOfDecember, summary3 } from './sources.ts';
import { heldAsPlanned } from './steps-2017-spring.ts';
import { units } from './units.ts';
import { versions } from './versions.ts';
import { pages } from './web-pages.ts';

const sentInJuly = step('2017-07-10', [
  ...bundleOfJuly,
  guadalajara,
  say('event:stocktaking', summary3.place('L86', 'guadalajara')),
  say(
    'event:thematic-session-3',
    summary3.count('member-states', 'L84', 110, units.memberStates),
    summary3.count('interventions', 'L84', 105, units.interventions),
    summary3.count('agencies-speaking', 'L84', 6, units.agencies),
    summary3.count('stakeholders-speaking', 'L84', 17, units.stakeholders),
    summary3.count('dialogue-contributions', 'L84', 18, units.stakeholders),
    new Saying('session-3-programme', '2017-07-10', 'prog').count('experts-per-panel', 'L302–L304', 2, units.experts, { note: 'Panel 1; the procedural note has three on each.' }),
  ),
  say('process:gcm', summary3.count('axes-of-analysis', 'L42–L280', 12, units.areas)),
  link('event:thematic-session-3', 'produces', 'document:session-3-summary'),
  link('document:session-3-summary', 'feeds', 'event:stocktaking'),
  link('event:thematic-session-2', 'produces', 'document:session-2-summary'),
  link('document:session-2-summary', 'feeds', 'event:stocktaking'),
]);

const firstHearing = step('2017-07-26', [pages.hearings, hold('hearing-1', new Saying('web-un-hearings', '2017-07-26', 'held').date('', days('2017-07-26')))]);

const organizationNote = step('2017-08-01', [
  pages.organizationNote,
  document('a-72-271', 'note', secretaryGeneral, six('مذكرة عن تنظيم أعمال المؤتمر', '关于会议工作安排的说明', 'Note on the organization of work of the conference', "Note sur l'organisation des travaux de la conférence", 'Записка об организации работы конференции', 'Nota sobre la organización de los trabajos de la conferencia'), { symbol: 'A/72/271', dated: '2017-08-01', languages: allSix }),
  hold('organization-note-release', new Saying('web-note-a-72-271', '2017-08-01', 'held').date('', days('2017-08-01'))),
  link('event:organization-note-release', 'produces', 'document:a-72-271'),
]);

const western = new Saying('web-western-asia-meeting', '2017-09-28', 'held');

const september = [
  step('2017-09-26', [pages.rcpHighlights, hold('almaty-process-som-4', ...heldIn('web-rcp-highlights-2017', '2017-09-26', days('2017-09-25', '2017-09-26'), 'bishkek'))]),
  step('2017-09-28', [pages.westernAsia, hold('escwa-meeting', western.date('', days('2017-09-26', '2017-09-28'), { certainty: 'inferred', note: 'That it began on 26 September was read; its last day is the concept note’s.' }), western.place('', 'beirut', { certainty: 'inferred' }))]),
];

function heldIn(document: string, on: string, date: ReturnType<typeof days>, place: string) {
  const report = new Saying(document, on, 'held');
  return [report.date('', date), report.place('', place)];
}

const sixthSession = [
  step('2017-10-12', [
    move('thematic-session-6', 'Held nine days later than the work plan announced; the day of the decision was not found, so the first day of the session stands for it.', new Saying('web-iom-phase-1', '2017-10-12', 'moved').date('', days('2017-10-12', '2017-10-13'))),
  ]),
  step('2017-10-13', [
    pages.sixthSession,
    hold('thematic-session-6', ...heldIn('web-iisd-session-6', '2017-10-13', days('2017-10-12', '2017-10-13'), 'geneva'), new Saying('web-iisd-session-6', '2017-10-13', 'held').text('informal-dialogue', '', six('13 تشرين الأول/أكتوبر 2017، 9:00 إلى 9:50', '2017年10月13日9时至9时50分', '13 October 2017, 9:00 to 9:50', '13 octobre 2017, de 9 h à 9 h 50', '13 октября 2017 года, 9:00–9:50', '13 de octubre de 2017, de 9.00 a 9.50 horas'))),
  ]),
];

const stocktakingPress = new Saying('web-press-dev3304', '2017-12-06', 'press');

const stocktaking = step('2017-12-06', [
  puertoVallarta,
  pages.stocktakingPress,
  hold(
    'stocktaking',
    stocktakingPress.date('', days('2017-12-04', '2017-12-06')),
    stocktakingPress.place('', 'puerto-vallarta'),
    stocktakingPress.count('attendance', '', 400, units.delegates, { note: 'More than 400.' }),
    stocktakingPress.count('delegations', '', 136, units.memberStates),
    stocktakingPress.count('stakeholders', '', 16, units.organizations),
  ),
]);

const round = (name: string, start: string, end: string, meets?: number) =>
  move(`negotiations-${name}-2018`, 'The letter that carried the chair’s summary gave the days.', letterOfDecember.date('', days(start, end, meets)));

const evidence = (text: Six) => chairsSummary.text('evidence', 'L45', text, { certainty: 'inferred', note: 'The summary counts these meetings and does not date them.' });
const dialogues = six('يستذكر موجز الرئيس حلقتي عمل للحوار الدولي', '主席摘要回顾了两次国际对话讲习班', 'The chair’s summary looks back on two workshops of the Dialogue', 'Le résumé de la présidence revient sur deux ateliers du Dialogue', 'В резюме председателя упомянуты два семинара Диалога', 'El resumen de la presidencia recuerda dos talleres del Diálogo');
const commissions = six('يستذكر موجز الرئيس خمس مشاورات إقليمية', '主席摘要回顾了五次区域协商', 'The chair’s summary looks back on five regional consultations', 'Le résumé de la présidence revient sur cinq consultations régionales', 'В резюме председателя упомянуты пять региональных консультаций', 'El resumen de la presidencia recuerda cinco consultas regionales');
const summits = six('يستذكر موجز الرئيس عشرة مؤتمرات قمة للمنتدى العالمي', '主席摘要回顾了全球论坛的十次峰会', 'The chair’s summary looks back on ten summits of the Global Forum', 'Le résumé de la présidence revient sur dix sommets du Forum mondial', 'В резюме председателя упомянуты десять саммитов Глобального форума', 'El resumen de la presidencia recuerda diez cumbres del Foro Mundial');

const lookedBackOn = [
  say('event:idm-workshop-1', evidence(dialogues)),
  say('event:idm-workshop-2', evidence(dialogues)),
  say('event:eclac-meeting', evidence(commissions)),
  say('event:escap-meeting', evidence(commissions)),
  say('event:gfmd-summit-10', evidence(summits)),
];

const afterStocktaking = step('2017-12-22', [
  ...bundleOfDecember,
  say('event:stocktaking', chairsSummary.place('L5', 'puerto-vallarta'), chairsSummary.count('attendance', 'L12', 897, units.participants), chairsSummary.count('delegations', 'L12', 136, units.delegations), chairsSummary.count('stakeholders', 'L12', 115, units.stakeholders, { note: 'Counted within the participants.' }), chairsSummary.count('action-groups', 'L65', 6, six('أفرقة عمل', '行动小组', 'action groups', "groupes d'action", 'рабочих групп', 'grupos de acción'))),
  say('process:gcm', chairsSummary.count('axes-of-analysis', 'L63', 6, units.themes), { ...chairsSummary.count('axes-of-analysis', 'L21', 6, units.dimensions), claim: 'cs-dimensions' }),
  say('track:regional-commissions', chairsSummary.count('regional-meetings', 'L45', 5, units.meetings, { note: 'Held by then; the fifth is not named.' })),
  ...lookedBackOn,
  hold('chairs-summary-release', letterOfDecember.date('', days('2017-12-22'))),
  say('event:sg-report-release', chairsSummary.date('L373', within('2018-01-11', '2018-01-20', 'part-of-month'))),
  round('february', '2018-02-20', '2018-02-23', 3),
  round('march', '2018-03-12', '2018-03-15'),
  round('april', '2018-04-03', '2018-04-06'),
  round('may', '2018-05-14', '2018-05-18'),
  round('june', '2018-06-04', '2018-06-08'),
  round('july', '2018-07-09', '2018-07-13'),
  link('event:stocktaking', 'produces', 'document:chairs-summary'),
  link('event:chairs-summary-release', 'produces', 'document:chairs-summary'),
  versions.afterStocktaking,
]);

export const stepsToDecember2017: readonly PackStep[] = [
  sentInJuly,
  step('2017-07-19', [hold('idm-workshop-2')]),
  step('2017-07-25', [heldAsPlanned('thematic-session-4', '2017-07-24', '2017-07-25', 'new-york')]),
  firstHearing,
  organizationNote,
  step('2017-08-31', [hold('eclac-meeting')]),
  step('2017-09-05', [heldAsPlanned('thematic-session-5', '2017-09-04', '2017-09-05', 'vienna')]),
  ...september,
  ...sixthSession,
  step('2017-10-27', [pages.africa, hold('eca-meeting', ...heldIn('web-iisd-africa', '2017-10-27', days('2017-10-26', '2017-10-27'), 'addis-ababa'))]),
  step('2017-11-08', [hold('escap-meeting')]),
  step('2017-11-16', [pages.conferencePlans, hold('conference-modalities', new Saying('web-iisd-conference-plans', '2017-11-16', 'held').date('', days('2017-11-16'), { note: 'The day on which the silence procedure ended.' }))]),
  step('2017-12-01', [pages.inputs, say('process:gcm', new Saying('web-phase-1-inputs', '2017-12-01', 'inputs').count('inputs', '', 250, units.inputs, { note: 'More than 250, until 1 December 2017.' }))]),
  stocktaking,
  step('2017-12-18', [
    pages.assemblyPage,
    hold('hearing-3', ...heldIn('web-un-pga-72', '2017-12-18', days('2017-12-18'), 'new-york')),
    say('event:hearing-2', new Saying('web-un-pga-72', '2017-12-18', 'later').text('evidence', '', six('جلسة كانون الأول/ديسمبر تُعد الثالثة؛ ولم يُعثر على تاريخ الثانية', '12月的听询会被称为第三次；未找到第二次的日期', 'The hearing of December counts as the third; no day was found for the second', "L'audition de décembre est la troisième ; la date de la deuxième est introuvable", 'Декабрьские слушания считаются третьими; дата вторых не найдена', 'La audiencia de diciembre es la tercera; no se halló la fecha de la segunda'), { certainty: 'inferred' })),
  ]),
  afterStocktaking,
  step('2017-12-24', [
    document('a-res-72-244', 'resolution', generalAssembly, conferenceModalitiesTitle, { symbol: 'A/RES/72/244', dated: '2017-12-24', languages: allSix }),
    conferenceModalities,
    link('event:conference-modalities', 'produces', 'document:a-res-72-244'),
  ]),
];
