import type { PackStep } from '../../src/process/pack.ts';
import { bundleOfApril, bundleOfJune, declarationDocument, modalitiesDocument } from './documents-consultations.ts';
import { Saying } from './claims.ts';
import { command, hold, say, step } from './commands.ts';
import { conceptNoteTable, earlierClaims } from './concept-note-claims.ts';
import { contradictionsOfApril } from './contradictions-april.ts';
import { days, undated } from './dates.ts';
import { document } from './document-builders.ts';
import { linksOfApril, linksOfJune, linksOfThePlan } from './links.ts';
import { compactTitle } from './mandates-later.ts';
import { modalities, newYorkDeclaration } from './mandates.ts';
import { cofacilitators } from './names.ts';
import { phases, tracks } from './phases-tracks.ts';
import { headquarters, placesOfThePlan } from './places.ts';
import { leadTimes } from './rules.ts';
import { six } from './six.ts';
import { brief3, letterOfApril, letterOfJune, procedural3 } from './sources.ts';
import { scheduleRow } from './row.ts';
import { units } from './units.ts';
import { versions } from './versions.ts';
import { pages } from './web-pages.ts';
import { workPlanRows } from './work-plan-rows.ts';
import { minutes } from './words.ts';

const opening = step('2016-09-19', [
  command('open-process', {
    process: 'gcm',
    title: compactTitle,
    shortTitle: six('الاتفاق العالمي للهجرة', '移民全球契约', 'Global Compact for Migration', 'Pacte mondial sur les migrations', 'Глобальный договор о миграции', 'Pacto Mundial para la Migración'),
    aim: six(
      'إطار تعاوني متفق عليه بين الدول بشأن الهجرة بجميع أبعادها', '各国就移民问题所有层面商定的合作框架', 'A framework of cooperation on migration in all its dimensions, agreed among States',
      'Un cadre de coopération sur les migrations dans toutes leurs dimensions, convenu entre États', 'Согласованная государствами рамочная основа сотрудничества в области миграции во всех ее аспектах', 'Un marco de cooperación sobre la migración en todas sus dimensiones, acordado entre Estados',
    ),
    timeZone: 'America/New_York',
  }),
  ...headquarters,
  declarationDocument,
  newYorkDeclaration,
  say('document:a-res-71-1', new Saying('a-res-71-1', '2016-09-19', 'own').date('', days('2016-09-19'), { note: 'The day of the high-level meeting that adopted it.' })),
]);

const modalitiesAdopted = step('2017-04-06', [
  modalitiesDocument,
  modalities,
  pages.modalitiesPress,
  say('mandate:ga-res-71-280', new Saying('web-press-ga11902', '2017-04-06', 'press').text('accreditation-procedure', '', six('قوائم تُعمم على أساس عدم الاعتراض، مع بيان طوعي للأساس العام للاعتراض', '名单按无异议原则分发，反对者可自愿说明理由', 'Lists go out on a non-objection basis; an objector may state its general basis', "Listes selon la procédure d'approbation tacite ; motif général de l'objection donné à titre facultatif", 'Списки рассылаются по принципу отсутствия возражений; основание возражения сообщается добровольно', 'Listas con arreglo al procedimiento de no objeción; el fundamento de la objeción se comunica voluntariamente'))),
]);

const cofacilitatorsLetter = new Saying('cofacilitators-letter-2017-04-13', '2017-04-13', 'cof');

const briefing = command('schedule-event', {
  event: 'informal-briefing', kind: 'briefing', track: 'preparatory', paragraphs: [],
  claims: [
    cofacilitatorsLetter.title('L57', six('إحاطة غير رسمية للدول الأعضاء قبل الجلسة الأولى', '第一次会议前的会员国非正式通报会', 'Informal briefing of Member States before the first session', 'Réunion d’information informelle avant la première réunion', 'Неофициальный брифинг для государств-членов перед первой сессией', 'Sesión informativa oficiosa antes de la primera sesión')),
    cofacilitatorsLetter.date('L57', undated, { mark: 'TBA' }),
    cofacilitatorsLetter.phase('L57', 'phase-1', { certainty: 'inferred' }),
  ],
});

