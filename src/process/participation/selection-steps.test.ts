import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { begun, outcome } from './bodies.test-support.ts';
import { refuseSeed } from './selection-drawn.ts';
import { anna, announce, announced, boris, chen, close, computed, decide, dina, draw, drawn, elif, fair, femi, file, later, lists, only, open, over, person, pool, publicSource, publication, publish, recommend, seed, selectionIn, self, sha256, speakers, stepBack } from './selections.test-support.ts';

describe('the steps', () => {
  test('BO-19 no step comes before its turn or twice', () => {
    const steps: readonly ProcessCommand[] = [close, publish, draw(), recommend(fair), decide(fair)];
    const times = [over, over, later, later, later];
    const given = pool();
    for (const [index, step] of steps.entries()) {
      for (const [other, early] of steps.entries()) {
        const alsoPossible = other === index || (index === 3 && other === 4) || (index === 4 && other === 3);
        if (!alsoPossible) expect(outcome(given, early, times[index])).toBe('wrong-step BO-19');
      }
      expect(outcome(given, step, times[index])).toBe('done');
    }
    for (const step of steps) expect(outcome(given, step, later)).toBe('wrong-step BO-19');
    expect(selectionIn(given)).toMatchObject({ status: 'decided', publication, publicSource, publishedAt: '2017-05-01T12:00:00.000Z', seed, publicValue: '7 12 31', drawnAt: '2017-05-03T12:00:00.000Z', drawn: fair, recommended: fair, decided: fair });
  });

  test('BO-19 what does not exist takes no step', () => {
    for (const step of [close, publish, draw(), recommend(fair), decide(fair)]) expect(outcome(begun(), step, over)).toBe('not-found WP-6');
  });

  test('BO-19 after the pool is closed nobody comes in', () => {
    expect(outcome(pool().and(close, over), file(person(7)), over)).toBe('wrong-step BO-19');
  });
});

describe('the draw', () => {
  test('BO-23 the seed is the one whose hash was told', () => {
    expect(refuseSeed(selectionIn(drawn()), seed, sha256)).toBeUndefined();
    expect(refuseSeed(selectionIn(drawn()), 'another', sha256)).toMatchObject({ code: 'seed-differs', rule: 'BO-23' });
    expect(selectionIn(announced()).seedCommitment).toBe(sha256(seed));
  });

  test('BO-24 every body once, to its last seat, nobody in two', () => {
    expect(outcome(computed(), draw(), later)).toBe('done');
    expect(outcome(computed(), draw(only('committee', anna, boris)), later)).toBe('wrong-seats BO-24');
    expect(outcome(computed(), draw(lists([anna], [chen, dina])), later)).toBe('wrong-seats BO-24');
    expect(outcome(computed(), draw(lists([anna, boris], [chen, dina, elif])), later)).toBe('wrong-seats BO-24');
    expect(outcome(computed(), draw(lists([anna, boris], [chen, anna])), later)).toBe('chosen-twice BO-24');
    expect(outcome(computed(), draw(lists([anna, anna], [chen, dina])), later)).toBe('chosen-twice BO-24');
    expect(outcome(computed(), draw([...only('committee', anna, boris), ...only('committee', chen, dina)]), later)).toBe('body-twice BO-24');
    expect(outcome(computed(), draw([...only('committee', anna, boris), ...only('parliament', chen, dina)]), later)).toBe('unknown-body BO-24');
  });

  test('BO-24 from those who stood for the body, and no entity twice where it takes one', () => {
    expect(outcome(computed(), draw(lists([anna, person(9)], [chen, dina])), later)).toBe('no-candidate BO-24');
    expect(outcome(computed(), draw(lists([boris, dina], [chen, anna])), later)).toBe('entity-twice BO-24');
    expect(outcome(computed(), draw(lists([anna, chen], [boris, dina])), later)).toBe('done');
    const speakersOnly = pool().and(file(person(7), { bodies: ['speakers'] }), open).and(close, over).and(publish, over);
    expect(outcome(speakersOnly, draw(lists([anna, person(7)], [chen, dina])), later)).toBe('no-candidate BO-24');
  });

  test('BO-24 whoever stepped back after the pool was closed may still be drawn, for the lots hold them', () => {
    expect(outcome(computed().and(stepBack(anna), later), draw(), later)).toBe('done');
  });

  test('BO-24 a draw that is taken keeps seats and bodies apart, whatever is handed in', () => {
    const some = fc.array(fc.constantFrom(anna, boris, chen, dina, elif, femi), { maxLength: 3 });
    fc.assert(
      fc.property(some, some, (inCommittee, inSpeakers) => {
        const done = outcome(computed(), draw(lists(inCommittee, inSpeakers)), later) === 'done';
        const sound = inCommittee.length === 2 && inSpeakers.length === 2 && new Set([...inCommittee, ...inSpeakers]).size === 4 && !(inCommittee.includes(boris) && inCommittee.includes(dina));
        expect(done).toBe(sound);
      }),
      { numRuns: 300 },
    );
  });
});

