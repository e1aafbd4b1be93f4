import { describe, expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { caritas, given, kenya, mexico, practiceIn, screen, submit, today, words } from './practices.test-support.ts';

const at = { at: today };
const amend = (more: Readonly<Record<string, unknown>> = {}) => ({ name: 'amend-practice', data: { practice: 'desk', ...words, ...more } }) as const;

describe('submitting', () => {
  test('GP-1 a State or a participant of that day, by its own people or by the secretariat', () => {
    expect(outcome(given(), submit(), { ...at, by: mexico })).toBe('done');
    expect(outcome(given(), submit({ holder: 'caritas' }), { ...at, by: caritas })).toBe('done');
    expect(outcome(given(), submit(), at)).toBe('done');
    expect(outcome(given(), submit(), { ...at, by: kenya })).toBe('not-yours GP-1');
    for (const holder of ['gone', 'nobody', 'QZ']) expect(outcome(given(), submit({ holder }), at)).toBe('nobodys GP-1');
    expect(outcome(given([submit()]), submit(), at)).toBe('already-exists WP-1');
    expect(outcome(given([submit()]), amend(), { ...at, by: kenya })).toBe('not-yours GP-1');
  });

  test('GP-2 it answers a commitment, happens somewhere, has begun, and names what there is', () => {
    expect(outcome(given(), submit({ commitments: [] }), at)).toBe('practice-answers-nothing GP-2');
    expect(outcome(given(), submit({ commitments: ['nowhere'] }), at)).toBe('not-found WP-6');
    expect(outcome(given(), submit({ countries: [] }), at)).toBe('practice-nowhere GP-2');
    expect(outcome(given(), submit({ countries: [], region: 'global' }), at)).toBe('done');
    expect(outcome(given(), submit({ startedOn: '2017-05-09' }), at)).toBe('practice-to-come GP-2');
    expect(outcome(given(), submit({ startedOn: '2017-05-08' }), at)).toBe('done');
    expect(outcome(given(), submit({ evidence: ['https://example.org/report', 'document:none'] }), at)).toBe('unknown-document WP-6');
    for (const wrong of [{ evidence: ['javascript:alert(1)'] }, { results: ' ' }, { summary: 'x'.repeat(4001) }, { groups: ['everybody'] }, { language: 'de' }]) expect(outcome(given(), submit(wrong), at)).toMatch(/^bad-input/u);
  });

  test('GP-3 every criterion once, what is not met with a note; then it is amended and screened again', () => {
    const answers = practiceIn(given([submit(), screen()])).eligibility;
    const screened = (more: typeof answers) => outcome(given([submit()]), { name: 'screen-practice', data: { practice: 'desk', answers: [...more] } }, at);
    expect(screened(answers.slice(1))).toBe('criteria-unanswered GP-3');
    expect(screened([...answers.slice(1), ...answers.slice(1, 2)])).toBe('criteria-unanswered GP-3');
    expect(screened(answers.map((one, index) => (index === 0 ? { ...one, met: false } : one)))).toBe('criterion-unexplained GP-3');
    const without = given([submit({ lessons: 'Begin small.' }), screen('replicable', 'principles')]);
    expect(practiceIn(without)).toMatchObject({ status: 'ineligible', edition: 1 });
    expect(practiceIn(without).eligibility.filter(({ met }) => !met).map(({ criterion }) => criterion)).toEqual(['principles', 'replicable']);
    without.and(amend({ summary: 'A desk that others can copy.' }), { ...at, by: mexico });
    expect(practiceIn(without)).toMatchObject({ status: 'submitted', edition: 2, summary: 'A desk that others can copy.' });
    expect(practiceIn(without)).not.toHaveProperty('lessons');
    expect(practiceIn(without.and(screen(), at))).toMatchObject({ status: 'under-review' });
    expect(outcome(without, screen(), at)).toBe('practice-elsewhere GP-3');
    expect(outcome(without, amend(), { ...at, by: mexico })).toBe('practice-elsewhere GP-3');
  });

  test('GP-3 what nobody has looked at yet is amended without a further edition', () => {
    expect(practiceIn(given([submit(), amend({ title: 'Desks' })]))).toMatchObject({ title: 'Desks', edition: 1, status: 'submitted' });
  });
});
