import type { ProcessCommand } from '../../../src/process/commands.ts';
import { governanceQuestions } from '../../../src/process/indicators/questions.ts';
import { governanceDomains } from '../../../src/process/indicators/state.ts';
import type { GovernanceDomain } from '../../../src/process/indicators/state.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import { answered, definitions, evidence, measured, releasedTable } from './indicator-facts.ts';

/** Indicators of the framework with values of five States, one of them corrected; an assessment that is published, one that is open; and a protected table. */
export function indicatorSteps(day: (offset: number) => IsoDay): readonly PackStep[] {
  const at = (offset: number, clock: string, by: Actor, ...commands: readonly ProcessCommand[]): PackStep => ({ at: `${day(offset)}T${clock}:00.000Z`, by, commands });
  const officer: Actor = { standing: 'secretariat' };
  const year = Number(day(0).slice(0, 4)) - 1;
  const [kenya, mexico]: readonly [Actor, Actor] = [{ standing: 'delegation', of: 'KE' }, { standing: 'delegation', of: 'MX' }];
  return [
    at(-7, '15:00', officer, ...definitions.map((data): ProcessCommand => ({ name: 'define-indicator', data }))),
    at(-6, '15:00', officer, ...measured.flatMap((one) => [streets(one, year), work(one, year)])),
    at(-5, '15:00', mexico, { name: 'record-values', data: { indicator: 'streets-marked', state: 'MX', observations: [{ period: String(year), value: '45', source: 'The invented Office of Tides, second count', quality: 'official', note: 'Counted again after the spring tide.' }] } }),
    at(-5, '16:00', kenya, { name: 'begin-assessment', data: { state: 'KE', year } }, ...governanceDomains.map((domain) => answers(`ke-${year}`, domain)), { name: 'publish-assessment', data: { assessment: `ke-${year}` } }),
    at(-3, '15:00', mexico, { name: 'begin-assessment', data: { state: 'MX', year } }, ...(['rights', 'crises'] as const).map((domain) => answers(`mx-${year}`, domain))),
    at(-2, '15:00', officer, { name: 'release-table', data: { release: 'who-moved', state: 'FJ', period: String(year), ...releasedTable } }),
  ];
}

type Measured = (typeof measured)[number];

function streets({ state, streets: values }: Measured, year: number): ProcessCommand {
  return { name: 'record-values', data: { indicator: 'streets-marked', state, observations: values.map((value, at) => ({ period: String(year - 2 + at), value, source: 'The invented Office of Tides', quality: at === 2 ? 'provisional' : 'official' })) } };
}

function work({ state, work: years }: Measured, year: number): ProcessCommand {
  const parts = [{}, { sex: 'F' }, { sex: 'M' }, { age: 'Y15T24' }] as const;
  return { name: 'record-values', data: { indicator: 'in-work', state, observations: years.flatMap((values, at) => values.map((value, part) => ({ period: String(year - 1 + at), ...parts[part], value, source: 'The invented survey of the shores', quality: part === 3 ? ('estimated' as const) : ('official' as const) }))) } };
}

function answers(assessment: string, domain: GovernanceDomain): ProcessCommand {
  return { name: 'answer-assessment', data: { assessment, domain, answers: governanceQuestions[domain].map((question, at) => ({ question, answer: answered[domain][at] ?? 'absent', ...(answered[domain][at] !== 'absent' && { evidence }) })) } };
}
