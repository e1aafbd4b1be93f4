import { item, minutes, rule } from './fact.ts';
import type { SessionFact } from './fact.ts';
import { titles } from './titles.ts';

const [monday, tuesday] = ['2017-06-19', '2017-06-20'];

/** Geneva, 19 and 20 June 2017. Moderators have a little less time than in the first session, and the day of the conclusions has one closing. */
export const session3: SessionFact = {
  event: 'thematic-session-3',
  document: 'procedural-note-3',
  madeOn: '2017-06-06',
  place: 'palais-des-nations',
  timeZone: 'Europe/Zurich',
  floor: { interventionSeconds: 180, moderatorSeconds: [300, 420], expertSeconds: [300, 420], expertsPerPanel: 3, preInscribed: false, source: 'procedural-note-3, L108–L118' },
  rules: [
    rule('hours', { hours: [['10:00', '13:00'], ['15:00', '18:00']] }, 96),
    rule('panels', { count: 3 }, 96),
    rule('welcome', { seconds: minutes(10) }, 100),
    rule('moderator-opening', { seconds: [minutes(5), minutes(7)] }, 108),
    rule('experts', { count: 3 }, 110),
    rule('expert-time', { seconds: [minutes(5), minutes(7)] }, 110),
    rule('intervention', { seconds: minutes(3) }, 112),
    rule('pre-inscribed-list', { holds: false }, 112),
    rule('alternation', { holds: true }, 114),
    rule('other-stakeholders', { holds: true }, 114),
    rule('topics-of-interventions', { text: titles.topics }, 116),
    rule('position-papers-read-out', { holds: false }, 143, 'concept-note'),
    rule('moderator-closing', { seconds: [minutes(5), minutes(7)] }, 118),
    rule('moderator-summary', { seconds: [minutes(10), minutes(15)] }, 124),
    rule('thematic-expert', { seconds: minutes(15) }, 124),
    rule('closing-scope', { text: titles.closingNextSteps }, 128),
    rule('side-event-hours', { hours: [['13:15', '14:45']] }, 132),
    rule('side-event-contact', { text: titles.conferenceOffice }, 132),
  ],
  panels: {
    offersBy: '2017-04-25',
    moderators: ['SE', 'TR', 'AE'],
    reason: 'Selected with regard to geographical balance and to the situations of countries of origin, transit and destination: letter of the President of the General Assembly of 6 June 2017 (L19–L23).',
  },
  items: [
    item(139, 'day-1-opening', monday, '10:00–10:15', 'opening', titles.opening),
    item(140, 'panel-1', monday, '10:15–13:00', 'panel', titles.cooperation, 1),
    item(141, 'day-1-break', monday, '13:00–15:00', 'break', titles.lunch),
    item(142, 'panel-2', monday, '15:00–17:50', 'panel', titles.borders, 2),
    item(143, 'day-1-closing', monday, '17:50–18:00', 'closing', titles.closingOfDay),
    item(148, 'day-2-opening', tuesday, '10:00–10:05', 'opening', titles.welcome),
    item(149, 'panel-3', tuesday, '10:05–13:00', 'panel', titles.returns, 3),
    item(150, 'day-2-break', tuesday, '13:00–15:00', 'break', titles.lunch),
    item(152, 'day-2-summary-panel', tuesday, '15:00–17:50', 'summary-panel', titles.summary),
    item(153, 'day-2-closing', tuesday, '17:50–18:00', 'closing', titles.closing),
  ],
};
