import type { PackStep } from '../../../src/process/pack.ts';
import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { languages } from '../../../src/process/vocabulary/language.ts';
import { parseInstant } from '../../../src/process/vocabulary/instant.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import { frameworkText } from '../framework/framework-steps.ts';
import { adoptionWords } from './words.ts';

const decision = 'framework-adoption';
const endorsement = 'framework-endorsement';
const open = 'first-review-modalities';
const revision = 'framework-agreed';
const members = 'MX CH GH KE FJ DE BR PH JO SN CA IT EG BD CO UA MA NL AR LK'.split(' ');

/** Before nine on the day before today, from when on the drafts of the rehearsal are made. The framework is adopted by a vote after a silence that was broken twice; a first review is being voted upon. None of this says anything of a real State. */
export function adoptionSteps(day: (offset: number) => IsoDay): readonly PackStep[] {
  const at = (offset: number, clock: string, commands: readonly ProcessCommand[], by: Actor = { standing: 'secretariat' }): PackStep => ({ at: `${day(offset)}T${clock}:00.000Z`, by, commands });
  const delegation = (of: string): Actor => ({ standing: 'delegation', of });
  const ends = (offset: number, clock: string) => parseInstant(`${day(offset)}T${clock}:00.000Z`) ?? '';
  return [
    at(-10, '15:40', [
      { name: 'propose-decision', data: { decision, title: adoptionWords.adoption, body: adoptionWords.meeting, text: frameworkText, revision, method: 'silence', members, suspended: [{ state: 'LK', reason: 'Credentials to follow (invented)' }], note: adoptionWords.invented } },
      { name: 'begin-decision-silence', data: { decision, endsAt: ends(-10, '20:00'), timeZone: 'Europe/Zurich' } },
    ]),
    at(-10, '17:20', [{ name: 'break-decision-silence', data: { decision, state: 'CO', reason: 'The capital has not answered yet on the common purse.' } }], delegation('CO')),
    at(-10, '17:40', [{ name: 'begin-decision-silence', data: { decision, endsAt: ends(-9, '07:00'), timeZone: 'Europe/Zurich' } }]),
    at(-10, '19:00', [{ name: 'extend-decision-silence', data: { decision, endsAt: ends(-9, '08:00'), timeZone: 'Europe/Zurich' } }]),
    at(-9, '07:30', [{ name: 'break-decision-silence', data: { decision, state: 'IT', reason: 'We ask that each State be heard by name.' } }], delegation('IT')),
    at(-9, '08:10', [{ name: 'change-decision-method', data: { decision, method: 'recorded-vote', majority: 'two-thirds' } }]),
    at(-9, '09:00', [said('fw-before-kenya', 'KE', 'explanation-before', 'We vote for this text for the sake of its fifth objective: services are what a town remembers.')], delegation('KE')),
    at(-9, '09:10', [said('fw-fiji', 'FJ', 'general-statement', 'Whoever lives behind a quay knows how high it is. This text is a beginning.')], delegation('FJ')),
    at(-9, '10:00', [{ name: 'open-vote', data: { decision } }]),
    at(-9, '10:01', [cast('MX', 'yes')], delegation('MX')),
    at(-9, '10:02', [cast('CO', 'abstain')], delegation('CO')),
    at(-9, '10:04', [cast('CO', 'yes')], delegation('CO')),
    at(-9, '10:06', [{ name: 'record-roll-call', data: { decision, votes: roll } }, { name: 'close-vote', data: { decision } }]),
    at(-9, '10:30', [said('fw-after-colombia', 'CO', 'explanation-after', 'Nuestro voto cambió mientras la sala escuchaba: la bolsa común será voluntaria, y así lo entendemos.', { language: 'es' })], delegation('CO')),
    at(-9, '10:35', [said('fw-canada', 'CA', 'reservation', 'Contributions to the common purse are voluntary for us in every year.', { provisions: ['fw-6-c'], revision })], delegation('CA')),
    at(-9, '10:40', [said('fw-egypt', 'EG', 'dissociation', 'We dissociate ourselves from the paragraph on those who work on a quay, which our law answers otherwise.', { provisions: ['fw-4-a'], revision })], delegation('EG')),
    at(-9, '10:45', [said('fw-germany', 'DE', 'interpretation', 'We read “all who work on a quay” as all who work there lawfully.', { provisions: ['fw-4-a'], revision })], delegation('DE')),
    at(-8, '09:00', [
      { name: 'correct-vote', data: { decision, state: 'BD', vote: 'yes', because: 'recording-error' } },
      { name: 'give-symbol', data: { decision, symbol: 'REHEARSAL/FW/1', authentic: [...languages] } },
    ]),
    at(-8, '09:30', [{ name: 'correct-vote', data: { decision, state: 'JO', vote: 'yes', because: 'intended' } }], delegation('JO')),
    at(-8, '10:00', [{ name: 'withdraw-explanation', data: { explanation: 'fw-germany', holder: 'DE' } }], delegation('DE')),
    at(-7, '09:00', [
      { name: 'propose-decision', data: { decision: endorsement, title: adoptionWords.endorsement, body: adoptionWords.council, endorses: decision, method: 'consensus', members, note: adoptionWords.invented } },
      { name: 'adopt-decision', data: { decision: endorsement, present: 19 } },
    ]),
    at(-1, '08:20', [
      { name: 'propose-decision', data: { decision: open, title: adoptionWords.firstReview, body: adoptionWords.meeting, text: frameworkText, revision, method: 'recorded-vote', members, note: adoptionWords.invented } },
      { name: 'open-vote', data: { decision: open } },
    ]),
    ...(['FJ yes', 'GH yes', 'NL abstain', 'AR no', 'PH yes'] as const).map((one, minute) => at(-1, `08:2${minute + 1}`, [votes(one)], delegation(one.slice(0, 2)))),
  ];
}

/** Not voting: Morocco. Bangladesh was recorded wrongly, and mended the day after. */
const roll = [
  ...'CH GH KE FJ DE BR PH SN IT EG UA AR'.split(' ').map((state) => ({ state, vote: 'yes' as const })),
  ...'CA JO BD'.split(' ').map((state) => ({ state, vote: 'abstain' as const })),
  { state: 'NL', vote: 'no' as const },
];

function said(explanation: string, holder: string, form: string, text: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'explain-position', data: { explanation, decision, holder, form, provisions: [], text, language: 'en', ...more } } as unknown as ProcessCommand;
}

function cast(state: string, vote: 'yes' | 'no' | 'abstain'): ProcessCommand {
  return { name: 'cast-vote', data: { decision, state, vote } };
}

function votes(one: 'FJ yes' | 'GH yes' | 'NL abstain' | 'AR no' | 'PH yes'): ProcessCommand {
  const vote = one.endsWith('yes') ? 'yes' : one.endsWith('no') ? 'no' : 'abstain';
  return { name: 'cast-vote', data: { decision: open, state: one.slice(0, 2), vote } };
}
