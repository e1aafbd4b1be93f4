import { expect, test } from 'vitest';
import { prepareCommand } from '../commands.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { application, circulated, filed, mexico, moment, objection } from './accreditation.test-support.ts';
import { commandsAccrediting } from './commands-accrediting.ts';
import { completeness } from './completeness.ts';

const over = { at: '2017-04-27T12:00:00Z' };
const on = dayIn(moment(over.at), 'UTC');

test('AC-19 what is accredited is on the register in the same request', () => {
  const given = circulated();
  for (const command of commandsAccrediting(application(given), on)) given.and(command, over);
  expect(application(given).status).toBe('accredited');
  expect(given.state('participant:one')).toEqual({ kind: 'participant', id: 'one', name: { en: 'one' }, type: 'specially-accredited', constituency: 'diaspora', country: 'KE', application: 'one', since: '2017-04-27' });
});

test('AC-19 so is what the deciding body accredits', () => {
  const given = circulated().and(objection('MX'), { at: '2017-04-22', by: mexico });
  for (const command of commandsAccrediting(application(given), on, { body: 'general-assembly', reason: 'It works for migrants.' })) given.and(command, over);
  expect(application(given)).toMatchObject({ status: 'accredited', outcome: { how: 'decision', body: 'general-assembly', reason: 'It works for migrants.' } });
  expect(given.state('participant:one')).toMatchObject({ application: 'one' });
});

test('AC-19 what was never on a list is not accredited', () => {
  expect(commandsAccrediting(application(filed()), on)).toEqual([]);
});

test('the commands are such as the record reads, the accreditation first', () => {
  const commands = commandsAccrediting(application(circulated()), on);
  expect(commands.map(({ name }) => name)).toEqual(['accredit-application', 'record-participant']);
  expect(commands.map((command) => isRefusal(prepareCommand(command)))).toEqual([false, false]);
});

test('AC-5 completeness says what is in, what is missing and which corrections are still to come', () => {
  const documents = [{ id: 'statutes', label: { en: 'Statutes' }, required: true }, { id: 'report', label: { en: 'Report' }, required: false }, { id: 'list', label: { en: 'List' }, required: true }];
  const made = { at: moment('2017-04-15'), what: 'The year?', madeAt: moment('2017-04-16') };
  const open = { at: moment('2017-04-17'), what: 'The seat?' };
  expect(completeness({ documents: ['statutes', 'other'], corrections: [made, open] }, { documents })).toEqual({
    documents: [{ ...documents[0], handedIn: true }, { ...documents[1], handedIn: false }, { ...documents[2], handedIn: false }], missing: ['list'], open: [open], complete: false,
  });
  expect(completeness({ documents: ['statutes', 'list'], corrections: [made] }, { documents })).toMatchObject({ missing: [], open: [], complete: true });
  expect(completeness({ documents: ['statutes', 'list'], corrections: [open] }, { documents }).complete).toBe(false);
});
