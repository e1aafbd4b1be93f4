import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Run } from '../../process/text/compile/print/runs.ts';
import { freshBlocks } from './fresh-blocks.ts';

function paragraph(...runs: readonly Run[]): Block {
  return { role: 'provision', runs };
}

function words(text: string): Run {
  return { is: 'words', text };
}

function freshIn(before: readonly Block[], after: readonly Block[]): readonly string[] {
  return freshBlocks(before, after).flatMap(({ runs }) => runs.flatMap((run) => (run.fresh === true ? [run.is === 'words' ? run.text.trim() : run.is] : [])));
}

test('words that came are marked with who says them; those that a bracket was put around are not', () => {
  const before = [paragraph(words('We shall open safe paths.'))];
  const after = [paragraph(words('We '), { is: 'bracket', text: '[', point: 'a' }, words('shall'), { is: 'separator' }, words('should'), { is: 'names', parties: ['MX'], leads: false }, { is: 'bracket', text: ']', point: 'a' }, words(' open safe paths.'))];
  expect(freshIn(before, after)).toEqual(['should', 'names']);
  expect(freshIn(after, before)).toEqual([]);
  expect(freshIn([], before)).toEqual(['We shall open safe paths.']);
  expect(freshIn([paragraph(words('我们将开放安全的道路。'))], [paragraph(words('我们应当开放安全的道路。'))])).toEqual(['应当']);
});

test('nothing but marks is added, whatever changes', () => {
  const text = fc.array(fc.constantFrom('we', 'shall', 'open', ' ', 'paths,', '\n', '路'), { maxLength: 12 }).map((all) => words(all.join(' ')));
  const blocks = fc.array(fc.array(text, { maxLength: 3 }).map((runs) => paragraph(...runs)), { maxLength: 3 });
  const plain = (all: readonly Block[]) => all.map(({ runs }) => runs.map((run) => (run.is === 'words' ? run.text : '')).join(''));
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      expect(plain(freshBlocks(before, after))).toEqual(plain(after));
      expect(freshIn(after, after)).toEqual([]);
    }),
  );
});
