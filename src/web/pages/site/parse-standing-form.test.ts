import { expect, test } from 'vitest';
import { newPersonId } from '../../../process/vocabulary/ids.ts';
import { parseStanding, writeStanding } from '../../standing-cookie.ts';
import { localPath, parseStandingForm } from './parse-standing-form.ts';

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test.each([
  [{ standing: 'secretariat', state: 'MX' }, { standing: 'secretariat' }],
  [{ standing: 'delegation', state: 'MX' }, { standing: 'delegation', of: 'MX', role: 'representative' }],
  [{ standing: 'delegation', state: 'MX', role: 'head' }, { standing: 'delegation', of: 'MX', role: 'head' }],
  [{ standing: 'delegation', state: 'MX', role: 'king' }, 'bad'],
  [{ standing: 'delegation', state: 'XX' }, 'bad'],
  [{ standing: 'delegation' }, 'bad'],
  [{ standing: 'focal-point', entity: ' network-of-cities ' }, { standing: 'focal-point', of: 'network-of-cities' }],
  [{ standing: 'focal-point', entity: '' }, 'bad'],
  [{ standing: 'focal-point', entity: 'a.b' }, 'bad-entity'],
  [{ standing: 'focal-point', entity: 'a; HttpOnly' }, 'bad-entity'],
  [{ standing: 'president' }, 'bad'],
  [{}, 'bad'],
] as const)('a standing is chosen from the list: %j', (fields, wanted) => {
  expect(parseStandingForm(form(fields))).toEqual(wanted);
});

test.each([
  ['/en/gcm/work-plan?page=2', '/en/gcm/work-plan?page=2'],
  ['//elsewhere.example', '/en'],
  ['/\\elsewhere.example', '/en'],
  ['https://elsewhere.example', '/en'],
  ['/en\r\nset-cookie: a=b', '/en'],
  ['/é', '/en'],
  ['', '/en'],
  [null, '/en'],
])('one goes back only within the site: %s', (back, wanted) => {
  expect(localPath(back, '/en')).toBe(wanted);
});

test('a chosen standing comes back from its cookie as it was', () => {
  const actor = { standing: 'delegation', of: 'MX', role: 'head', person: newPersonId(new Uint8Array(8).fill(7)) } as const;
  expect(parseStanding(writeStanding(actor))).toEqual(actor);
  expect(parseStanding('delegation.MX; x=1.head.p-1')).toEqual({ standing: 'delegation', role: 'head' });
  expect(parseStanding('king.MX')).toEqual({ standing: 'public' });
});
