import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchScores, suggest } from './match-scores.ts';

const topic = 'We should close the harbour to large ships';
const points = [
  { id: 'air', text: 'Ships pollute the air of the town' },
  { id: 'jobs', text: 'The harbour gives work to many families' },
  { id: 'noise', text: 'Engines and horns keep people awake at night' },
];
const args = [
  { id: 'a1', text: 'The smoke of the ships pollutes the air that our children breathe.' },
  { id: 'a2', text: 'Hundreds of families live from the work that the harbour gives them.' },
  { id: 'a3', text: 'Nobody can sleep when the engines run all night.' },
  { id: 'a4', text: 'Polluted air makes people in the town ill.' },
  { id: 'a5', text: 'Work would be lost, and with it whole families would leave.' },
  { id: 'a6', text: 'Horns at night wake the people of the old town.' },
];
const expected = ['air', 'jobs', 'noise', 'air', 'jobs', 'noise'];

function bestOf(row: Float64Array | undefined): string | undefined {
  const scores = [...(row ?? [])];
  return points[scores.indexOf(Math.max(...scores))]?.id;
}

test('each argument scores highest for the point that it makes, between 0 and 1, to six digits', () => {
  const rows = matchScores(args, points, topic);
  expect(rows.map(bestOf)).toEqual(expected);
  for (const score of rows.flatMap((row) => [...row])) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(score).toBe(Number(score.toFixed(6)));
  }
});

test('in whatever order texts come, the numbers are the same', () => {
  const rows = matchScores(args, points, topic);
  const shuffled = <T>(things: readonly T[]) => fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length });
  fc.assert(fc.property(shuffled(args), shuffled(points), (otherArgs, otherPoints) => {
    const others = matchScores(otherArgs, otherPoints, topic);
    for (const [at, argument] of args.entries()) for (const [place, point] of points.entries()) expect(others[otherArgs.indexOf(argument)]?.[otherPoints.indexOf(point)]).toBe(rows[at]?.[place]);
  }), { numRuns: 20 });
});

test('other official languages are matched within themselves', () => {
  const french = [{ id: 'air', text: 'Les navires polluent l’air de la ville' }, { id: 'jobs', text: 'Le port donne du travail à beaucoup de familles' }];
  const rows = matchScores([{ id: 'a', text: 'Des centaines de familles vivent du travail du port.' }, { id: 'b', text: 'La fumée des navires pollue l’air que respirent nos enfants.' }], french);
  expect(rows.map(([air = 0, jobs = 0]) => (air > jobs ? 'air' : 'jobs'))).toEqual(['jobs', 'air']);
  const russian = [{ id: 'air', text: 'Суда загрязняют воздух города' }, { id: 'jobs', text: 'Порт даёт работу многим семьям' }];
  expect(suggest({ id: 'a', text: 'Сотни семей живут работой в порту', language: 'ru' }, russian, 1).map(({ point }) => point)).toEqual(['jobs']);
});

test('a text without words, one point alone and no points at all are taken', () => {
  const rows = matchScores([...args, { id: 'empty', text: '' }, { id: 'signs', text: '— …' }], points, topic);
  expect(rows.flatMap((row) => [...row]).every(Number.isFinite)).toBe(true);
  expect(matchScores(args, points.slice(0, 1), topic).map((row) => row.length)).toEqual(args.map(() => 1));
  expect(matchScores(args, []).map((row) => row.length)).toEqual(args.map(() => 0));
  expect(matchScores([], points)).toEqual([]);
  expect(matchScores([{ id: 'x', text: '' }], [{ id: 'y', text: '' }])[0]?.[0]).toBeLessThan(0.5);
});

test('so many arguments that they are taken in slices all get their scores', () => {
  const many = Array.from({ length: 2101 }, (_, at) => ({ id: `m${at}`, text: args[at % args.length]?.text ?? '' }));
  const rows = matchScores(many, points, topic);
  expect(rows.map(bestOf)).toEqual(many.map((_, at) => expected[at % expected.length]));
});

test('suggestions come best first, not more than asked for, and an argument is not its own neighbour', () => {
  const [first] = args;
  if (first === undefined) throw new Error('no argument');
  const suggestions = suggest(first, points, 2, topic, args);
  expect(suggestions).toHaveLength(2);
  expect(suggestions[0]?.point).toBe('air');
  expect(suggestions[0]?.score).toBeGreaterThanOrEqual(suggestions[1]?.score ?? 1);
  expect(suggestions).toEqual(suggest(first, points, 2, topic, args.slice(1)));
});
