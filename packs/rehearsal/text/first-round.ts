import type { TextScript } from '../../text/text-script.ts';

/** The first reading: what was tabled to the zero draft. None of this says anything of a real State or group. */
export function firstRound(script: TextScript): void {
  script
    .add('r1-g77-pilots', 'share-pilots', 'g77', 'winter-wages', 'We invite neighbouring harbours to share pilots, tugs and dry docks in weeks of high water, on terms that are agreed in calm weather.', { reason: 'A harbour that has lost its tug loses its ships too.' })
    .mod('r1-aosis-rising', 'pp-rising', 'aosis', [['before it,', 'before, and that the smallest islands are the first to be reached,']], { reason: 'On an atoll there is no second street.' })
    .mod('r1-ldcs-rising', 'pp-rising', 'ldcs', [['before it,', 'before, and that towns with the least means are the first to be reached,']])
    .mod('r1-mx-sirens', 'warn-everybody-c', 'MX', [['children and elderly residents', 'children, elderly residents and persons with disabilities']])
    .mod('r1-ca-wages', 'winter-wages', 'CA NO', [['to pay', ', within their means, to pay']])
    .mod('r1-ke-wages', 'winter-wages', 'african-group', [['rebuilt.', 'rebuilt, and to share the cost with those who gain from the new harbour.']])
    .add('r1-uy-tables', 'tide-tables', 'UY', 'tide-forum', 'We request the keepers of the tide tables to publish, one year before each Forum, a short report that compares what was promised with what was built.')
    .mod('r1-eu-forum', 'tide-forum', 'eu', [['every four years', 'every five years']])
    .mod('r1-ph-doors', 'second-door-a', 'PH', [['half', 'two thirds']])
    .mod('r1-no-line', 'dune-line', 'NO', [['the best available tide tables', 'tide tables and local knowledge']])
    .remove('r1-jp-line', 'dune-line', 'JP', { reason: 'Building lines are drawn by each town for itself.' })
    .mod('r1-bd-bell', 'warn-everybody-a', 'BD', [['one tower', 'at least one tower']]);
}

export const firstRoundMerged = {
  'r1-aosis-rising': 'pp-rising',
  'r1-ldcs-rising': 'pp-rising',
  'r1-ca-wages': 'winter-wages',
  'r1-ke-wages': 'winter-wages',
};
