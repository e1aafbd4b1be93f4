import { describe, expect, test } from 'vitest';
import { InMemory } from '../../in-memory.ts';
import { instantAt } from '../../../src/process/vocabulary/instant.ts';
import { gcmPack } from '../index.ts';
import { retold } from './compact.ts';
import { inventedGroups } from './groups.ts';

const { script } = retold();
const memory = new InMemory(['event:negotiations-july-2018']);
for (const { at, by, commands } of script.steps) for (const command of commands) memory.perform(command, by, instantAt(Date.parse(at)));
const revisions = memory.all('revision');
const amendments = memory.all('amendment');
const issued = script.steps.flatMap(({ at, commands }) => commands.flatMap((command) => (command.name === 'issue-revision' ? [{ at, ...command.data }] : [])));

describe('the lineage of the compact', () => {
  test('TX-22 has six revisions on the days of the drafts', () => {
    expect(issued.map(({ at, revision, status }) => [at.slice(0, 10), revision, status])).toEqual([
      ['2018-02-05', 'retold-zero-draft', 'zero-draft'], ['2018-03-05', 'retold-zero-draft-plus', 'zero-draft'], ['2018-03-26', 'retold-revision-1', 'chair-text'],
      ['2018-05-28', 'retold-revision-2', 'chair-text'], ['2018-06-29', 'retold-revision-3', 'chair-text'], ['2018-07-11', 'retold-final-draft', 'final-draft'],
    ]);
  });

  test('has their structure: paragraphs of the preamble, principles, objectives', () => {
    const count = (kind: string) => revisions.map(({ provisions }) => provisions.filter((one) => one.kind === kind).length);
    expect(count('preambular')).toEqual([5, 5, 6, 6, 6, 6]);
    expect(count('objective')).toEqual([22, 22, 22, 23, 23, 23]);
    expect(revisions.map(({ provisions }) => provisions.filter(({ parent }) => parent === 'principles-all').length)).toEqual([10, 10, 10, 10, 10, 10]);
    expect(revisions.map(({ provisions }) => provisions.some(({ words }) => words.includes('non-refoulement')))).toEqual([true, true, true, true, false, false]);
    expect(revisions.map(({ provisions }) => provisions.some(({ words }) => words.includes('Morocco')))).toEqual([false, true, true, true, true, true]);
  });

  test('is proposed to by invented groups alone, which have no members', () => {
    const groups = new Set(inventedGroups.map(({ group }) => group));
    expect(amendments.flatMap(({ proponents }) => proponents).filter((one) => !groups.has(one))).toEqual([]);
    expect(memory.all('stance').filter(({ holder }) => !groups.has(holder))).toEqual([]);
    expect(inventedGroups.filter(({ members, name }) => members.length > 0 || !(name.en ?? '').endsWith('(invented)'))).toEqual([]);
  });

  test('TX-16 accounts for each proposal at each revision, and for each provision of either', () => {
    expect(amendments.length).toBeGreaterThanOrEqual(90);
    expect(amendments.filter(({ status }) => status === 'standing')).toEqual([]);
    expect(amendments.filter(({ status, carried }) => status === 'closed' && carried === undefined)).toEqual([]);
    expect(new Set(amendments.flatMap(({ carried }) => carried ?? []))).toEqual(new Set(['kept', 'taken', 'merged', 'stale']));
    for (const [index, { provisions, ledger }] of revisions.entries()) {
      if (index === 0) continue;
      const told = new Set<string>(ledger.map(({ provision }) => provision));
      expect(provisions.filter(({ id }) => !told.has(id))).toEqual([]);
      const sources = new Set<string>(ledger.flatMap(({ from }) => from));
      expect(revisions[index - 1]?.provisions.filter(({ id }) => !sources.has(id))).toEqual([]);
      expect(ledger.filter(({ approach, rationale }) => approach !== 'kept' && approach !== 'added' && rationale === undefined)).toEqual([]);
    }
    expect(new Set(revisions.flatMap(({ ledger }) => ledger.map(({ approach }) => approach)))).toEqual(new Set(['kept', 'reworded', 'added', 'split']));
  });

  test('TX-26 TX-29 ends agreed: silence, every paragraph, the whole', () => {
    expect(memory.all('text').map(({ status, revision, shown }) => [status, revision, shown])).toEqual([['agreed', 'retold-final-draft', 'open']]);
    expect(memory.all('silence').map(({ status }) => status)).toEqual(['passed']);
    expect(memory.all('provision').filter(({ agreement }) => agreement?.level === 'plenary')).toHaveLength(revisions.at(-1)?.provisions.length ?? 0);
    expect(script.steps.at(-1)?.at.slice(0, 10)).toBe('2018-07-13');
  });

  test('stands in the pack among the days of 2018, in at most six hundred acts', () => {
    const steps = gcmPack.steps.filter(({ key }) => key?.startsWith('text-') === true);
    expect(steps.map(({ key }) => key)).toEqual(script.steps.map((_, number) => `text-${number}`));
    expect(new Set(steps.map(({ at }) => at.slice(0, 4)))).toEqual(new Set(['2018']));
    expect(memory.taken).toBeLessThanOrEqual(600);
  });
});
