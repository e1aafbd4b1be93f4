import { describe, expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { AmendmentId } from '../vocabulary/ids.ts';
import { alternativeKey } from './compile/resolve.ts';
import { openPoints } from './compile/tree.ts';
import { accountOf } from './ledger/account.ts';
import { nextText } from './ledger/next-provision.ts';
import { chair, compiled, givenText, issue, kenya, mexico, provision, table, words, zero } from './text.test-support.ts';

const about = { text: 'pact', revision: 'zero', provision: 'act', label: '1.' };
const [should, must] = [words.act.replace('shall', 'should'), words.act.replace('shall', 'must')];
const wordedAct = (other: string) => zero.map((one) => (one.id === 'act' ? { ...one, words: other } : one));

/** Settles the one open point of `act` for the alternative with this word, as the amendments `seen` left it. */
function settle(at: Given, word: string, seen: readonly string[]): ProcessCommand {
  const [point] = openPoints(provision(at, 'act').compilation);
  const alternative = point?.alts.find(({ content }) => JSON.stringify(content).includes(`"${word}"`));
  if (point === undefined || alternative === undefined) throw new Error('No such point.');
  return { name: 'resolve-point', data: { ...about, point: point.id, alternative: alternativeKey(alternative), amendments: [...seen] } };
}

const agree = (amendments: readonly string[] = [], more: Readonly<Record<string, unknown>> = {}) => ({ name: 'agree-provision', data: { ...about, level: 'informals', pending: [], amendments, ...more } }) as unknown as ProcessCommand;
const reopen = (what: 'agreement' | 'points') => ({ name: 'reopen-provision', data: { ...about, what, consent: 'Nobody objected.' } }) as const;

describe('revisions', () => {
  test('TX-22 a revision is immutable and numbered; ids stay, labels are those of the revision, and its status was decided', () => {
    const at = givenText();
    const provisions = [zero[0], zero[1], { id: 'new', kind: 'paragraph', parent: 'paths', words: 'We shall learn.' }, zero[3]];
    expect(outcome(at, issue('one', provisions))).toBe('revision-superseded TX-22');
    expect(outcome(at, issue('zero', provisions, { before: 'zero' }))).toBe('already-exists WP-1');
    expect(outcome(at, issue('one', [zero[2], zero[1]], { before: 'zero' }))).toBe('provision-gone TX-22');
    expect(outcome(at, issue('one', [{ ...zero[0], words: '' }], { before: 'zero' }))).toBe('empty-amendment TX-22');
    expect(outcome(at, issue('one', provisions, { before: 'zero', status: 'basis-for-negotiation' }))).toBe('done');
    expect(at.state(subjectKey('revision', 'one'))).toMatchObject({ number: 2, before: 'zero', status: 'basis-for-negotiation', provisions: [{ label: 'PP1' }, { label: 'Objective 1' }, { id: 'new', label: '1.' }, { id: 'help', label: '2.' }] });
    expect(at.state(subjectKey('revision', 'zero'))).toMatchObject({ number: 1, provisions: [{}, {}, { id: 'act' }, { id: 'help', label: '2.' }] });
    const decide = { name: 'decide-revision-status', data: { revision: 'one', status: 'final-draft', decidedBy: 'The meeting' } } as const;
    expect([outcome(at, decide), outcome(at, decide)]).toEqual(['done', 'nothing-changes TX-22']);
  });

  test('TX-22 what is said to an earlier revision is refused', () => {
    const at = givenText([issue('one', zero, { before: 'zero' })]);
    expect(outcome(at, table('late', should), mexico)).toBe('revision-superseded TX-22');
    expect(outcome(at, agree(), chair)).toBe('revision-superseded TX-22');
  });

  test('TX-16 a revision is refused while it passes over a proposal in silence, and the account accepts exactly what the decision does', () => {
    const at = givenText([table('one', should), table('two', must, { proponents: ['KE'] })]);
    expect(outcome(at, issue('next', wordedAct(should), { before: 'zero' }))).toBe('fates-missing TX-16');
    expect(outcome(at, issue('next', wordedAct(should), { before: 'zero', fates: [{ amendment: 'one', fate: 'taken' }] }))).toBe('fates-missing TX-16');
    at.and({ name: 'draft-consolidation', data: { consolidation: 'c', text: 'pact', revision: 'zero', provision: 'act', from: ['act'], provisionKind: 'paragraph', words: should, merges: ['two'], approach: 'reworded', rationale: 'Between both.' } }, chair);
    const text = compiled(at);
    const found = at.state(subjectKey('consolidation', 'c'));
    const consolidations = found.kind === 'consolidation' ? [found] : [];
    const { provisions, leaving } = nextText(text, consolidations);
    const account = accountOf({ before: text.revision, amendments: text.provisions.flatMap(({ amendments }) => amendments), settlements: new Map(), next: provisions, leaving, consolidations });
    expect(account.unaccounted).toEqual([]);
    expect(account.ledger.find(({ provision: id }) => id === 'act')).toEqual({ provision: 'act', from: ['act'], contributors: ['KE', 'MX'], approach: 'reworded', rationale: 'Between both.' });
    const fates = account.fates.map(({ amendment, fate, into }) => ({ amendment: amendment.id, fate, ...(into !== undefined && { into }) }));
    expect(outcome(at, issue('next', provisions.map(({ id, kind, words: own, parent }) => ({ id, kind, words: own, ...(parent !== undefined && { parent }) })), { before: 'zero', fates, ledger: account.ledger }))).toBe('done');
    expect(at.state(subjectKey('amendment', 'one'))).toMatchObject({ carried: 'taken', status: 'closed' });
    expect(at.state(subjectKey('amendment', 'two'))).toMatchObject({ carried: 'merged', status: 'closed' });
    expect(compiled(at).provisions.map(({ amendments }) => amendments)).toEqual([[], [], [], []]);
  });

  test('TX-16 what the next revision leaves as it is goes on there, under the same id', () => {
    const at = givenText([table('one', should)]);
    expect(outcome(at, issue('next', zero, { before: 'zero', fates: [{ amendment: 'one', fate: 'kept' }] }))).toBe('done');
    expect(at.state(subjectKey('amendment', 'one'))).toMatchObject({ carried: 'kept', status: 'standing', revision: 'next', words: should });
    expect(openPoints(provision(at, 'act').compilation)).toHaveLength(1);
  });
});

describe('points', () => {
  test('TX-24 a point is settled upon all that stands at that moment, and not if something came or went since', () => {
    const at = givenText([table('one', should), table('two', must, { proponents: ['KE'] })]);
    const seen = settle(at, 'should', ['one', 'two']);
    at.and(table('three', words.act.replace('second', 'third'), { proponents: ['CH'] }), chair);
    expect(outcome(at, seen, chair)).toBe('changed-since TX-24');
    expect(outcome(at, settle(at, 'should', ['one', 'two', 'three']), chair)).toBe('done');
    expect(provision(at, 'act').base.map(({ text }) => text)).toContain('should');
    expect(provision(at, 'act').state?.settlements[0]).toMatchObject({ words: 'should', dropped: ['shall', 'must'] });
    expect(openPoints(provision(at, 'act').compilation)).toHaveLength(1);
    expect(outcome(at, { ...seen, data: { ...seen.data, amendments: ['one', 'two', 'three'] } } as ProcessCommand, chair)).toBe('point-gone TX-24');
  });

  test('TX-24 later words leave what was settled as it is', () => {
    const at = givenText([table('one', should)]);
    at.and(settle(at, 'should', ['one']), chair);
    expect(outcome(at, table('late', must), kenya)).toBe('not-yours TX-23');
    expect(outcome(at, table('late', must, { proponents: ['KE'] }), kenya)).toBe('point-settled TX-24');
    expect(outcome(at, table('late', should.replace('second', 'third'), { proponents: ['KE'] }), kenya)).toBe('done');
  });
});

describe('agreement', () => {
  test('TX-26 a provision is agreed once it is clean; then nothing touches it until it is reopened by recorded consent', () => {
    const at = givenText([table('one', should)]);
    expect(outcome(at, agree(['one']), chair)).toBe('points-open TX-26');
    at.and(settle(at, 'should', ['one']), chair);
    expect(outcome(at, reopen('agreement'), chair)).toBe('not-agreed TX-26');
    expect(outcome(at, agree(['one']), chair)).toBe('done');
    expect(provision(at, 'act')).toMatchObject({ status: 'informals', state: { agreement: { words: should } } });
    expect(outcome(at, table('late', must, { proponents: ['KE'] }), kenya)).toBe('provision-agreed TX-26');
    expect(outcome(at, agree(['one']), chair)).toBe('nothing-changes TX-26');
    expect(outcome(at, agree(['one'], { level: 'plenary' }), chair)).toBe('done');
    expect(outcome(at, agree(['one'], { level: 'committee' }), chair)).toBe('nothing-changes TX-26');
    expect(outcome(at, reopen('agreement'), chair)).toBe('done');
    expect(provision(at, 'act')).toMatchObject({ status: 'clean', state: { reopened: 1, standing: 'open' } });
    expect(outcome(at, reopen('points'), chair)).toBe('done');
    expect(provision(at, 'act').status).toBe('open');
  });

  test('TX-26 a new revision has what is agreed to the letter', () => {
    const at = givenText([agree()]);
    expect(outcome(at, issue('next', wordedAct(should), { before: 'zero' }))).toBe('fates-missing TX-26');
    expect(outcome(at, issue('next', wordedAct(should), { before: 'zero', decided: ['act'] }))).toBe('agreed-changed TX-26');
    expect(outcome(at, issue('next', zero, { before: 'zero', decided: ['act'] }))).toBe('done');
    expect(provision(at, 'act').status).toBe('informals');
    expect(outcome(at, { name: 'draft-consolidation', data: { consolidation: 'c', text: 'pact', revision: 'next', provision: 'act', from: [], provisionKind: 'paragraph', words: must, merges: [], approach: 'reworded', rationale: 'No.' } }, chair)).toBe('provision-agreed TX-26');
  });

  test('TX-26 words within a provision are agreed while the rest is open', () => {
    const at = givenText([table('one', should)]);
    const span = (start: number, end: number) => ({ name: 'agree-span', data: { ...about, start, end, amendments: ['one'] } }) as unknown as ProcessCommand;
    expect(outcome(at, span(0, 3), chair)).toBe('points-open TX-26');
    expect(outcome(at, span(3, 6), chair)).toBe('done');
    expect(outcome(at, table('late', words.act.replace('safe', 'many'), { proponents: ['KE'] }), kenya)).toBe('point-settled TX-24');
    expect(openPoints(provision(at, 'act').compilation)).toHaveLength(1);
  });

  test('TX-26 nothing is agreed until everything is', () => {
    const at = givenText();
    const [first, ...others] = compiled(at).provisions;
    const whole: ProcessCommand = { name: 'agree-text', data: { text: 'pact', revision: 'zero', provisions: [first?.id ?? '', ...others.map(({ id }) => id)] } };
    for (const { id, label } of others) {
      expect(outcome(at, whole, chair)).toBe('provisions-open TX-26');
      at.and(agree([], { provision: id, label, level: 'plenary' }), chair);
    }
    at.and(table('new', 'We shall learn.', { amendmentType: 'ADD', provision: 'learn', after: 'act', provisionKind: 'paragraph', label: '1 bis.' }), mexico);
    at.and(agree(['new'], { provision: 'learn', label: '1 bis.', level: 'plenary' }), chair);
    expect(outcome(at, whole, chair)).toBe('provisions-open TX-26');
    at.and(agree([], { provision: first?.id, label: first?.label, level: 'plenary' }), chair);
    expect(outcome(at, whole, chair)).toBe('provisions-open TX-26');
    at.and({ name: 'withdraw-amendment', data: { amendment: 'new' as AmendmentId, party: 'MX' } }, mexico);
    expect([outcome(at, whole, chair), outcome(at, whole, chair)]).toEqual(['done', 'nothing-changes TX-26']);
    expect(outcome(at, table('late', must), mexico)).toBe('text-closed TX-26');
    expect(outcome(at, agree([], { level: 'adopted' }), chair)).toBe('text-closed TX-26');
  });
});

test('TX-28 the chair says from where and why; it changes nothing until the revision, and the group may validate it', () => {
  const at = givenText([table('one', should)]);
  const before = compiled(at).provisions.map(({ compilation }) => compilation);
  const draft = (more: Readonly<Record<string, unknown>> = {}) => ({ name: 'draft-consolidation', data: { consolidation: 'c', text: 'pact', revision: 'zero', provision: 'act', from: ['act', 'help'], provisionKind: 'paragraph', words: must, merges: ['one'], approach: 'merged', rationale: 'Both say the same.', ...more } }) as unknown as ProcessCommand;
  expect(outcome(at, draft({ rationale: '' }), chair)).toMatch(/^bad-input/u);
  expect(outcome(at, draft({ words: '' }), chair)).toBe('empty-amendment TX-28');
  expect(outcome(at, draft(), chair)).toBe('done');
  expect(compiled(at).provisions.map(({ compilation }) => compilation)).toEqual(before);
  const step = (name: 'validate-consolidation' | 'drop-consolidation') => ({ name, data: { consolidation: 'c' } }) as const;
  expect([outcome(at, step('validate-consolidation'), chair), outcome(at, step('validate-consolidation'), chair)]).toEqual(['done', 'nothing-changes TX-28']);
  expect([outcome(at, step('drop-consolidation'), chair), outcome(at, step('drop-consolidation'), chair)]).toEqual(['done', 'nothing-changes TX-28']);
  at.and({ name: 'withdraw-amendment', data: { amendment: 'one' as AmendmentId, party: 'MX' } }, mexico);
  expect(outcome(at, draft({ consolidation: 'd' }), chair)).toBe('already-withdrawn TX-28');
});

test('TX-29 a package ties at least two; a silence runs until its end or until somebody breaks it', () => {
  const at = givenText();
  const tie = (...provisions: string[]) => ({ name: 'tie-package', data: { package: 'pair', text: 'pact', title: 'Paths and help', provisions } }) as const;
  expect(outcome(at, tie('act', 'act'), chair)).toBe('too-few-tied TX-29');
  expect(outcome(at, tie('act', 'help'), chair)).toBe('done');
  expect(provision(at, 'help').packages.map(({ id }) => id)).toEqual(['pair']);
  const untie = { name: 'untie-package', data: { package: 'pair' } } as const;
  expect([outcome(at, untie, chair), outcome(at, untie, chair)]).toEqual(['done', 'nothing-changes TX-29']);

  const open = (silence: string, endsAt: string) => ({ name: 'open-silence', data: { silence, text: 'pact', revision: 'zero', provisions: [], endsAt, timeZone: 'America/New_York' } }) as unknown as ProcessCommand;
  const broken = (silence: string) => ({ name: 'break-silence', data: { silence, holder: 'KE', reason: 'Capital has not answered.' } }) as const;
  const passed = (silence: string) => ({ name: 'note-silence', data: { silence } }) as const;
  expect(outcome(at, open('early', '2018-02-01T12:00:00.000Z'), chair)).toBe('deadline-past TX-29');
  expect(outcome(at, open('one', '2018-03-02T12:00:00.000Z'), chair)).toBe('done');
  expect(outcome(at, passed('one'), chair)).toBe('silence-runs TX-29');
  expect(outcome(at, broken('one'), mexico)).toBe('not-yours TX-23');
  expect(outcome(at, broken('one'), kenya)).toBe('done');
  expect(outcome(at, broken('one'), kenya)).toBe('silence-over TX-29');
  at.and(open('two', '2018-03-02T12:00:00.000Z'), chair);
  const later = { at: '2018-03-03T12:00:00Z' };
  expect(outcome(at, broken('two'), { ...kenya, ...later })).toBe('silence-over TX-29');
  expect(outcome(at, passed('two'), { ...chair, ...later })).toBe('done');
  expect(at.state(subjectKey('silence', 'two'))).toMatchObject({ status: 'passed' });
});
