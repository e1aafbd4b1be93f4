import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';

const delegation = (of: string): Actor => ({ standing: 'delegation', of });
const focalPoint = (of: string): Actor => ({ standing: 'focal-point', of });

type Request = ProcessCommand<'ask-for-support'>['data'];
type Offer = ProcessCommand<'offer-support'>['data'];

/** Support in the rehearsal: of four requests one is open, one has a proposal, one is agreed and one met; of four offers one was taken back. All of it is made up. */
export function supportSteps(day: (offset: number) => IsoDay): readonly PackStep[] {
  const at = (offset: number, clock: string, by: Actor, ...commands: readonly ProcessCommand[]): PackStep => ({ at: `${day(offset)}T${clock}:00.000Z`, by, commands });
  const ask = (data: Request): ProcessCommand => ({ name: 'ask-for-support', data });
  const offer = (data: Offer): ProcessCommand => ({ name: 'offer-support', data });
  const step = (agreement: string, request: string, holder: string, on: number, taken?: string) => ({ agreement, request, holder, on: day(on), ...(taken !== undefined && { offer: taken }) });
  return [
    at(-7, '10:00', delegation('KE'), ask({ request: 'lines-on-the-street', state: 'KE', title: 'Paint and people for lines on the street', language: 'en', commitments: ['fw-2'], supportKinds: ['training', 'finance'], text: 'Six towns would mark their dry ways this year. We have the streets and the maps; we ask for paint, and for somebody who has done it before.', money: { currency: 'EUR', minor: 9_000_000 }, neededBy: day(120) })),
    at(-7, '10:20', delegation('SN'), ask({ request: 'releves-en-retard', state: 'SN', title: 'Former ceux qui relèvent les marées', language: 'fr', commitments: ['fw-1'], supportKinds: ['training', 'data'], text: 'Quatorze agents relèvent les marées à la main, chacun à sa façon. Nous demandons une semaine de formation commune.', neededBy: day(60) })),
    at(-7, '10:40', delegation('LK'), ask({ request: 'papers-in-a-month', state: 'LK', title: 'To replace papers within a month', language: 'en', commitments: ['fw-5'], supportKinds: ['technology', 'legal-drafting'], text: 'The law asks for three signatures in three towns. We ask for help to write one that asks for one.' })),
    at(-6, '10:40', delegation('CO'), ask({ request: 'sirenas-que-suenen', state: 'CO', title: 'Sirenas que suenen de noche', language: 'es', commitments: ['fw-3'], supportKinds: ['technology', 'peer-exchange'], text: 'Pedimos consejo a quien haya probado sirenas de noche sin despertar dos veces a la misma calle.', neededBy: day(200) })),
    at(-6, '11:00', delegation('NL'), offer({ offer: 'paint-and-painters', holder: 'NL', title: 'Painters, and paint that stays under water', language: 'en', commitments: ['fw-2'], supportKinds: ['training', 'finance', 'staff'], text: 'Two painters for a season, and paint for forty kilometres of line.', regions: ['african', 'asia-pacific'], money: { currency: 'EUR', minor: 12_000_000 }, until: day(300) })),
    at(-6, '11:20', delegation('CA'), offer({ offer: 'une-semaine-de-mesures', holder: 'CA', title: 'Une semaine de mesures en commun', language: 'fr', commitments: ['fw-1', 'fw-3'], supportKinds: ['training', 'data', 'peer-exchange'], text: 'Trois formateurs, une semaine, dans le port que vous choisirez.', regions: [], until: day(200) })),
    at(-6, '11:40', focalPoint('federation-of-far-unions'), offer({ offer: 'one-signature', holder: 'federation-of-far-unions', title: 'Drafting by people who stood in the queue', language: 'en', commitments: ['fw-4', 'fw-5'], supportKinds: ['legal-drafting', 'advice'], text: 'Two members who have written such a law, and one who has waited under it.', regions: ['asia-pacific'] })),
    at(-6, '12:00', delegation('IT'), offer({ offer: 'campane', holder: 'IT', title: 'Bells from towers that no longer need them', language: 'en', commitments: ['fw-3'], supportKinds: ['technology'], text: 'Nine bells, of two hundred kilograms and more.', regions: [] })),
    at(-5, '10:30', delegation('CA'), { name: 'propose-agreement', data: { agreement: 'week-in-dakar', request: 'releves-en-retard', offer: 'une-semaine-de-mesures', provider: 'CA', terms: 'Une semaine à Dakar, aux frais de qui vient ; les relevés restent à qui les a faits.', language: 'fr', by: 'CA' } }),
    at(-5, '11:30', delegation('SN'), { name: 'consent-to-agreement', data: step('week-in-dakar', 'releves-en-retard', 'SN', -5, 'une-semaine-de-mesures') }),
    at(-4, '11:00', delegation('IT'), { name: 'withdraw-support-offer', data: { offer: 'campane', holder: 'IT' } }),
    at(-4, '11:30', delegation('LK'), { name: 'propose-agreement', data: { agreement: 'one-signature-agreed', request: 'papers-in-a-month', offer: 'one-signature', provider: 'federation-of-far-unions', terms: 'A draft of the law within two months, in two languages.', language: 'en', by: 'LK' } }),
    at(-4, '12:30', focalPoint('federation-of-far-unions'), { name: 'consent-to-agreement', data: step('one-signature-agreed', 'papers-in-a-month', 'federation-of-far-unions', -4, 'one-signature') }),
    at(-3, '10:30', delegation('NL'), { name: 'propose-agreement', data: { agreement: 'forty-kilometres', request: 'lines-on-the-street', offer: 'paint-and-painters', provider: 'NL', terms: 'Forty kilometres of line in six towns, painted together with those who live there.', language: 'en', by: 'NL' } }),
    at(-1, '08:45', delegation('SN'), { name: 'report-support-result', data: { ...step('week-in-dakar', 'releves-en-retard', 'SN', -1, 'une-semaine-de-mesures'), result: 'Quatorze agents mesurent désormais de la même façon ; le premier relevé commun est publié.' } }),
  ];
}
