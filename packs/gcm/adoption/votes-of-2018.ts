import { memberStates } from '../../../src/process/vocabulary/member-states.ts';

/** Read: press release on the vote of 19 December 2018. */
const against = new Set(['CZ', 'HU', 'IL', 'PL', 'US']);

/** As recalled; the sources at hand give the number only. */
const abstaining = new Set(['DZ', 'AU', 'AT', 'BG', 'CL', 'IT', 'LV', 'LY', 'LI', 'RO', 'SG', 'CH']);

/** As recalled; the sources at hand give the number only. */
const notVoting = new Set(['AF', 'AG', 'BZ', 'BJ', 'BW', 'BN', 'KP', 'DO', 'GN', 'KI', 'KG', 'FM', 'PA', 'PY', 'ST', 'SC', 'SK', 'SO', 'TL', 'TO', 'TT', 'TM', 'UA', 'VU']);

/** All others voted in favour. */
export const votesOf2018 = memberStates
  .filter((state) => !notVoting.has(state))
  .map((state) => ({ state, vote: against.has(state) ? ('no' as const) : abstaining.has(state) ? ('abstain' as const) : ('yes' as const) }));
