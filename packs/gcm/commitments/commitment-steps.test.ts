import { expect, test } from 'vitest';
import { stepsOfText } from '../text/compact.ts';
import { stepsOfCommitments } from './commitment-steps.ts';

test('each of the 23 objectives is a commitment under its number, with its own words and its actions', () => {
  const [step] = stepsOfCommitments(stepsOfText());
  const made = (step?.commands ?? []).flatMap((command) => (command.name === 'make-commitment' ? [command.data] : []));
  expect(made.map(({ commitment, label, order }) => [commitment, label, order])).toEqual(Array.from({ length: 23 }, (_, at) => [`objective-${at + 1}`, String(at + 1), at + 1]));
  for (const { commitment, provisions } of made) expect(provisions).toEqual(expect.arrayContaining([commitment, `${commitment}-p`, `${commitment}-a`]));
});
