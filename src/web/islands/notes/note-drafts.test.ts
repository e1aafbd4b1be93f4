import { expect, test } from 'vitest';
import { isEmptyDraft, NoteDrafts } from './note-drafts.ts';

/** What a browser keeps, in a few lines. */
class Memory {
  readonly #kept = new Map<string, string>();
  full = false;
  get length(): number {
    return this.#kept.size;
  }
  key(index: number): string | null {
    return [...this.#kept.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new Error('QuotaExceededError');
    this.#kept.set(key, value);
  }
  removeItem(key: string): void {
    this.#kept.delete(key);
  }
}

const draft = { gist: 'Asks for visas.', tags: 'visas', recommendation: '', seen: 0, id: 'one' };

test('a draft outlives the page, under its session alone, until it is forgotten', () => {
  const memory = new Memory();
  new NoteDrafts('notes/p/one', memory).keep('t-1', draft);
  new NoteDrafts('notes/p/other', memory).keep('t-1', { ...draft, gist: 'Something else.' });
  const again = new NoteDrafts('notes/p/one', memory);
  expect(again.turns).toEqual(['t-1']);
  expect(again.of('t-1')).toEqual(draft);
  again.forget('t-1');
  expect(new NoteDrafts('notes/p/one', memory).turns).toEqual([]);
  expect(new NoteDrafts('notes/p/other', memory).of('t-1')?.gist).toBe('Something else.');
});

test('a full device, one without a memory and one with rubbish in it still keep what is typed while the page is open', () => {
  const memory = new Memory();
  memory.setItem('notes/t-9', '{');
  memory.setItem('notes/t-8', '{"gist":1}');
  memory.full = true;
  for (const drafts of [new NoteDrafts('notes', memory), new NoteDrafts('notes', undefined)]) {
    expect(drafts.turns).toEqual([]);
    drafts.keep('t-1', draft);
    expect(drafts.of('t-1')).toEqual(draft);
  }
});

test('nothing but spaces is empty', () => {
  expect(isEmptyDraft({ gist: ' \n', tags: '', recommendation: ' ' })).toBe(true);
  expect(isEmptyDraft(draft)).toBe(false);
});
