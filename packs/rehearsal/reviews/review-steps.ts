import type { PackStep } from '../../../src/process/pack.ts';
import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import { answerFacts, remarkFacts } from './answer-facts.ts';
import type { AnswerFact } from './answer-facts.ts';
import { reviewTitles as titles } from './words.ts';

const national = 'first-national-reviews';
const regional = 'western-shores-review';
const global = 'first-forum';

/**
 * The first reviews of the framework, from the seventh day before today on: a national round with a submitted report that stakeholders
 * remark upon, a submitted one that allows none and one being written; a regional round that is closed, with its synthesis; a forum
 * whose report came late and whose tables do not add up; a peer review that is completed and one that is offered.
 */
export function reviewSteps(day: (offset: number) => IsoDay): readonly PackStep[] {
  const at = (offset: number, clock: string, commands: readonly ProcessCommand[], by: Actor = { standing: 'secretariat' }): PackStep => ({ at: `${day(offset)}T${clock}:00.000Z`, by, commands });
  const round = (of: string): ProcessCommand => ({ name: 'open-round', data: { round: of } });
  return [
    at(-7, '14:00', [
      { name: 'schedule-round', data: { round: global, title: titles.global, level: 'global', opensOn: day(40), closesOn: day(43), everyYears: 4, reportWeeks: 12 } },
      { name: 'schedule-round', data: { round: regional, title: titles.regional, level: 'regional', region: 'Western shores', opensOn: day(-7), closesOn: day(-3), feeds: global } },
      { name: 'schedule-round', data: { round: national, title: titles.national, level: 'national', opensOn: day(-7), closesOn: day(20), feeds: global } },
      round(regional), round(national),
    ]),
    ...answerFacts.map((fact, index) => at(-6, `09:${String(10 + index)}`, reported(fact), delegation(fact.state))),
    at(-5, '10:00', [{ name: 'offer-peer-review', data: { peerReview: 'kenya-looked-at', round: national, state: 'KE', reviewers: ['CH', 'MX'], commitments: ['fw-2'] } }], delegation('CH')),
    at(-5, '11:00', [{ name: 'answer-peer-review', data: { peerReview: 'kenya-looked-at', accepted: true } }], delegation('KE')),
    ...remarkFacts.map((fact, index) => at(-5, `15:0${index}`, [{ name: 'make-remark', data: { ...fact, report: 'review-of-mexico' } }], { standing: 'focal-point', of: fact.holder })),
    at(-4, '10:00', [{ name: 'record-peer-findings', data: { peerReview: 'kenya-looked-at', findings: 'We walked the dry ways of two towns at night with those who live there. The lines begin at the doors. One bridge on the way stands below the highest tide.', language: 'en' } }], delegation('MX')),
    at(-4, '15:00', [{ name: 'respond-to-peer-review', data: { peerReview: 'kenya-looked-at', response: 'We thank our peers for their boots. The bridge is to be raised before the next season.', language: 'en' } }], delegation('KE')),
    at(-3, '10:00', [{ name: 'offer-peer-review', data: { peerReview: 'philippines-offered', round: national, state: 'PH', reviewers: ['BR'], commitments: [] } }], delegation('BR')),
    at(-3, '16:00', [{ name: 'close-round', data: { round: regional } }, ...synthesis()]),
    at(-2, '10:00', [
      { name: 'record-document', data: { document: 'report-on-the-coast', documentKind: 'report', symbol: 'REHEARSAL/FW/2', title: titles.report, author: titles.office, dated: day(-2), languages: ['en'], claims: [] } },
      { name: 'present-round-report', data: { round: global, document: 'report-on-the-coast', on: day(-2) } },
      // One commitment stands at two tables and one at none: the page says so.
      { name: 'set-round-tables', data: { round: global, tables: [{ id: 'water', title: titles.water, commitments: ['fw-1', 'fw-2', 'fw-3'] }, { id: 'hands', title: titles.hands, commitments: ['fw-2', 'fw-4', 'fw-5'] }] } },
    ]),
  ];
}

function delegation(of: string): Actor {
  return { standing: 'delegation', of };
}

/** Begun, answered and, where it is, submitted. */
function reported({ report, region, state, title, language, remarks, answers, contributors, submitted }: AnswerFact): readonly ProcessCommand[] {
  const of = { report, round: region ? regional : national };
  return [
    { name: 'begin-report', data: { ...of, state, title, language, remarks } },
    ...answers.map(({ commitment, ...words }): ProcessCommand => ({ name: 'answer-commitment', data: { ...of, commitment, done: '', partners: '', evidence: '', indicators: '', needs: '', lessons: '', restsOn: [], ...words } })),
    ...(contributors === undefined ? [] : [{ name: 'set-contributors', data: { ...of, contributors: contributors.map(({ name, commitments }) => ({ name, commitments: [...commitments] })) } } satisfies ProcessCommand]),
    ...(submitted ? [{ name: 'submit-report', data: of } satisfies ProcessCommand] : []),
  ];
}

/** A section for the one commitment that both answered; each sentence rests on the exact words of its review. */
function synthesis(): readonly ProcessCommand[] {
  const draft = 'synthesis-of-the-western-shores';
  const rested = answerFacts.filter(({ region }) => region).map(({ report, state, answers: [first] }, at): ProcessCommand => {
    const quote = first?.done ?? '';
    const said = state === 'GH' ? 'One State has hung its bells again' : 'Another rings them with the schools';
    return { name: 'write-sentence', data: { sentence: `western-shores-${state.toLowerCase()}`, draft, section: 'on-fw-3', order: at + 1, role: 'narrative', text: `${said}.`, evidence: [{ of: `report:${report}`, span: { start: 0, end: quote.length, quote } }] } };
  });
  return [
    { name: 'arrange-draft', data: { draft, draftKind: 'regional-synthesis', title: 'Synthesis of the reviews of the western shores (invented)', language: 'en', events: [], sections: [{ id: 'introduction', part: 'introduction', heading: 'Introduction' }, { id: 'on-fw-3', part: 'area', heading: 'Telling people in time' }, { id: 'conclusions', part: 'conclusions', heading: 'Conclusions' }] } },
    ...rested,
    { name: 'attach-round-summary', data: { round: regional, draft } },
  ];
}