/** The plan is published before anything of the concept note is laid beside it, so that the version shows the table as it was sent. */
const bundle = step('2017-04-13', [
  ...placesOfThePlan,
  ...bundleOfApril,
  ...phases,
  ...tracks,
  ...leadTimes,
  ...workPlanRows.map((row) => scheduleRow(row, earlierClaims(row.event))),
  ...linksOfThePlan,
  versions.april2017,
  ...conceptNoteTable,
  ...contradictionsOfApril,
  briefing,
  hold('work-plan-delivery', letterOfApril.date('L17', days('2017-04-13'))),
  hold('documentation-session-1', letterOfApril.date('L15', days('2017-04-13'))),
  ...linksOfApril,
]);

const accreditation = step('2017-04-17', [
  pages.accreditation,
  say('process:gcm', new Saying('web-ngls-accreditation', '2017-04-17', 'ngls').date('', days('2017-03-14', '2017-04-17'), { property: 'accreditation-period' })),
]);

const listOfPhaseOne = { certainty: 'inferred', note: 'No report of the meeting itself was read; that it was held as planned is inferred.' } as const;

/** A session of Phase I, held on the days of the plan for all that is known. */
export function heldAsPlanned(event: string, start: string, end: string, place: string) {
  const list = new Saying('web-iom-phase-1', end, 'held', listOfPhaseOne);
  return hold(event, list.date('', days(start, end)), list.place('', place));
}

const sentInJune = step('2017-06-06', [
  ...bundleOfJune,
  ...linksOfJune,
  hold('documentation-session-3', letterOfJune.date('L9', days('2017-06-06'))),
  say(
    'track:thematic-sessions',
    procedural3.text('moderator-opening-time', 'L108', minutes('5–7')),
    procedural3.text('moderator-closing-time', 'L118', minutes('5–7')),
    procedural3.text('moderator-summary-time', 'L124', minutes('10–15')),
    procedural3.count('closing-items', 'L153', 1, units.closingItems),
    procedural3.text('side-event-contact', 'L132', six('مكتب الأمينة العامة للمؤتمر الحكومي الدولي', '政府间会议秘书长办公室', 'Office of the Secretary-General of the conference', 'Bureau de la Secrétaire générale de la conférence', 'Канцелярия Генерального секретаря конференции', 'Oficina de la Secretaria General de la conferencia')),
  ),
  say(
    'event:thematic-session-3',
    letterOfJune.place('L15', 'palais-des-nations', { property: 'venue' }),
    letterOfJune.text('informal-dialogue', 'L15', six('20 حزيران/يونيه 2017، 9:00 إلى 9:50', '2017年6月20日9时至9时50分', '20 June 2017, 9:00 to 9:50', '20 juin 2017, de 9 h à 9 h 50', '20 июня 2017 года, 9:00–9:50', '20 de junio de 2017, de 9.00 a 9.50 horas')),
    procedural3.count('experts-per-panel', 'L110', 3, units.experts),
  ),
  say('document:a-res-71-1', brief3.date('L413', days('2016-09-19'))),
  pages.secondSummary,
  document('session-2-summary', 'summary', cofacilitators, six('موجز الجلسة المواضيعية الثانية', '第二次专题会议摘要', 'Summary of the second thematic session', 'Résumé de la deuxième réunion thématique', 'Резюме второй тематической сессии', 'Resumen de la segunda sesión temática'), {
    dated: '2017-06-06',
    claims: [new Saying('web-iisd-session-2', '2017-05-23', 'announced').date('', days('2017-05-26')), new Saying('web-iisd-session-2-summary', '2017-06-06', 'released').date('', days('2017-06-06'))],
  }),
]);

export const stepsToJune2017: readonly PackStep[] = [
  opening,
  modalitiesAdopted,
  bundle,
  accreditation,
  // A bare hold rests on the plan's word; the chair's summary of December is the evidence that came after.
  step('2017-04-19', [hold('idm-workshop-1')]),
  step('2017-05-09', [pages.phaseOne, heldAsPlanned('thematic-session-1', '2017-05-08', '2017-05-09', 'geneva')]),
  step('2017-05-23', [pages.secondSession, hold('thematic-session-2', new Saying('web-iisd-session-2', '2017-05-23', 'held').date('', days('2017-05-22', '2017-05-23')))]),
  sentInJune,
  step('2017-06-20', [hold('thematic-session-3', procedural3.date('L85', days('2017-06-19', '2017-06-20'), { certainty: 'inferred', note: 'The days that the note announced; the summary of July reports the session.' }))]),
  step('2017-06-30', [hold('gfmd-summit-10')]),
];
