import { describe, expect, test } from 'vitest';
import { participantRecorded } from '../../../src/process/participation/participant-recorded.ts';
import { constituencies, participantTypes } from '../../../src/process/participation/state.ts';
import { idPattern } from '../../../src/process/vocabulary/ids.ts';
import { isLanguage } from '../../../src/process/vocabulary/language.ts';
import { memberState, regionalGroupOf } from '../../../src/process/vocabulary/states/state.ts';
import { regionalGroups } from '../../../src/process/vocabulary/states/regional-group.ts';
import { gcmPack } from '../index.ts';
import { applicantFacts, demonstrationParticipants } from './applicants.ts';
import { institutionFacts } from './participants.ts';

const documents = new Set(gcmPack.steps.flatMap((step) => step.commands).flatMap((command) => (command.name === 'record-document' ? [command.data.document] : [])));
const everything = [...institutionFacts, ...demonstrationParticipants, ...applicantFacts];

describe('participants of the pack', () => {
  test('have ids and names of their own', () => {
    expect(new Set(everything.map((one) => one.id)).size).toBe(everything.length);
    expect(new Set(everything.map((one) => one.name.en)).size).toBe(everything.length);
    for (const { id, name } of everything) {
      expect(id).toMatch(idPattern);
      for (const [language, text] of Object.entries(name)) expect(isLanguage(language) && /\S/u.test(text)).toBe(true);
    }
  });

  test('are real with a document of the pack as their source, in six languages, or invented and say so', () => {
    for (const { name, source, demonstration } of institutionFacts) {
      expect(demonstration).toBeUndefined();
      expect(documents.has(source?.document ?? '')).toBe(true);
      expect(source?.at).toMatch(/^L\d+(–L\d+)?$/u);
      expect(Object.keys(name)).toHaveLength(6);
    }
    for (const { name, demonstration } of [...applicantFacts, ...demonstrationParticipants]) {
      expect(demonstration).toBe(true);
      for (const text of Object.values(name)) expect(text).toMatch(/\((invented|fictif|ficticio|вымышлено|مثال مختلق)\)$|（虚构）$/u);
    }
  });

  test('can be recorded as they stand', () => {
    for (const { id, source: _, ...rest } of [...institutionFacts, ...demonstrationParticipants]) {
      expect(participantRecorded.shape.parse({ participant: id, ...rest })).toEqual({ participant: id, ...rest });
    }
  });

  test('sit in Member States', () => {
    for (const { country } of everything) if (country !== undefined) expect(memberState(country)).toBeDefined();
  });

  test('cover every type that passes without an application', () => {
    const types = new Set([...institutionFacts, ...demonstrationParticipants].map((one) => one.type));
    expect([...types].toSorted()).toEqual(participantTypes.filter((type) => type !== 'specially-accredited').toSorted());
  });
});

describe('applicants', () => {
  test('are of every constituency and every region', () => {
    expect([...new Set(applicantFacts.map((one) => one.constituency))].toSorted()).toEqual([...constituencies].toSorted());
    expect([...new Set(applicantFacts.map((one) => regionalGroupOf(one.country)))].toSorted()).toEqual([...regionalGroups].toSorted());
  });

  test('have sites in a domain that belongs to nobody', () => {
    for (const { website } of applicantFacts) expect(new URL(website).hostname).toMatch(/\.example\.org$/u);
  });

  test('one applied twice under two names', () => {
    const again = applicantFacts.find((one) => one.id === 'blue-suitcase-circle');
    const first = applicantFacts.find((one) => one.id === 'blue-suitcase-network');
    expect(first?.name.en).toContain(again?.otherNames[0]);
    expect(again?.country).toBe(first?.country);
  });
});
