import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rehearse } from '../src/commands/rehearse.ts';
import { openDemonstration } from './demonstration.ts';
import type { Demonstration } from './demonstration.ts';

let site: Demonstration;

beforeAll(async () => {
  site = await openDemonstration();
});
afterAll(async () => {
  await site.close();
});

const going = new AbortController().signal;
const small = '20,10,1,2,3';

async function played(session: string, options: Partial<Parameters<typeof rehearse>[1]> = {}, stop = going): Promise<{ readonly lines: readonly string[]; readonly agree: boolean }> {
  const lines: string[] = [];
  const agree = await rehearse(session, { speed: '3600', url: site.url, process: 'rehearsal', seed: '1', numbers: small, ...options }, (line) => lines.push(line), stop);
  return { lines, agree };
}

describe('a session that is rehearsed on a running demonstration', () => {
  test('is played through its pages to the figures that were planned, and not a second time', async () => {
    const { lines, agree } = await played('fourth-session');
    expect(lines.filter((line) => line.includes('Refused'))).toEqual([]);
    expect(agree).toBe(true);
    expect(lines).toContainEqual(expect.stringMatching(/\d acts, 0 refused/u));
    expect(lines).toContainEqual(expect.stringMatching(/interventions of States and groups +planned +10, counted +10/u));
    await expect(played('fourth-session')).rejects.toThrow('"fourth-session" has had a sitting already');
    const record = await fetch(`${site.url}/en/rehearsal/sessions/fourth-session/record`);
    expect(await record.text()).toContain('Rehearsal' /* the process is named on every page of it */);
  });

  test('stops in the middle when it is told to', async () => {
    const stopping = new AbortController();
    const stopped = played('hearing', { speed: '60' }, stopping.signal);
    setTimeout(() => stopping.abort(), 4000);
    await expect(stopped).rejects.toThrow(/abort/iu);
    // What was done until then stands.
    await expect(played('hearing')).rejects.toThrow('has had a sitting already');
  });

  test.each([
    ['no-such-session', {}, 'There is no session "no-such-session" in the process "rehearsal"'],
    ['fourth-session', { process: 'nowhere' }, 'in the process "nowhere"'],
    ['fourth-session', { speed: '0' }, 'The speed is a number from 1 to 3600, not "0"'],
    ['fourth-session', { speed: '3601' }, 'The speed is a number from 1 to 3600'],
    ['fourth-session', { speed: 'fast' }, 'The speed is a number from 1 to 3600, not "fast"'],
    ['fourth-session', { seed: '-1' }, 'The seed is a number'],
    ['fourth-session', { numbers: '1,2' }, 'five whole numbers'],
    ['fourth-session', { numbers: '500,1,1,1,1' }, 'Such a session cannot be made'],
    ['fourth-session', { url: 'nowhere' }, 'is no address of a site'],
    ['fourth-session', { url: 'http://localhost:9' }, 'Nothing answers at http://localhost:9'],
  ])('%s %o is refused in a sentence', async (session, options, sentence) => {
    await expect(played(session, options)).rejects.toThrow(sentence);
  });
});
