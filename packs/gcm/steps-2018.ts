import type { WorkPlanCommand } from '../../src/process/work-plan/commands.ts';
import type { PackStep } from '../../src/process/pack.ts';
import { Saying } from './claims.ts';
import { circulate, command, hold, link, move, say, step } from './commands.ts';
import { days } from './dates.ts';
import { agreedClaims, drafts, editedTerm, endorsedClaims, endorsedDocument, finalDraftDate, secretaryGeneralsReport } from './documents-text.ts';
import { endorsement } from './mandates-later.ts';
import { memberStates } from './names.ts';
import { adoptionBounds, reviewPhase, reviewTrack } from './phases-tracks.ts';
import { marrakech } from './places.ts';
import { forumsAnnounced } from './review.ts';
import { letterOfDecember } from './sources.ts';
import { units } from './units.ts';
import { versions } from './versions.ts';
import { laterPages, pages } from './web-pages.ts';
import { fullDay } from './words.ts';

/** The letter of December announced the days; that the round was then held on them is inferred. */
function roundDates(start: string, end: string, meets?: number) {
  const letter = letterOfDecember.with({ certainty: 'inferred', note: 'The days that the letter announced; no report of the round itself was read.' });
  return { ...letter.date('', days(start, end, meets)), claim: 'held-date' };
}

function roundHeld(name: string, start: string, end: string, meets?: number) {
  return step(end, [hold(`negotiations-${name}-2018`, roundDates(start, end, meets))]);
}

const report = step('2018-01-20', [
  pages.sgReport,
  secretaryGeneralsReport,
  hold('sg-report-release'),
  link('event:sg-report-release', 'produces', 'document:a-72-643'),
]);

const zeroDraft = step('2018-02-05', [
  pages.zeroDraft,
  drafts.zero,
  circulate('zero-draft', '2018-02-05', memberStates),
  hold('zero-draft-release', new Saying('web-iisd-zero-draft', '2018-02-05', 'held').date('', days('2018-02-05'))),
  link('event:zero-draft-release', 'produces', 'document:zero-draft'),
  link('document:chairs-summary', 'feeds', 'document:zero-draft'),
  link('document:a-72-643', 'feeds', 'document:zero-draft'),
  link('document:zero-draft', 'feeds', 'event:negotiations-february-2018'),
]);

const zeroPlus = new Saying('zero-draft-plus', '2018-03-05', 'plus');

const announcement = step('2018-03-05', [
  drafts.zeroPlus,
  circulate('zero-draft-plus', '2018-03-05', memberStates),
  link('document:zero-draft', 'feeds', 'document:zero-draft-plus'),
  link('document:zero-draft-plus', 'feeds', 'event:negotiations-march-2018'),
  move('conference', 'The Assembly had chosen among the offers of Italy and Morocco; the draft is the first text read that names the days.', zeroPlus.date('', days('2018-12-10', '2018-12-11')), zeroPlus.place('', 'morocco')),
]);

const revision = (day: string, page: readonly WorkPlanCommand[], draft: (typeof drafts)[keyof typeof drafts], before: string, after: string) =>
  step(day, [
    ...page,
    draft,
    circulate(draft.data.document, day, memberStates),
    link(`document:${before}`, 'feeds', `document:${draft.data.document}`),
    link(`document:${draft.data.document}`, 'feeds', `event:${after}`),
  ]);

const lastHearing = new Saying('web-iisd-final-hearing', '2018-05-21', 'held');

const fifthHearing = step('2018-05-21', [
  pages.finalHearing,
  hold('hearing-5', lastHearing.date('', days('2018-05-21')), lastHearing.place('', 'new-york')),
  command('cancel-event', { event: 'hearing-6', reason: 'The hearing of 21 May 2018 was the fifth and last; that this one was given up is inferred from it.', source: { document: 'web-iisd-final-hearing' } }),
  say('track:hearings', lastHearing.count('hearings', '', 5, units.hearings)),
]);

const agreement = step('2018-07-13', [
  pages.agreement,
  drafts.agreed,
  circulate('agreed-outcome', '2018-07-13', memberStates),
  hold('negotiations-july-2018', roundDates('2018-07-09', '2018-07-13')),
  say('document:final-draft', finalDraftDate),
  say('document:agreed-outcome', ...agreedClaims),
  link('document:final-draft', 'feeds', 'document:agreed-outcome'),
  link('event:negotiations-july-2018', 'produces', 'document:agreed-outcome'),
  link('document:agreed-outcome', 'feeds', 'event:conference'),
  versions.negotiationsEnded,
]);

const adoption = new Saying('web-adoption-vote', '2018-12-11', 'held');

const conference = step('2018-12-11', [
  marrakech,
  laterPages.adoption,
  laterPages.adoptionNews,
  hold(
    'conference',
    adoption.date('', days('2018-12-10', '2018-12-11')),
    adoption.place('', 'marrakech'),
    adoption.count('states-adopting', '', 164, units.states, { note: 'By acclamation on 10 December; so most reports.' }),
    new Saying('web-adoption-news', '2018-12-11', 'news').count('states-adopting', '', 165, units.states, { note: 'So one report.' }),
  ),
]);

const known = { certainty: 'inferred', note: 'The process set no bounds; these are the days between which it happened.' } as const;
const resolution = new Saying('a-res-73-195', '2018-12-19', 'bounds', known);

const endorsed = step('2018-12-19', [
  endorsedDocument,
  endorsement,
  say('document:a-res-73-195', ...endorsedClaims),
  say('document:agreed-outcome', editedTerm),
  link('document:agreed-outcome', 'feeds', 'document:a-res-73-195'),
  link('event:conference', 'produces', 'document:a-res-73-195'),
  say('phase:after-phase-3', resolution.date('', adoptionBounds)),
  versions.adopted,
  reviewTrack,
  reviewPhase,
  ...forumsAnnounced,
]);

const fourth = new Saying('web-un-hearing-4', '2018-02-21', 'held');

export const stepsOf2018: readonly PackStep[] = [
  report,
  zeroDraft,
  step('2018-02-21', [pages.fourthHearing, hold('hearing-4', fourth.date('', days('2018-02-21')), fourth.place('', 'new-york'), fourth.text('length', '', fullDay))]),
  roundHeld('february', '2018-02-20', '2018-02-23', 3),
  announcement,
  roundHeld('march', '2018-03-12', '2018-03-15'),
  revision('2018-03-26', [pages.revisionOne], drafts.first, 'zero-draft-plus', 'negotiations-april-2018'),
  roundHeld('april', '2018-04-03', '2018-04-06'),
  roundHeld('may', '2018-05-14', '2018-05-18'),
  fifthHearing,
  revision('2018-05-28', [pages.revisionTwo], drafts.second, 'draft-revision-1', 'negotiations-june-2018'),
  roundHeld('june', '2018-06-04', '2018-06-08'),
  revision('2018-06-29', [pages.revisionThree], drafts.third, 'draft-revision-2', 'negotiations-july-2018'),
  step('2018-07-11', [drafts.final, circulate('final-draft', '2018-07-11', memberStates), link('document:draft-revision-3', 'feeds', 'document:final-draft')]),
  agreement,
  conference,
  endorsed,
];