describe('recommending and deciding', () => {
  test('BO-25 a recommendation that departs from the draw gives its reason; another order does not depart', () => {
    expect(outcome(drawn(), recommend(lists([boris, anna], [dina, chen])), { ...later, by: { standing: 'steering-committee' } })).toBe('done');
    expect(outcome(drawn(), recommend(lists([anna, boris], [chen, elif])), later)).toBe('departs-from-draw BO-25');
    expect(outcome(drawn(), recommend(lists([anna, boris], [chen])), later)).toBe('departs-from-draw BO-25');
    expect(outcome(drawn(), recommend(lists([anna, boris], [chen, elif]), 'Elif knows the subject.'), later)).toBe('done');
  });

  test('BO-25 seats, pool and entities are kept', () => {
    expect(outcome(drawn(), recommend(lists([anna, boris], [chen, dina, elif]), 'r'), later)).toBe('wrong-seats BO-25');
    expect(outcome(drawn(), recommend(lists([anna, boris], [chen, person(9)]), 'r'), later)).toBe('no-candidate BO-25');
    expect(outcome(drawn(), recommend(lists([boris, dina], [chen]), 'r'), later)).toBe('entity-twice BO-25');
    expect(outcome(drawn(), recommend(lists([anna], [anna]), 'r'), later)).toBe('chosen-twice BO-25');
  });

  test('BO-25 a later recommendation takes the place of an earlier one, body by body', () => {
    const given = drawn().and(recommend(fair), later).and(recommend(only('speakers', chen, elif), 'Dina cannot come.'), later);
    expect(selectionIn(given)).toMatchObject({ status: 'recommended', recommended: [...only('committee', anna, boris), ...only('speakers', chen, elif)], reason: 'Dina cannot come.' });
    expect(outcome(given, recommend(only('committee', chen), 'r'), later)).toBe('chosen-twice BO-25');
  });

  test('BO-26 a decision that departs from the recommendation gives its reason', () => {
    const advised = () => drawn().and(recommend(lists([anna, boris], [chen, elif]), 'Elif knows the subject.'), later);
    expect(outcome(advised(), decide(fair), later)).toBe('departs-from-recommendation BO-26');
    expect(outcome(advised(), decide(lists([anna, boris], [elif, chen])), later)).toBe('done');
    expect(outcome(advised(), decide(fair, 'The draw is kept.'), later)).toBe('done');
  });

  test('BO-26 without a recommendation the decision rests on the draw', () => {
    expect(outcome(drawn(), decide(fair), later)).toBe('done');
    expect(outcome(drawn(), decide(lists([anna, boris], [chen, elif])), later)).toBe('departs-from-draw BO-26');
    expect(outcome(drawn(), decide(lists([anna, boris], [chen, person(9)]), 'r'), later)).toBe('no-candidate BO-26');
  });

  test('BO-26 recommendation and decision both stand in the record', () => {
    const given = drawn().and(recommend(lists([anna, boris], [chen, elif]), 'Elif knows the subject.'), { ...later, by: { standing: 'steering-committee' } }).and(decide(fair, 'The draw is kept.'), later);
    expect(given.acts.slice(-2).map(({ by, body }) => [body.type, by.standing])).toEqual([['selection-recommended', 'steering-committee'], ['selection-decided', 'secretariat']]);
    expect(selectionIn(given)).toMatchObject({ recommended: lists([anna, boris], [chen, elif]), decided: fair, reason: 'The draw is kept.' });
  });

  test('BO-26 the committee may be decided first, and its members are then nobody\'s speakers', () => {
    const given = drawn().and(decide(only('committee', anna, boris)), later);
    expect(selectionIn(given)).toMatchObject({ status: 'drawn', decided: only('committee', anna, boris) });
    expect(outcome(given, recommend(only('speakers', anna, chen), 'r'), later)).toBe('chosen-twice BO-25');
    expect(outcome(given, recommend(only('committee', anna, boris)), later)).toBe('body-decided BO-19');
    given.and(recommend(only('speakers', chen, dina)), later);
    expect(outcome(given, decide(only('speakers', boris, chen), 'r'), later)).toBe('chosen-twice BO-26');
    expect(outcome(given, decide(only('speakers', chen, dina)), later)).toBe('done');
    expect(selectionIn(given)).toMatchObject({ status: 'decided', decided: fair });
  });

  test('BO-22 whoever stepped back is neither recommended nor decided, and nobody steps back from a decision', () => {
    const given = drawn().and(stepBack(chen), { ...later, by: self(chen) });
    expect(outcome(given, recommend(fair), later)).toBe('stepped-back BO-22');
    expect(outcome(given, decide(fair), later)).toBe('stepped-back BO-22');
    given.and(decide(lists([anna, boris], [dina, elif]), 'Chen stepped back.'), later);
    expect(outcome(given, stepBack(dina), later)).toBe('wrong-step BO-22');
    expect(outcome(drawn().and(decide(only('committee', anna, boris)), later), stepBack(anna), later)).toBe('wrong-step BO-22');
    expect(outcome(drawn().and(decide(only('committee', anna, boris)), later), stepBack(chen), later)).toBe('done');
  });
});

