import { Saying } from './claims.ts';

/**
 * The documents that speak most often, with the day on which each was sent.
 * The work plan carries the date 12 April 2017 and was sent, like the concept note, on 13 April.
 */
export const workPlan = new Saying('work-plan-2017-04-12', '2017-04-13', 'wp');
/** The table of the work plan where it says other than the work plan's own text: two claims of one document need two ids. */
export const workPlanTable = new Saying('work-plan-2017-04-12', '2017-04-13', 'wp-table');
export const conceptNote = new Saying('concept-note', '2017-04-13', 'cn');
export const guidelines = new Saying('stakeholder-guidelines', '2017-04-13', 'sg');
export const procedural1 = new Saying('procedural-note-1', '2017-04-13', 'pn1');
export const letterOfApril = new Saying('pga-letter-2017-04-13', '2017-04-13', 'apr');
export const letterOfJune = new Saying('pga-letter-2017-06-06', '2017-06-06', 'jun');
export const procedural3 = new Saying('procedural-note-3', '2017-06-06', 'pn3');
export const brief3 = new Saying('issue-brief-3', '2017-06-06', 'ib3');
export const summary3 = new Saying('session-3-summary', '2017-07-10', 's3');
export const chairsSummary = new Saying('chairs-summary', '2017-12-22', 'cs');
export const letterOfDecember = new Saying('cofacilitators-letter-2017-12-22', '2017-12-22', 'dec');
