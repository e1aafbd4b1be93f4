import type { Language } from '../../../src/process/vocabulary/language.ts';
import type { AnswerPart } from '../../../src/process/vocabulary/report-text.ts';

/** An invented review of a State. Nothing of it says anything of a real one. */
export interface AnswerFact {
  readonly report: string;
  /** Of the regional round; else of the national one. */
  readonly region: boolean;
  readonly state: string;
  readonly title: string;
  readonly language: Language;
  readonly remarks: boolean;
  readonly answers: readonly ({ readonly commitment: string } & Partial<Record<AnswerPart, string>>)[];
  readonly contributors?: readonly { readonly name: string; readonly commitments: readonly string[] }[];
  readonly submitted: boolean;
}

export const answerFacts: readonly AnswerFact[] = [
  {
    report: 'review-of-mexico', region: false, state: 'MX', title: 'Primer examen voluntario de la costa (ficticio)', language: 'es', remarks: true, submitted: true,
    answers: [
      { commitment: 'fw-1', done: 'Las tablas de mareas de once puertos se leen en un solo lugar, con el nombre de quien midió.', partners: 'Tres universidades y la cooperativa de fareros.', evidence: 'Dos lectores midieron el mismo día en cada puerto; las diferencias se publican.', indicators: 'Once puertos de catorce.', needs: 'Mareógrafos para tres puertos pequeños.', lessons: 'Quien mide debe firmar: las tablas mejoraron desde entonces.' },
      { commitment: 'fw-2', done: 'Un camino seco está marcado en doce barrios y se recorre una vez al año.', lessons: 'La línea debe empezar en la puerta.' },
    ],
    contributors: [{ name: 'Secretaría de las Mareas', commitments: ['fw-1'] }, { name: 'Ayuntamiento de Calle Alta', commitments: ['fw-2'] }],
  },
  {
    report: 'review-of-kenya', region: false, state: 'KE', title: 'First voluntary review of the coast (invented)', language: 'en', remarks: false, submitted: true,
    answers: [{ commitment: 'fw-2', done: 'White lines lead from every door of two towns to higher ground. They are walked by night once a year.', partners: 'The towns themselves, and two schools.', needs: 'Lime that does not wash off.', lessons: 'Ask the slowest person first.' }],
    contributors: [{ name: 'Ministry of Ways', commitments: ['fw-2'] }, { name: 'County of the Long Pier', commitments: [] }],
  },
  {
    report: 'review-of-fiji', region: false, state: 'FJ', title: 'A review in the making (invented)', language: 'en', remarks: true, submitted: false,
    answers: [{ commitment: 'fw-3', done: 'One bell on each of four islands gives the signal, and the boats answer with their horns.' }],
  },
  {
    report: 'western-shores-ghana', region: true, state: 'GH', title: 'Bells of the western shores (invented)', language: 'en', remarks: true, submitted: true,
    answers: [{ commitment: 'fw-3', done: 'Nine bells were hung again, each with a ringer and a deputy.', evidence: 'The log of the ringers.' }],
  },
  {
    report: 'western-shores-senegal', region: true, state: 'SN', title: 'Les cloches et les écoles (fictif)', language: 'fr', remarks: false, submitted: true,
    answers: [{ commitment: 'fw-3', done: 'Les écoles sonnent avec la ville chaque premier lundi du mois.', lessons: 'Sans remplaçant, la cloche se tait le jour du marché.' }],
  },
];

/** What invented stakeholders say beside the review of Mexico. */
export const remarkFacts = [
  { remark: 'umbrella-on-mexico', holder: 'open-umbrella-federation', commitment: 'fw-1', text: 'The three harbours without a gauge are those where our members live. Their tides are known from notebooks, which could be read in.', language: 'en' },
  { remark: 'lantern-on-mexico', holder: 'institution-of-the-first-lantern', text: 'We welcome that answers are signed. Who lives behind the quay was not asked.', language: 'en' },
] as const;
