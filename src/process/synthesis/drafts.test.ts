import { describe, expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { arrange, draft, givenDraft, publish, remove, sentence, setAside, write } from './drafts.test-support.ts';
import { confirm, given, paperText, place, reject } from './recommendations.test-support.ts';

const at = { at: '2017-05-09T12:00:00Z' };

describe('arranged', () => {
  test('SY-11 sections may be added, renamed, ordered and, while nothing stands in them, taken away', () => {
    const onlyArea = arrange({ sections: [{ id: 'rights', part: 'area', heading: 'Human rights', about: 'themes/1' }] });
    expect(draft(givenDraft([write('one')]).and(onlyArea, at)).sections).toEqual([{ id: 'rights', part: 'area', heading: 'Human rights', about: 'themes/1' }]);
    expect(outcome(givenDraft([write('one', { section: 'opening' })]), onlyArea)).toBe('section-in-use SY-11');
    expect(outcome(givenDraft([write('one', { section: 'opening' }), remove('one')]), onlyArea)).toBe('done');
  });

  test('SY-11 no section stands there twice; sections are of codes that there are', () => {
    const twice = [{ id: 'rights', part: 'area' as const, heading: 'Rights' }, { id: 'rights', part: 'annex' as const, heading: 'Annex' }];
    expect(outcome(givenDraft(), arrange({ sections: twice }))).toBe('code-twice SY-11');
    expect(outcome(given(), arrange({ sections: [{ id: 'a', part: 'area', heading: 'A', about: 'nowhere/1' }] }))).toBe('not-found WP-6');
  });

  test('SY-11 what is published is not arranged, written or set aside any more', () => {
    const published = givenDraft([write('one'), publish(['one'])]);
    for (const command of [arrange({ title: 'Other' }), write('two'), setAside('recommendation:meals', 'Late.'), publish(['one'])]) expect(outcome(published, command)).toBe('draft-closed SY-11');
  });
});

describe('sentences', () => {
  test('SY-13 a computed sentence needs evidence; a free one may be bare', () => {
    const template = { name: 'recommendation' as const, about: 'recommendation:doors' };
    expect(outcome(givenDraft(), write('one', { template, evidence: [] }))).toBe('no-evidence SY-13');
    expect(outcome(givenDraft(), write('one', { template }))).toBe('done');
    expect(outcome(givenDraft(), write('one', { evidence: [] }))).toBe('done');
  });

  test('SY-13 it stands in a section of an open draft and never goes to another draft', () => {
    expect(outcome(givenDraft(), write('one', { section: 'nowhere' }))).toBe('unknown-section SY-13');
    expect(outcome(given(), write('one'))).toBe('not-found WP-6');
    expect(outcome(givenDraft([write('one'), arrange({ draft: 'second' })]), write('one', { draft: 'second' }))).toBe('other-draft SY-13');
  });

  test('SY-13 words are exactly those of the text, and what is cited still stands', () => {
    const citing = (span: ReturnType<typeof place>) => write('one', { evidence: [{ of: 'input:paper', span }] });
    expect(outcome(givenDraft(), citing(place('open doors')))).toBe('done');
    expect(outcome(givenDraft(), citing({ ...place('open doors'), quote: 'shut doors' }))).toBe('passage-differs SY-2');
    expect(outcome(givenDraft(), citing({ start: paperText.length, end: paperText.length + 1, quote: '!' }))).toBe('passage-outside SY-2');
    expect(outcome(givenDraft([reject('meals')]), write('one', { evidence: [{ of: 'recommendation:meals' }] }))).toBe('evidence-gone SY-13');
    expect(outcome(given([confirm('doors'), arrange()]), citing(place('open doors')))).toBe('not-brought-forward IN-7');
    expect(outcome(given([confirm('doors'), arrange()]), write('one', { role: 'narrative', evidence: [{ of: 'input:paper' }] }))).toBe('done');
    expect(outcome(givenDraft([{ name: 'withdraw-input', data: { input: 'paper' } }]), citing(place('open doors')))).toBe('evidence-gone SY-13');
    expect(outcome(givenDraft(), write('one', { evidence: [{ of: 'recommendation:nowhere' }] }))).toBe('not-found WP-6');
  });

  test('SY-13 writing it anew looks it over', () => {
    const before = givenDraft([write('one')]);
    const seenAt = sentence(before, 'one').seenAt;
    expect(sentence(before.and(write('one'), at), 'one').seenAt).toBeGreaterThan(seenAt);
  });

  test('SY-14 taken out once, with its words, and put back by writing it anew', () => {
    const without = givenDraft([write('one'), remove('one')]);
    expect(sentence(without, 'one')).toMatchObject({ standing: 'no', text: 'Doors were asked for.' });
    expect(outcome(without, remove('one'))).toBe('nothing-changes SY-14');
    expect(outcome(without, remove('two'))).toBe('not-found WP-6');
    expect(sentence(without.and(write('one'), at), 'one').standing).toBe('yes');
  });
});

describe('set aside', () => {
  test('SY-12 with a reason that stays, and taken up again', () => {
    const aside = givenDraft([setAside('recommendation:meals', 'Not of this meeting.')]);
    expect(draft(aside).setAside).toEqual([{ of: 'recommendation:meals', reason: 'Not of this meeting.' }]);
    expect(outcome(aside, setAside('recommendation:meals', 'Not of this meeting.'))).toBe('nothing-changes SY-12');
    expect(draft(aside.and(arrange({ title: 'Other' }), at)).setAside).toHaveLength(1);
    expect(draft(aside.and(setAside('recommendation:meals'), at)).setAside).toEqual([]);
    expect(outcome(aside, setAside('recommendation:nowhere', 'Nothing.'))).toBe('not-found WP-6');
  });
});

describe('published', () => {
  test('SY-15 when every finding cites what it rests on; the account may be without', () => {
    const narrative = write('two', { role: 'narrative', evidence: [] });
    expect(outcome(givenDraft([write('one'), narrative]), publish(['one', 'two']))).toBe('done');
    expect(outcome(givenDraft([write('one', { evidence: [] }), narrative]), publish(['one', 'two']))).toBe('findings-bare SY-15');
    expect(outcome(givenDraft([write('one', { role: 'recommendation', evidence: [] })]), publish(['one']))).toBe('findings-bare SY-15');
  });

  test('SY-15 with all its sentences as they were seen, and none of another draft', () => {
    const two = givenDraft([write('one'), write('two'), arrange({ draft: 'second' }), write('other', { draft: 'second' }), write('gone'), remove('gone')]);
    expect(outcome(two, publish(['one']))).toBe('other-draft SY-15');
    for (const more of ['other', 'gone', 'nowhere']) expect(outcome(two, publish(['one', 'two', more]))).toMatch(/^(?:other-draft SY-15|not-found WP-6)$/u);
    expect(outcome(two, publish(['one', 'two']))).toBe('done');
  });

  test('SY-15 not while something cited has changed since somebody looked', () => {
    expect(outcome(givenDraft([write('one')]), publish(['one'], ['one']))).toBe('sentences-flagged SY-15');
  });

  test('SY-15 it keeps the position at which it was published', () => {
    const published = draft(givenDraft([write('one')]).and(publish(['one']), at));
    expect(published.status).toBe('published');
    expect(published.publishedAt).toBeGreaterThan(0);
  });
});
