import type { PackStep } from '../../src/process/pack.ts';
import { Saying } from './claims.ts';
import { circulate, hold, link, move, say, step } from './commands.ts';
import { days, year } from './dates.ts';
import { reviewModalities } from './mandates-later.ts';
import { memberStates } from './names.ts';
import { reviewBounds } from './phases-tracks.ts';
import { forumFormatDocument, forumHearing, fundPeriod, hearingTitles, progressDeclaration, reports, reviewYears } from './review.ts';
import { six } from './six.ts';
import { units } from './units.ts';
import { versions } from './versions.ts';
import { laterPages } from './web-pages.ts';

const formatNews = new Saying('web-iisd-forum-modalities', '2019-07-19', 'format');

const format = step('2019-07-19', [
  laterPages.reviewModalities,
  laterPages.reviewVote,
  forumFormatDocument,
  reviewModalities,
  say('mandate:ga-res-73-326', formatNews.date('', days('2019-07-15'), { property: 'agreed-on', note: 'Silence had been broken on 9 and on 10 July.' }), formatNews.count('silence-broken', '', 2, six('مرات', '次', 'times', 'fois', 'раза', 'veces'))),
  say('event:imrf-2022', new Saying('a-res-73-326', '2019-07-19', 'format').date('', year(2022, 4)), new Saying('a-res-73-326', '2019-07-19', 'format').count('round-tables', '', 4, units.roundTables)),
]);

const regional = (number: 1 | 2, on: string) => {
  const pagesOfReviews = new Saying('web-regional-reviews', on, 'held');
  return hold(`regional-reviews-${number}`, pagesOfReviews.date('', number === 1 ? reviewYears.first : reviewYears.second));
};

const announced = new Saying('web-forum-accreditation', '2022-01-26', 'first');
const forum = new Saying('web-forum-2022', '2022-05-20', 'held');

const forumOfMay = step('2022-05-20', [
  hold('imrf-2022', forum.date('', days('2022-05-17', '2022-05-20')), forum.place('', 'new-york', { certainty: 'inferred' })),
  progressDeclaration,
  say('document:progress-declaration-2022', forum.text('drafted-by', '', six('بنغلاديش ولكسمبرغ', '孟加拉国和卢森堡', 'Bangladesh and Luxembourg', 'Bangladesh et Luxembourg', 'Бангладеш и Люксембург', 'Bangladesh y Luxemburgo'))),
  circulate('progress-declaration-2022', '2022-05-20', memberStates),
  link('event:imrf-2022', 'produces', 'document:progress-declaration-2022'),
]);

const second = new Saying('web-forum-2026', '2026-02-28', 'brief');

const knownIn2026 = step('2026-02-28', [
  laterPages.forumTwo,
  move('imrf-2026', 'The days are announced; the year alone had been foreseen.', second.date('', days('2026-05-05', '2026-05-08')), second.place('', 'new-york', { certainty: 'inferred' })),
  forumHearing('imrf-hearing-2026', second, '2026-05-04', hearingTitles[2026]),
  link('event:imrf-hearing-2026', 'feeds', 'event:imrf-2026'),
  link('event:regional-reviews-2', 'feeds', 'event:imrf-2026'),
  link('document:a-79-590', 'feeds', 'event:imrf-2026'),
  say('phase:review', second.date('', reviewBounds, { property: 'date', certainty: 'inferred', note: 'From the day after the endorsement to the last day of the last forum announced; the review itself goes on.' })),
  versions.february2026,
]);

export const stepsOfReview: readonly PackStep[] = [
  step('2018-12-31', [laterPages.trustFund, fundPeriod]),
  format,
  step('2020-12-31', [reports.of2020]),
  step('2021-12-31', [laterPages.regionalReviews, regional(1, '2021-12-31'), link('event:regional-reviews-1', 'feeds', 'event:imrf-2022')]),
  step('2022-01-26', [
    laterPages.forumAccreditation,
    move('imrf-2022', 'First announced for these days; the day of the announcement was not found, so the close of accreditation stands for it.', announced.date('', days('2022-05-10', '2022-05-13'))),
    say('event:imrf-2022', announced.date('', days('2022-01-26'), { property: 'accreditation-deadline' })),
  ]),
  step('2022-02-28', [reports.of2022, link('document:a-76-642', 'feeds', 'event:imrf-2022')]),
  step('2022-05-16', [
    laterPages.forumOne,
    forumHearing('imrf-hearing-2022', new Saying('web-forum-2022', '2022-05-16', 'plan'), '2022-05-16', hearingTitles[2022], 'The hearing comes on the day before the forum.'),
    hold('imrf-hearing-2022'),
    link('event:imrf-hearing-2022', 'feeds', 'event:imrf-2022'),
  ]),
  forumOfMay,
  step('2022-06-07', [say('document:progress-declaration-2022', new Saying('web-forum-2022', '2022-06-07', 'later').date('', days('2022-06-07'), { property: 'endorsed-on' }))]),
  step('2024-12-05', [reports.of2024]),
  step('2025-12-31', [regional(2, '2025-12-31')]),
  knownIn2026,
];
