import { expect, test } from 'vitest';
import { examplePath } from './api-examples.ts';

const ids = new Map([['processes', 'gcm'], ['events', 'session-1']]);

test('an example names ids that exist', () => {
  expect(examplePath('/api/v1/processes/{process}/events/{id}', ids)).toBe('/api/v1/processes/gcm/events/session-1');
  expect(examplePath('/api/v1/processes/{process}/events', ids)).toBe('/api/v1/processes/gcm/events');
  expect(examplePath('/api/v1/processes', ids)).toBe('/api/v1/processes');
});

test('where nothing exists there is no example', () => {
  expect(examplePath('/api/v1/processes/{process}/links/{id}', ids)).toBeUndefined();
  expect(examplePath('/api/v1/processes/{process}/events', new Map())).toBeUndefined();
});

test('the search is tried with a word', () => {
  expect(examplePath('/api/v1/processes/{process}/search', ids)).toBe('/api/v1/processes/gcm/search?q=conference');
});
