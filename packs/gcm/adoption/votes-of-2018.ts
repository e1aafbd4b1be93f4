import { memberStates } from '../../../src/process/vocabulary/member-states.ts';

/** Read: press release on the vote of 19 December 2018. */
const against = ['CZ', 'HU', 'IL', 'PL', 'US'];

/** As recalled; the sources at hand give the number only. */
const abstaining = ['DZ', 'AU', 'AT', 'BG', 'CL', 'IT', 'LV', 'LY', 'LI', 'RO', 'SG', 'CH'];

/** As recalled; the sources at hand give the number only. */
const notVoting = ['AF', 'AG', 'BZ', 'BJ', 'BW', 'BN', 'KP', 'DO', 'GN', 'KI', 'KG', 'FM', 'PA', 'PY', 'ST', 'SC', 'SK', 'SO', 'TL', 'TO', 'TT', 'TM', 'UA', 'VU'];

/** All others voted in favour. */
export const votesOf2018 = memberStates
  .filter((state) => !notVoting.includes(state))
  .map((state) => ({ state, vote: against.includes(state) ? ('no' as const) : abstaining.includes(state) ? ('abstain' as const) : ('yes' as const) }));
