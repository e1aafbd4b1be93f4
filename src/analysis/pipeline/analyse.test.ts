import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oceans, oceanTexts } from '../coding/oceans.test-support.ts';
import { campaign } from '../near-duplicates/letters.test-support.ts';
import { analyse } from './analyse.ts';
import type { Analysis, AnalysisProgress, Card } from './analysis.ts';
import { OpenAnalysis } from './open-analysis.ts';

const cardsOf = (texts: readonly string[]): readonly Card[] => texts.map((text, at) => ({ id: `card-${at}`, text }));
const texts = (['en', 'fr', 'es'] as const).flatMap((language) => oceanTexts(language).map(({ text }) => text));
const codebook = oceans('all');

function clusterIds({ clusters }: Analysis): readonly string[] {
  return clusters.map(({ medoid }) => medoid).toSorted();
}

test('every card is in one cluster; every cluster is coded once by each codebook and grouped once under its best code', () => {
  const words = fc.constantFrom(...texts, ...campaign(5), '', '???', '公布所有捕鱼许可证', 'رخص الصيد');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (some) => {
      const cards = cardsOf(some);
      const analysis = analyse(cards, [codebook, { ...codebook, taxonomy: 'again' }]);
      expect(analysis.clusters.flatMap(({ members }) => members).toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
      for (const [book, { taxonomy, codings }] of analysis.codes.entries()) {
        expect(taxonomy).toBe([codebook.taxonomy, 'again'][book]);
        expect(codings.map(({ medoid }) => medoid)).toEqual(analysis.clusters.map(({ medoid }) => medoid));
        const groups = analysis.groups.filter((theme) => theme.taxonomy === taxonomy);
        expect(groups.flatMap((theme) => theme.groups.flatMap(({ members }) => members)).toSorted()).toEqual(clusterIds(analysis));
        for (const theme of groups) for (const { members } of theme.groups) for (const member of members) expect(codings.find(({ medoid }) => medoid === member)?.top[0]?.code).toBe(theme.code);
      }
    }),
    { numRuns: 25 },
  );
});

test('a campaign of a hundred letters is coded and grouped as one, with a hundred members', () => {
  const analysis = analyse(cardsOf([...texts, ...campaign(100)]), [codebook]);
  const [largest] = analysis.clusters.toSorted((a, b) => b.members.length - a.members.length);
  expect(largest?.members).toHaveLength(100);
  expect(analysis.codes[0]?.codings.filter(({ medoid }) => largest?.members.includes(medoid))).toHaveLength(1);
});

test('nothing at all, or no codebook, gives an analysis too; a language told with a card is kept', () => {
  expect(analyse([], [codebook])).toEqual({ clusters: [], codes: [{ taxonomy: codebook.taxonomy, codings: [] }], groups: [] });
  expect(analyse([{ id: 'a', text: 'Moana', language: 'fr' }, { id: 'b', text: '…' }], [])).toEqual({ clusters: [{ members: ['a'], medoid: 'a', language: 'fr' }, { members: ['b'], medoid: 'b', language: null }], codes: [], groups: [] });
});

test('two cards of one id are refused', () => {
  expect(() => analyse([{ id: 'a', text: 'x' }, { id: 'a', text: 'y' }], [])).toThrow(RangeError);
});

test('every stage says how far it is, up to its end; what is thrown there ends the work', () => {
  const said: AnalysisProgress[] = [];
  analyse(cardsOf(texts), [codebook], { onProgress: (progress) => said.push(progress) });
  expect([...new Set(said.map(({ stage }) => stage))]).toEqual(['near-duplicates', 'languages', 'coding', 'grouping']);
  for (const own of Map.groupBy(said, ({ stage }) => stage).values()) {
    expect(own.map(({ done }) => done)).toEqual(own.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(own.at(-1)?.done).toBe(own.at(-1)?.total);
  }
  expect(() => analyse(cardsOf(texts), [codebook], { onProgress: () => { throw new Error('enough'); } })).toThrow('enough');
});

test('one more card joins its cluster with that one’s codes and group; another is coded, and put to the nearest group', () => {
  const cards = cardsOf(texts);
  const analysis = analyse(cards, [codebook]);
  const open = new OpenAnalysis(cards, [codebook], analysis);
  const copy = open.add({ id: 'copy', text: `${texts[0]?.toUpperCase()}!` });
  const [first] = analysis.clusters;
  expect(copy.medoid).toBe(first?.medoid);
  expect(analysis.codes[0]?.codings[0]).toMatchObject(copy.codes[0]?.coding ?? {});
  const home = analysis.groups.find(({ code }) => code === copy.groups[0]?.code)?.groups.find(({ members }) => members.includes(copy.medoid));
  expect(copy.groups[0]?.group).toBe(home?.medoid);
  const fresh = open.add({ id: 'fresh', text: 'Let small fishing boats have their own part of every quota, before the large trawlers take theirs.' });
  expect(fresh.medoid).toBe('fresh');
  const groups = analysis.groups.find(({ code }) => code === fresh.groups[0]?.code)?.groups.map(({ medoid }) => medoid);
  expect(groups).toContain(fresh.groups[0]?.group);
  expect(open.add({ id: 'again', text: 'Let small fishing boats have their own part of every quota, before the large trawlers take theirs' })).toMatchObject({ medoid: 'fresh', codes: fresh.codes });
});
