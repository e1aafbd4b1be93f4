import { expect, test } from 'vitest';
import { localPath, parseStandingForm } from './parse-standing-form.ts';

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test.each([
  [{ standing: 'secretariat', state: 'MX' }, { standing: 'secretariat' }],
  [{ standing: 'delegate', state: 'MX' }, { standing: 'delegate', of: 'MX' }],
  [{ standing: 'delegate', state: 'XX' }, 'bad'],
  [{ standing: 'delegate' }, 'bad'],
  [{ standing: 'stakeholder', entity: ' Réseau des villes ' }, { standing: 'stakeholder', of: 'Réseau des villes' }],
  [{ standing: 'stakeholder', entity: '' }, 'bad'],
  [{ standing: 'stakeholder', entity: 'a.b' }, 'bad-entity'],
  [{ standing: 'stakeholder', entity: 'a; HttpOnly' }, 'bad-entity'],
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
