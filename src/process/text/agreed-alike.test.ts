import { expect, test } from 'vitest';
import { agreedAlike } from './agreed-alike.ts';

const paragraph = (status: Parameters<typeof agreedAlike>[0][number]['status']) => ({ kind: 'paragraph', status }) as const;

test('paragraphs are agreed alike where all are, at one level', () => {
  expect(agreedAlike([paragraph('plenary'), paragraph('plenary'), { kind: 'heading', status: 'clean' }])).toBe('plenary');
  expect(agreedAlike([paragraph('plenary'), paragraph('informals')])).toBeUndefined();
  expect(agreedAlike([paragraph('plenary'), paragraph('clean')])).toBeUndefined();
  expect(agreedAlike([paragraph('clean'), paragraph('clean')])).toBeUndefined();
  expect(agreedAlike([])).toBeUndefined();
});
