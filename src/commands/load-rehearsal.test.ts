import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { thirdSession } from '../../packs/rehearsal/sessions.ts';
import { themeCodes } from '../../packs/rehearsal/synthesis/codebook.ts';
import { withdrawnInput } from '../../packs/rehearsal/synthesis/input-steps.ts';
import { findNearDuplicates } from '../analysis/near-duplicates/find-near-duplicates.ts';
import { flagsOf } from '../process/synthesis/flags.ts';
import { rungs } from '../process/synthesis/ladder/ladder.ts';
import { rehearsalProcess } from '../process/rehearsal.ts';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../process/vocabulary/ids.ts';
import type { SectionId } from '../process/vocabulary/ids.ts';
import { idOf } from '../process/vocabulary/shapes.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import { listThings } from '../store/list-things.ts';
import { instant, newStore } from '../store/new-database.test-support.ts';
import { rebuild } from '../store/rebuild.ts';
import type { Store } from '../store/store.ts';
import { loadDraftMaterial } from '../store/synthesis/load-draft-material.ts';
import { loadRestedOn } from '../store/synthesis/load-rested-on.ts';
import { loadRehearsal } from './load-rehearsal.ts';

const sectionId = idOf<SectionId>();

let store: Store;
let position = 0;

beforeAll(async () => {
  const today = parseIsoDay('2026-03-10');
  if (today === undefined) throw new Error('No day.');
  store = await newStore(() => instant('2026-03-10T12:00:00.000Z'));
  const loaded = await loadRehearsal(store, today);
  if (isRefusal(loaded)) throw new Error(JSON.stringify(loaded));
  const { rows } = await store.pool.query<{ position: number }>('select max(position) as position from act');
  position = rows[0]?.position ?? 0;
}, 120_000);

afterAll(async () => {
  await store.close();
});

function all<Kind extends 'draft' | 'edition' | 'input' | 'position' | 'recommendation' | 'sentence'>(kind: Kind) {
  return listThings(store.pool, { process: rehearsalProcess, position, kind, limit: 10_000 });
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, same]) => [name, same.length]));
}

describe('the rehearsal shows every part of the way from inputs to a summary', () => {
  test('IN-4 IN-6 inputs: written and on cards, in six languages, two late, one corrected, one withdrawn, and one letter of thirty', async () => {
    const inputs = await all('input');
    expect(tally(inputs.map(({ form }) => form))).toEqual({ written: 47, card: 22 });
    expect(Object.keys(tally(inputs.map(({ language }) => language))).toSorted()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    expect([inputs.filter(({ late }) => late).length, inputs.filter(({ corrections }) => corrections > 0).length, inputs.filter(({ status }) => status === 'withdrawn').length]).toEqual([2, 1, 1]);
    const copies = findNearDuplicates(inputs.map(({ text }) => text)).filter(({ members }) => members.length > 1);
    expect(copies.map(({ members }) => members.map((at) => inputs[at]?.id.startsWith('letter-')))).toEqual([Array.from({ length: 30 }, () => true)]);
    expect(inputs.filter(({ sponsors }) => sponsors.length > 0).length).toBeGreaterThan(20);
    expect(inputs.filter(({ references }) => references.length > 0).length).toBeGreaterThan(8);
  });

  test('DO-1 four editions of three documents; SY-3 SY-4 SY-5 recommendations in every state', async () => {
    expect((await all('edition')).map(({ id }) => id).toSorted()).toEqual(['mayors-report-fr', 'positions-3-en', 'summary-2-en', 'summary-2-en-corr-1']);
    const recommendations = await all('recommendation');
    expect(tally(recommendations.map(({ status }) => status))).toEqual({ confirmed: 59, proposed: 7, rejected: 2, split: 1, joined: 3 });
    expect(new Set(recommendations.flatMap(({ origin }) => origin?.of.split(':')[0] ?? []))).toEqual(new Set(['edition', 'input', 'note']));
  });

  test('PO-11 every word of the ladder occurs, with objections, qualifications and States whose groups disagree', async () => {
    const { areas } = await loadDraftMaterial(store.pool, rehearsalProcess, position, { events: [], sections: themeCodes.map((theme) => ({ id: sectionId.parse(theme), part: 'area', heading: theme, about: `themes/${theme}` })) });
    const words = areas.flatMap(({ recommendations }) => recommendations.map(({ recommendation, quantified }) => [recommendation, quantified.rung, quantified.n, quantified.N] as const));
    expect(rungs.filter((rung) => words.every(([, of]) => of !== rung))).toEqual([]);
    const found = areas.flatMap(({ recommendations }) => recommendations.map(({ quantified }) => quantified));
    expect([found.some(({ paired }) => paired !== undefined), found.some(({ qualified }) => qualified !== undefined), found.some(({ divided }) => divided !== undefined)]).toEqual([true, true, true]);
    expect(found.filter(({ rung }) => rung === 'wide-agreement').length).toBeGreaterThanOrEqual(3);
    const holders = new Set((await all('position')).map(({ holder }) => holder));
    expect(holders.size).toBeGreaterThanOrEqual(80);
  });

  test('SY-13 SY-17 what is computed says its number in words, and an objection in the same breath', async () => {
    const texts = (await all('sentence')).filter(({ draft }) => draft === 'summary-of-the-third-session').map(({ text }) => text);
    const beginning = (words: string) => texts.filter((text) => text.startsWith(words)).length;
    // Those that reached wide agreement stand under their theme and in the conclusions.
    expect([beginning('There was general convergence'), beginning('There was wide agreement'), beginning('Most delegations'), beginning('Views differed')]).toEqual([2, 6, 1, 4]);
    expect(texts.find((text) => text.startsWith('Many delegations'))).toContain('while several delegations opposed it');
  });

  test('SY-15 SY-16 one report is published; in the open summary the sentence that cites what was withdrawn has to be looked over, and one is bare', async () => {
    const drafts = await all('draft');
    expect(drafts.map(({ id, status }) => [id, status])).toEqual([['report-on-warnings', 'published'], ['summary-of-the-third-session', 'open'], ['synthesis-of-the-western-shores', 'open']]);
    const sentences = await all('sentence');
    const open = sentences.filter(({ draft }) => draft === 'summary-of-the-third-session');
    const things = await loadRestedOn(store.pool, rehearsalProcess, position, open.flatMap(({ evidence }) => evidence.map(({ of }) => of)));
    const flagged = open.filter((one) => flagsOf(one, things).length > 0);
    expect(flagged.map(({ id }) => id)).toEqual(['free-lamps']);
    expect(flagged.flatMap((one) => flagsOf(one, things).map(({ of, why }) => [of, why]))).toEqual([[subjectKey('input', withdrawnInput), 'gone']]);
    expect(open.filter(({ role, evidence }) => role !== 'narrative' && evidence.length === 0).map(({ id }) => id)).toEqual(['free-after-lunch']);
    expect(sentences.filter(({ template }) => template !== undefined).length).toBeGreaterThan(60);
    expect(drafts.filter(({ events }) => !events.some((event) => event === thirdSession)).map(({ id }) => id)).toEqual(['synthesis-of-the-western-shores']);
  });

  test('REC-6 every table made anew from the record is the same', async () => {
    expect((await rebuild(store, false)).tables.filter(({ differing }) => differing > 0)).toEqual([]);
  }, 120_000);
});
