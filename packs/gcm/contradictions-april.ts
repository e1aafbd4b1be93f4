import type { WorkPlanCommand } from '../../src/process/work-plan/commands.ts';
import { say } from './commands.ts';
import { days, months } from './dates.ts';
import { phaseOneByTable } from './phases-tracks.ts';
import { conceptNote, guidelines, letterOfApril, procedural1, workPlan, workPlanTable } from './sources.ts';
import { same, six } from './six.ts';
import { units } from './units.ts';
import { minutes } from './words.ts';

const presidentsOffice = six('مكتب رئيس الجمعية العامة', '大会主席办公室', 'Office of the President of the General Assembly', "Bureau du Président de l'Assemblée générale", 'Канцелярия Председателя Генеральной Ассамблеи', 'Oficina del Presidente de la Asamblea General');
const misnamed = six('اللجنة الاقتصادية والاجتماعية لأفريقيا', '非洲经济及社会委员会', 'Economic and Social Commission for Africa', "Commission économique et sociale pour l'Afrique", 'Экономическая и социальная комиссия для Африки', 'Comisión Económica y Social para África');

/** What the bundle of 13 April 2017 says twice, and not alike. */
export const contradictionsOfApril: readonly WorkPlanCommand[] = [
  say('phase:phase-1', phaseOneByTable),
  say('event:escap-meeting', conceptNote.phase('L87', 'phase-1', { certainty: 'inferred', note: 'The note as a whole is on Phase I; the work plan (L413) too counts the meetings of the commissions to it, but its table lists this one under Phase II.' })),
  say('event:eca-meeting', workPlan.text('organizer', 'L482', misnamed)),
  say('document:a-res-71-1', conceptNote.date('L85', days('2017-09-19'), { note: 'The note is of April 2017: a slip for 2016, made twice.' })),
  say('mandate:ga-res-71-1', guidelines.text('symbol', 'L214', same('A/71/1')), conceptNote.text('symbol', 'L85', same('A/RES/71/1'))),
  say('mandate:ga-res-71-280', workPlan.text('symbol', 'L409', same('A/71/280')), conceptNote.text('symbol', 'L87', same('A/RES/71/280'))),
  say(
    'track:hearings',
    workPlan.count('hearings', 'L413', 4, units.hearings),
    workPlanTable.count('hearings', 'L474–L545', 6, units.hearings),
    conceptNote.count('hearings', 'L197–L202', 6, units.hearings),
    guidelines.count('hearing-days', 'L242', 4, units.days),
    workPlanTable.count('hearing-days', 'L474–L545', 4, units.days, { certainty: 'inferred', note: 'Two full days and four half days.' }),
    workPlan.count('hearings-in-phase-3', 'L417', 2, units.hearings),
    workPlanTable.count('hearings-in-phase-3', 'L524–L545', 3, units.hearings),
    guidelines.date('L242', months('2017-04', '2018-06'), { property: 'hearing-period' }),
    conceptNote.date('L197–L202', months('2017-07', '2018-07'), { property: 'hearing-period', mark: 'TBA', note: 'From the first hearing to the last possible day of the last, which is given as June or July 2018.' }),
  ),
  say('track:regional-commissions', conceptNote.count('regional-meetings', 'L192–L195', 4, units.meetings), workPlan.count('regional-meetings', 'L479–L505', 5, units.meetings, { note: 'Two of them of the Economic Commission for Africa; discussions with the Economic Commission for Europe went on (L557).' })),
  say(
    'track:thematic-sessions',
    procedural1.text('moderator-opening-time', 'L332', minutes('7')),
    procedural1.text('moderator-closing-time', 'L344', minutes('7')),
    procedural1.text('moderator-summary-time', 'L350', minutes('15')),
    procedural1.text('side-event-contact', 'L358', presidentsOffice),
    procedural1.count('closing-items', 'L378–L379', 2, units.closingItems),
    letterOfApril.date('L21', days('2017-04-25'), { property: 'moderator-interest-deadline' }),
  ),
  say(
    'event:thematic-session-1',
    procedural1.text('closing-begins', 'L369', same('17:50')),
    { ...procedural1.text('closing-begins', 'L368', same('17:55'), { certainty: 'inferred', note: 'Panel 2 ends only at 17:55 by the same agenda.' }), claim: 'pn1-panel-ends' },
  ),
  say('process:gcm', guidelines.date('L230', days('2017-04-17'), { property: 'accreditation-deadline' }), conceptNote.count('annex-elements', 'L95', 24, six('عنصرا', '要素', 'elements', 'éléments', 'элемента', 'elementos'))),
];
