import { subjectKey } from '../vocabulary/ids.ts';
import type { CommitmentId, SubjectKey } from '../vocabulary/ids.ts';
import type { Language } from '../vocabulary/language.ts';
import type { AnswerPart } from '../vocabulary/report-text.ts';

/** What is read of the pledges, practices, values and requests of a State, which other stages keep. */
export interface PledgeHere {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly makers: readonly string[];
  readonly partners: readonly string[];
  readonly commitments: readonly CommitmentId[];
  readonly status: string;
  readonly updates: readonly { readonly on: string; readonly status: string; readonly text: string; readonly evidence: readonly string[] }[];
}
export interface PracticeHere {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly holder: string;
  readonly countries: readonly string[];
  readonly commitments: readonly CommitmentId[];
  readonly results: string;
  readonly lessons?: string;
  readonly status: string;
}
export interface ValuesHere {
  readonly series: string;
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly state: string;
  readonly commitments: readonly CommitmentId[];
  readonly observations: readonly { readonly period: string; readonly value: string; readonly source: string; readonly age?: string; readonly sex?: string; readonly status?: string }[];
}
export interface RequestHere {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly state: string;
  readonly commitments: readonly CommitmentId[];
  readonly text: string;
  readonly status: string;
}

export interface ThingsHere {
  readonly pledges: readonly PledgeHere[];
  readonly practices: readonly PracticeHere[];
  readonly values: readonly ValuesHere[];
  readonly requests: readonly RequestHere[];
}

/** A line that may stand in a part of an answer, and the thing from which it is. */
export interface Suggestion {
  readonly part: AnswerPart;
  readonly of: SubjectKey;
  /** The kind of line: how it is put into words is the page's, in its language. */
  readonly form: 'pledge' | 'partners' | 'update-evidence' | 'practice-results' | 'practice-lessons' | 'value' | 'need';
  readonly title: string;
  /** What somebody wrote: an update, results, a need; '' where the title says it all. */
  readonly words: string;
  /** Of title and words. */
  readonly language?: Language;
  readonly status?: string;
  readonly on?: string;
  /** Parties by code or id, or as written. */
  readonly parties: readonly string[];
  readonly unit?: string;
}

/** RV-7: what is here already of a State and a commitment, part by part; of a State without anything here, nothing. */
export function suggestAnswer(state: string, commitment: CommitmentId, { pledges, practices, values, requests }: ThingsHere): readonly Suggestion[] {
  const fits = ({ commitments }: { readonly commitments: readonly CommitmentId[] }) => commitments.includes(commitment);
  return [
    ...pledges.filter((one) => fits(one) && one.makers.includes(state) && one.status !== 'withdrawn').flatMap((pledge) => ofPledge(state, pledge)),
    ...practices.filter((one) => fits(one) && (one.holder === state || one.countries.includes(state)) && one.status === 'published').flatMap(ofPractice),
    ...values.filter((one) => fits(one) && one.state === state).flatMap(ofValues),
    ...requests.filter((one) => fits(one) && one.state === state && one.status !== 'withdrawn').map(ofRequest),
  ];
}

function ofPledge(state: string, { id, title, language, makers, partners, status, updates }: PledgeHere): readonly Suggestion[] {
  const of = subjectKey('pledge', id);
  const last = updates.at(-1);
  const others = [...makers.filter((one) => one !== state), ...partners];
  const evidence = updates.flatMap((update) => update.evidence);
  const common = { of, title, language, parties: [] };
  return [
    { ...common, part: 'done', form: 'pledge', words: last?.text ?? '', status: last?.status ?? status, ...(last !== undefined && { on: last.on }) },
    ...(others.length === 0 ? [] : [{ ...common, part: 'partners', form: 'partners', words: '', parties: others } as const]),
    ...(evidence.length === 0 ? [] : [{ ...common, part: 'evidence', form: 'update-evidence', words: [...new Set(evidence)].join('\n') } as const]),
  ];
}

function ofPractice({ id, title, language, results, lessons }: PracticeHere): readonly Suggestion[] {
  const common = { of: subjectKey('practice', id), title, language, parties: [] };
  return [
    { ...common, part: 'evidence', form: 'practice-results', words: results },
    ...(lessons === undefined ? [] : [{ ...common, part: 'lessons', form: 'practice-lessons', words: lessons } as const]),
  ];
}

/** The latest value of the whole; of a series that is told apart only, none, because no part stands for all. */
function ofValues({ indicator, title, unit, observations }: ValuesHere): readonly Suggestion[] {
  const whole = observations.filter(({ age, sex, status }) => age === undefined && sex === undefined && status === undefined);
  const last = whole.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
  return last === undefined ? [] : [{ part: 'indicators', form: 'value', of: subjectKey('indicator', indicator), title, words: last.value, on: last.period, unit, parties: [last.source] }];
}

function ofRequest({ id, title, language, text, status }: RequestHere): Suggestion {
  return { part: 'needs', form: 'need', of: subjectKey('supportrequest', id), title, language, words: text, status, parties: [] };
}
