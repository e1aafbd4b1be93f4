import { describe, expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { call, callTie, declare, expert, given, kenya, person, practiceIn, publish, reviewed, screen, submit, today, verdict } from './practices.test-support.ts';

const at = { at: today };
const called = () => given([submit({ implementer: 'Harbour Institute and the Port of Kenya' }), screen()]);

describe('reviewers', () => {
  test('GP-4 nobody is called who submitted the practice or carried it out, nor twice', () => {
    expect(outcome(called(), call(1, 'un'), at)).toBe('done');
    for (const of of ['MX', 'KE', 'institute']) expect(outcome(called(), call(1, 'outside', of), at)).toBe('reviewer-belongs GP-4');
    expect(outcome(called(), call(1, 'outside', 'caritas'), at)).toBe('done');
    expect(outcome(called(), call(1, 'outside', 'nobody'), at)).toBe('nobodys GP-4');
    expect(outcome(called().and(call(1, 'un'), at), call(1, 'outside'), at)).toBe('reviewer-twice GP-4');
    expect(outcome(given([submit()]), call(1, 'un'), at)).toBe('practice-elsewhere GP-4');
    const sentIn = given().and(submit(), { ...at, by: { standing: 'delegation', of: 'MX', person: person(4) } }).and(screen(), at);
    expect(outcome(sentIn, call(4, 'outside'), at)).toBe('reviewer-belongs GP-4');
  });

  test('GP-4 who carried it out is found by the name, in words and in Chinese, not within another name', () => {
    const by = (implementer: string, of: string) => outcome(given([submit({ implementer }), screen()]), call(1, 'outside', of), at);
    expect([by('Ministère du travail du Tchad', 'TD'), by('肯尼亚移民局', 'KE'), by('University of Nigeria', 'NE'), by('Caritas Internationalis', 'caritas')]).toEqual(['reviewer-belongs GP-4', 'reviewer-belongs GP-4', 'done', 'reviewer-belongs GP-4']);
  });

  test('GP-4 the record has a random id of a reviewer and nothing else of a person', () => {
    const here = called();
    expect(outcome(here, { name: 'call-reviewer', data: { practice: 'desk', person: 'Jane Doe', side: 'un' } }, at)).toMatch(/^bad-input/u);
    here.and(call(1, 'un'), at);
    expect(Object.keys(practiceIn(here).reviewers[0] ?? {})).toEqual(['person', 'side', 'tieBreaker']);
  });

  test('GP-5 no verdict before the declaration, none by who is bound, and somebody else is called', () => {
    const here = called().and(call(1, 'un'), at);
    expect(outcome(here, verdict(1, 'publish'), { ...at, by: expert(1) })).toBe('conflict-undeclared GP-5');
    expect(outcome(here, declare(1, 'declared'), { ...at, by: expert(1) })).toBe('conflict-unexplained GP-5');
    here.and(declare(1), { ...at, by: expert(1) }).and(verdict(1, 'publish'), { ...at, by: expert(1) });
    expect(outcome(here, declare(1), { ...at, by: expert(1) })).toBe('nothing-changes GP-5');
    here.and(declare(1, 'declared', 'A friend of mine began it.'), { ...at, by: expert(1) });
    expect(outcome(here, verdict(1, 'publish', { quality: 'Still sound.' }), { ...at, by: expert(1) })).toBe('reviewer-bound GP-5');
    expect(outcome(here, declare(1), { ...at, by: expert(1) })).toBe('conflict-stands GP-5');
    expect(practiceIn(here).reviewers).toMatchObject([{ conflict: 'declared', conflictNote: 'A friend of mine began it.', verdict: 'publish' }]);
    here.and(call(2, 'outside'), at).and(call(3, 'outside'), at).and(declare(2), at).and(declare(3), at).and(verdict(2, 'publish'), at).and(verdict(3, 'publish'), at);
    expect(here.when(publish, at)).toMatchObject({ code: 'reviews-missing', details: { un: 1, outside: 0 } });
    expect(outcome(here, call(4, 'un'), at)).toBe('done');
  });

  test('GP-6 a reviewer speaks for themself alone, with reasons by each criterion, and may think it over', () => {
    const here = called().and(call(1, 'un'), at).and(declare(1), { ...at, by: expert(1) });
    expect(outcome(here, verdict(1, 'publish'), { ...at, by: expert(2) })).toBe('not-yours GP-6');
    expect(outcome(here, verdict(1, 'publish'), { ...at, by: kenya })).toBe('not-yours GP-6');
    expect(outcome(here, verdict(2, 'publish'), { ...at, by: expert(2) })).toBe('not-a-reviewer GP-6');
    expect(outcome(here, verdict(1, 'publish', { method: ' ' }), { ...at, by: expert(1) })).toMatch(/^bad-input/u);
    expect(outcome(here, verdict(1, 'improve'), { ...at, by: expert(1) })).toBe('done');
    expect(outcome(here, verdict(1, 'improve'), { ...at, by: expert(1) })).toBe('nothing-changes GP-6');
    expect(outcome(here, verdict(1, 'publish'), at)).toBe('done');
    expect(practiceIn(here).reviewers).toMatchObject([{ verdict: 'publish', on: '2017-05-08' }]);
  });
});

describe('disagreement', () => {
  test('GP-7 a tie-breaker only where verdicts of both sides differ, and once', () => {
    expect(outcome(reviewed('publish', 'publish', 'publish'), callTie(4), at)).toBe('no-disagreement GP-7');
    expect(outcome(reviewed('publish'), callTie(4), at)).toBe('no-disagreement GP-7');
    const differ = reviewed('decline', 'publish', 'publish').and(callTie(4, 'un'), at);
    expect(outcome(differ, callTie(5), at)).toBe('tie-breaker-called GP-7');
    expect(differ.when(publish, at)).toMatchObject({ code: 'reviews-disagree', details: { called: 'yes' } });
    differ.and(declare(4), at).and(verdict(4, 'publish'), at);
    expect(outcome(differ, publish, at)).toBe('done');
  });

  test('GP-7 where one from outside has replied, the third is from outside too', () => {
    const two = given([submit(), screen(), call(1, 'un'), call(2, 'outside'), declare(1), declare(2), verdict(1, 'decline'), verdict(2, 'publish')]);
    expect(two.when(publish, at)).toMatchObject({ code: 'reviews-disagree', details: { called: 'no' } });
    expect(outcome(two, callTie(4, 'un'), at)).toBe('tie-breaker-outside GP-7');
    two.and(callTie(4), at).and(declare(4), at).and(verdict(4, 'publish'), at);
    expect(outcome(two, publish, at)).toBe('done');
  });

  test('GP-7 a tie-breaker who is bound is followed by another', () => {
    const differ = reviewed('decline', 'publish', 'publish').and(callTie(4), at).and(declare(4, 'declared', 'I worked there.'), at);
    expect(outcome(differ, callTie(5), at)).toBe('done');
  });
});