describe('members do not stand', () => {
  const hearing = announce({ selection: 'hearing', bodies: [speakers], applyBy: '2017-06-30', excludes: ['joint'] });
  const decided = () => drawn().and(decide(fair), later).and(hearing, later);
  const stand = (who: string, excludes?: string[]) => file(who, { selection: 'hearing', bodies: ['speakers'], ...(excludes !== undefined && { excludes }) });

  test('BO-21 a decided committee member does not stand for speakers', () => {
    expect(outcome(decided(), stand(anna, ['joint']), later)).toBe('member-elsewhere BO-21');
    expect(outcome(decided(), stand(elif, ['joint']), later)).toBe('done');
  });

  test('BO-21 leaving out the excluded selection does not help', () => {
    expect(outcome(decided(), stand(anna), later)).toBe('bad-input BO-21');
    expect(outcome(decided(), stand(anna, ['hearing']), later)).toBe('bad-input BO-21');
  });

  test('BO-21 nor is a member recommended or decided who was made one after standing', () => {
    const given = drawn().and(hearing, later);
    const after = { at: '2017-07-02T12:00:00Z' };
    const nextDay = { at: '2017-07-03T12:00:00Z' };
    for (const who of [anna, elif, femi]) given.and(stand(who, ['joint']), later);
    given.and({ name: 'close-pool', data: { selection: 'hearing' } }, after).and({ name: 'publish-selection', data: { selection: 'hearing', publication, publicSource: { ...publicSource, day: '2017-07-03' } } }, after);
    given.and({ name: 'draw-selection', data: { selection: 'hearing', seed, publicValue: '5', lists: only('speakers', anna, elif) } }, nextDay).and(decide(fair), nextDay);
    const chosen = { selection: 'hearing', lists: only('speakers', anna, elif), excludes: ['joint'] };
    expect(outcome(given, { name: 'recommend-selection', data: chosen }, nextDay)).toBe('member-elsewhere BO-21');
    expect(outcome(given, { name: 'decide-selection', data: chosen }, nextDay)).toBe('member-elsewhere BO-21');
    const without = { ...chosen, lists: only('speakers', femi, elif), reason: 'Anna sits in the committee.' };
    expect(outcome(given, { name: 'recommend-selection', data: without }, nextDay)).toBe('done');
    expect(outcome(given, { name: 'decide-selection', data: { ...without, excludes: [] } }, nextDay)).toBe('bad-input BO-21');
    expect(outcome(given, { name: 'decide-selection', data: without }, nextDay)).toBe('done');
  });
});
