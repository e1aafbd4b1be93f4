import { expect, test } from 'vitest';
import { readRollCall, votesOf } from './read-roll-call.ts';

const read = (text: string) => readRollCall(text).votes.map(({ state, vote }) => `${state} ${vote}`).join(', ');

test('a State and its vote to a line, in any sequence and between any signs', () => {
  expect(read('Algeria\tAbstain\nAngola, yes\nno; Israel\nY SWITZERLAND\nN Czechia\nCôte d’Ivoire - Y\nBolivia (Plurinational State of) | for')).toBe('DZ abstain, AO yes, IL no, CH yes, CZ no, CI yes, BO yes');
});

test('codes, also those that are words in some language', () => {
  expect(read('State,Vote\nNO,yes\nSI;no\nMEX;a\nFJ\tno\nNO no')).toBe('NO yes, SI no, MX abstain, FJ no, NO no');
});

test('headings, with the States behind them or under them', () => {
  expect(read('In favour: Algeria, Angola.\nAgainst:\nIsrael\nPoland\nAbstaining\nChile; Italy\nNot voting: Benin')).toBe('DZ yes, AO yes, IL no, PL no, CL abstain, IT abstain');
  expect(read('Pour : Suisse, Mexique\nContre : Hongrie')).toBe('CH yes, MX yes, HU no');
  expect(read('За: Мексика\nПротив: Венгрия\n赞成：中国、墨西哥')).toBe('MX yes, HU no, CN yes, MX yes');
});

test('what is not understood is named by its line, and nothing is taken', () => {
  expect(readRollCall('Algeria yes\nAtlantis yes\nAngola perhaps').unread).toEqual([{ line: 2, text: 'Atlantis yes' }, { line: 3, text: 'Angola perhaps' }]);
  expect(votesOf('Algeria yes\nAtlantis yes')).toMatchObject({ code: 'roll-unread', details: { line: 2, text: 'Atlantis yes', count: 1 } });
  for (const first of ['Atlantis yes', 'Atlantis;yes', 'Mexico perhaps', 'Mexico;nein']) expect(readRollCall(`${first}\nAlgeria yes`).unread).toEqual([{ line: 1, text: first }]);
  for (const first of ['State;Vote', 'Country vote', '\uFEFFDelegation,Code,Vote']) expect(readRollCall(`${first}\nAlgeria,yes`)).toEqual({ votes: [{ state: 'DZ', vote: 'yes' }], unread: [] });
  expect(votesOf('')).toMatchObject({ code: 'roll-unread' });
});

test('a State that stands twice stays twice, for the rule to refuse', () => {
  expect(read('Algeria yes\nAlgeria yes')).toBe('DZ yes, DZ yes');
});
