import { item, minutes, rule } from './fact.ts';
import type { SessionFact } from './fact.ts';
import { titles } from './titles.ts';

const [monday, tuesday] = ['2017-05-08', '2017-05-09'];

/** Geneva, 8 and 9 May 2017. Its second panel ends five minutes after the closing of the day has begun: the note says so, and so does the pack. */
export const session1: SessionFact = {
  event: 'thematic-session-1',
  document: 'procedural-note-1',
  madeOn: '2017-04-13',
  place: 'palais-des-nations',
  timeZone: 'Europe/Zurich',
  floor: { interventionSeconds: 180, moderatorSeconds: [420, 420], expertSeconds: [300, 420], expertsPerPanel: 3, preInscribed: false, source: 'procedural-note-1, L332–L344' },
  rules: [
    rule('hours', { hours: [['10:00', '13:00'], ['15:00', '18:00']] }, 320),
    rule('panels', { count: 3 }, 320),
    rule('welcome', { seconds: minutes(10) }, 324),
    rule('moderator-opening', { seconds: minutes(7) }, 332),
    rule('experts', { count: 3 }, 334),
    rule('expert-time', { seconds: [minutes(5), minutes(7)] }, 334),
    rule('intervention', { seconds: minutes(3) }, 338),
    rule('pre-inscribed-list', { holds: false }, 338),
    rule('alternation', { holds: true }, 340),
    rule('other-stakeholders', { holds: true }, 340),
    rule('topics-of-interventions', { text: titles.topics }, 342),
    rule('position-papers-read-out', { holds: false }, 143, 'concept-note'),
    rule('moderator-closing', { seconds: minutes(7) }, 344),
    rule('moderator-summary', { seconds: minutes(15) }, 350),
    rule('thematic-expert', { seconds: minutes(15) }, 350),
    rule('closing-scope', { text: titles.closingConclusions }, 354),
    rule('side-event-hours', { hours: [['13:15', '14:45']] }, 358),
    rule('side-event-contact', { text: titles.presidentsOffice }, 358),
  ],
  // The letter of the President reminds of the day (L21); who was chosen for this session no document that was read says.
  panels: { offersBy: '2017-04-25', moderators: [] },
  items: [
    item(365, 'day-1-opening', monday, '10:00–10:15', 'opening', titles.opening),
    item(366, 'panel-1', monday, '10:15–13:00', 'panel', titles.rights, 1),
    item(367, 'day-1-break', monday, '13:00–15:00', 'break', titles.lunch),
    item(368, 'panel-2', monday, '15:00–17:55', 'panel', titles.inclusion, 2),
    item(369, 'day-1-closing', monday, '17:50–18:00', 'closing', titles.closingOfDay),
    item(374, 'day-2-opening', tuesday, '10:00–10:05', 'opening', titles.welcome),
    item(375, 'panel-3', tuesday, '10:05–13:00', 'panel', titles.discrimination, 3),
    item(376, 'day-2-break', tuesday, '13:00–15:00', 'break', titles.lunch),
    item(377, 'day-2-summary-panel', tuesday, '15:00–17:30', 'summary-panel', titles.summary),
    item(378, 'day-2-conclusions', tuesday, '17:30–17:50', 'conclusions', titles.conclusions),
    item(379, 'day-2-closing', tuesday, '17:50–18:00', 'closing', titles.closing),
  ],
};
