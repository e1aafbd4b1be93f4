import { describe, expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { caritas, edition, given, handIn, mexico, noon, paper } from '../inputs/inputs.test-support.ts';
import { missingLanguages } from './missing-languages.ts';

const at = { at: noon };
const held = () => given([paper]).and(edition('a'), at);

describe('files of documents', () => {
  test('DO-1 the same file is taken once', () => {
    expect(outcome(held(), edition('a', { edition: 'again', fileName: 'other.txt', label: 'Rev.1' }), at)).toBe('same-file DO-1');
    expect(outcome(given(), edition('a'), at)).toMatch(/ WP-6$/u);
  });

  test('DO-2 of a language version without a label there is one', () => {
    expect(held().when(edition('b'), at)).toMatchObject({ code: 'version-held', rule: 'DO-2', details: { language: 'en' } });
    expect(outcome(held(), edition('b', { label: 'Corr.1' }), at)).toBe('done');
    expect(outcome(held(), edition('b', { language: 'fr' }), at)).toBe('done');
  });

  test('DO-3 replaced once, by another file of the same document', () => {
    const after = held().and(edition('b', { replaces: 'edition-a', reason: 'A misprint.' }), at);
    expect(after.state('edition:edition-a')).toMatchObject({ status: 'replaced', replacedBy: 'edition-b' });
    expect(outcome(after, edition('c', { replaces: 'edition-a' }), at)).toBe('already-replaced DO-3');
    expect(outcome(held(), edition('c', { replaces: 'none' }), at)).toBe('not-found WP-6');
    const other = held().and({ name: 'record-document', data: { document: 'other', title: { en: 'Other' }, documentKind: 'note', author: { en: 'X' }, languages: [], claims: [] } }, at);
    expect(outcome(other, edition('c', { document: 'other', replaces: 'edition-a' }), at)).toBe('other-document DO-3');
  });

  test('DO-4 files handed in are position papers in that name', () => {
    const handed = given().and(handIn('a'), { ...at, by: caritas });
    expect(handed.state('document:paper-a')).toMatchObject({ documentKind: 'position-paper', title: { en: 'Our paper' }, author: { en: 'Caritas' }, languages: ['en'] });
    expect(handed.state('edition:edition-a')).toMatchObject({ document: 'paper-a', status: 'current' });
    expect(outcome(given(), handIn('a'), { ...at, by: mexico })).toBe('not-yours DO-4');
    expect(outcome(given(), handIn('a'), at)).toBe('done');
    expect(outcome(handed, handIn('a', { edition: 'other', document: 'other' }), at)).toBe('same-file DO-1');
    expect(outcome(handed, handIn('b', { document: 'paper-a' }), at)).toBe('already-exists WP-1');
  });

  test('which language versions are missing', () => {
    expect(missingLanguages([{ language: 'fr', status: 'current' }, { language: 'es', status: 'replaced' }])).toEqual(['ar', 'zh', 'en', 'ru', 'es']);
  });
});
