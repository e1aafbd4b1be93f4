import { expect, test } from 'vitest';
import { begun, delegationOf, outcome } from '../participation/bodies.test-support.ts';
import { assessmentIdOf } from './assessment-begun.ts';
import { governanceQuestions } from './questions.ts';
import { governanceDomains } from './state.ts';
import type { GovernanceDomain, GovernanceLevel } from './state.ts';

const mexico = { at: '2017-04-10T12:00:00Z', by: delegationOf('MX') };
const begin = (year: number, place?: string) => ({ name: 'begin-assessment', data: { state: 'MX', year, ...(place !== undefined && { place }) } }) as const;
const answer = (domain: GovernanceDomain, level: GovernanceLevel, evidence?: string) => ({ name: 'answer-assessment' as const, data: { assessment: 'mx-2017', domain, answers: governanceQuestions[domain].map((question) => ({ question, answer: level, ...(evidence !== undefined && { evidence }) })) } });
const publish = { name: 'publish-assessment', data: { assessment: 'mx-2017' } } as const;

test('ID-7 a State assesses itself once for a year, and so does a city of it', () => {
  const at = begun();
  expect(outcome(at, begin(2017), { ...mexico, by: delegationOf('KE') })).toBe('not-yours ID-7');
  expect(outcome(at, begin(2018), mexico)).toBe('period-to-come ID-7');
  at.and(begin(2017), mexico).and(begin(2017, 'Mérida, Yucatán'), mexico);
  expect(outcome(at, begin(2017), mexico)).toBe('already-exists ID-7');
  expect(at.state('assessment:mx-2017-merida-yucatan')).toMatchObject({ place: 'Mérida, Yucatán', status: 'open' });
  expect(assessmentIdOf('CN', 2017, '上海')).toMatch(/^cn-2017-[a-z0-9]+$/u);
});

test('ID-8 partial and complete need evidence, and the answers of a domain come together', () => {
  const at = begun().and(begin(2017), mexico);
  expect(outcome(at, answer('rights', 'partial'), mexico)).toBe('answer-bare ID-8');
  expect(outcome(at, { name: 'answer-assessment', data: { assessment: 'mx-2017', domain: 'rights', answers: [{ question: 'borders', answer: 'absent' }] } }, mexico)).toBe('not-found ID-8');
  expect(outcome(at, answer('rights', 'absent'), mexico)).toBe('done');
  expect(outcome(at, answer('rights', 'absent'), mexico)).toBe('nothing-changes ID-8');
  expect(outcome(at, answer('rights', 'complete', 'A law of 2011.'), mexico)).toBe('done');
  expect(at.state('assessment:mx-2017')).toMatchObject({ answers: governanceQuestions.rights.map((question) => ({ domain: 'rights', question, answer: 'complete' })) });
});

test('ID-9 an assessment is published whole and opened again with a reason', () => {
  const at = begun().and(begin(2017), mexico);
  expect(outcome(at, publish, mexico)).toBe('questions-open ID-9');
  for (const domain of governanceDomains) at.and(answer(domain, 'absent'), mexico);
  expect(outcome(at, publish, mexico)).toBe('done');
  expect(at.state('assessment:mx-2017')).toMatchObject({ status: 'published', publishedOn: '2017-04-10' });
  expect(outcome(at, answer('rights', 'complete', 'A law.'), mexico)).toBe('assessment-published ID-9');
  expect(outcome(at, { name: 'reopen-assessment', data: { assessment: 'mx-2017', reason: 'A law came into force.' } }, mexico)).toBe('done');
  expect(at.state('assessment:mx-2017')).not.toHaveProperty('publishedOn');
  expect(outcome(at, { name: 'reopen-assessment', data: { assessment: 'mx-2017', reason: 'Again.' } }, mexico)).toBe('nothing-changes ID-9');
});
