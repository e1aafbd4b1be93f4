import { expect, test } from 'vitest';
import { applicant, application, filing, inTime, procedure } from './accreditation.test-support.ts';
import { Given } from './given.test-support.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { acronymsOf, hostOf, mailHostOf, plainName } from './likeness-of-names.ts';
import type { ApplicationState } from './state.ts';

interface Named {
  readonly name: string;
  readonly otherNames?: string[];
  readonly website?: string;
}

/** Applications `a`, `b`, `c` … filed one after another. */
function applications(...all: readonly Named[]): readonly ApplicationState[] {
  const given = new Given([procedure()]);
  return all.map(({ name, ...more }, index) => {
    const id = String.fromCodePoint('a'.codePointAt(0) ?? 0) + String(index);
    given.and(filing(id, { name: { en: name }, ...more }), { at: inTime, by: applicant });
    return application(given, id);
  });
}

function reasons(one: Named, other: Named, mail?: readonly [string, string]): readonly string[] {
  const [first, second] = applications(one, other);
  if (first === undefined || second === undefined) throw new Error('Two were filed.');
  const found = likelyDuplicates(first, [first, second], mail === undefined ? undefined : new Map([[first.id, mail[0]], [second.id, mail[1]]]));
  return found.flatMap(({ why }) => why);
}

test('AC-6 the same name written otherwise is shown', () => {
  expect(reasons({ name: 'Réseau des Valises' }, { name: 'RESEAU  DE VALISES' })).toEqual(['same-name']);
  expect(reasons({ name: 'The Blue Suitcase Network, Inc.' }, { name: 'Blue Suitcase-Network' })).toEqual(['same-name']);
  expect(reasons({ name: 'Blue Suitcase' }, { name: 'Valises bleues', otherNames: ['Blue Suitcase'] })).toEqual(['same-name']);
  expect(reasons({ name: '移民互助会' }, { name: '移民互助会' })).toEqual(['same-name']);
  expect(reasons({ name: 'جمعية المهاجرين' }, { name: 'جَمعية المُهاجرين' })).toEqual(['same-name']);
});

test('AC-6 an acronym is shown beside the name that it shortens, with and without small words', () => {
  expect(reasons({ name: 'BSN' }, { name: 'Blue Suitcase Network' })).toEqual(['same-acronym']);
  expect(reasons({ name: 'International Organization for Blue Suitcases', otherNames: [] }, { name: 'IOBS' })).toEqual(['same-acronym']);
  expect(reasons({ name: 'Migrants of the World United' }, { name: 'Something else', otherNames: ['MWU'] })).toEqual(['same-acronym']);
  expect(reasons({ name: 'BS' }, { name: 'Blue Suitcase' })).toEqual([]);
});

test('AC-6 a shared website or mail host is shown, but not one that anybody may use', () => {
  expect(reasons({ name: 'One', website: 'https://www.blue.example.org/a' }, { name: 'Two', website: 'http://blue.example.org' })).toEqual(['same-website']);
  expect(reasons({ name: 'One' }, { name: 'Two' }, ['x@Blue.example.org', 'y@blue.example.org'])).toEqual(['same-mail']);
  expect(reasons({ name: 'One' }, { name: 'Two' }, ['x@gmail.com', 'y@gmail.com'])).toEqual([]);
});

test('AC-6 names that share most of their words are shown, others are not', () => {
  expect(reasons({ name: 'Blue Suitcase Network Kenya' }, { name: 'Network Blue Suitcase' })).toEqual(['same-words']);
  expect(reasons({ name: 'Blue Suitcase Network' }, { name: 'Red Kite Network' })).toEqual([]);
  expect(reasons({ name: 'Kite' }, { name: 'Red Kite' })).toEqual([]);
});

test('AC-6 the most reasons come first, and an application is never its own duplicate', () => {
  const [one, ...others] = applications({ name: 'Blue Suitcase Network', website: 'https://blue.example.org' }, { name: 'BSN' }, { name: 'Red Kite' }, { name: 'Blue Suitcase Network', website: 'https://blue.example.org' });
  if (one === undefined) throw new Error('One was filed.');
  expect(likelyDuplicates(one, [one, ...others]).map(({ application: { id }, why }) => [id, why])).toEqual([['a3', ['same-name', 'same-website']], ['a1', ['same-acronym']]]);
});

test('what is no name, address or host counts as nothing', () => {
  expect([plainName('¡…!'), plainName('The Organization'), hostOf('blue suitcase'), hostOf(undefined), mailHostOf('nobody'), mailHostOf(undefined)]).toEqual(['', 'the organization', undefined, undefined, undefined, undefined]);
  expect(acronymsOf('United')).toEqual([]);
  expect(reasons({ name: '…' }, { name: '!!' })).toEqual([]);
});
