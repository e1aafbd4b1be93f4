import { z } from 'zod';
import { parseSubjectKey } from '../vocabulary/ids.ts';
import type { CommitmentId, SubjectKey } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { countryCode, idOf, isoDay, prose, shortText, writable } from '../vocabulary/shapes.ts';
import { regionalGroups } from '../vocabulary/states/regional-group.ts';
import { targetGroups } from './state.ts';

/** Where a practice can be carried out besides in countries. */
export const practiceRegions = [...regionalGroups, 'global'] as const;
export type PracticeRegion = (typeof practiceRegions)[number];

/** An address of the web. */
export const webAddress = z.string().trim().max(400).regex(/^https?:\/\/[^\s<>"]+$/u);

/** An address of what shows it, or a thing of this record (`document:…`). */
export const evidence = z.union([webAddress, z.string().max(100).refine((text) => parseSubjectKey(text) !== undefined)]);

/** What a practice says, the same where it is submitted, amended and revised; each text at most 4,000 characters. */
export const practiceWords = {
  title: shortText,
  language: z.enum(languages),
  implementer: shortText,
  countries: z.array(countryCode).max(250).default([]),
  region: z.enum(practiceRegions).exactOptional(),
  commitments: z.array(idOf<CommitmentId>()).max(100),
  groups: z.array(z.enum(targetGroups)).max(targetGroups.length).default([]),
  summary: prose,
  method: prose,
  results: prose,
  lessons: prose.exactOptional(),
  startedOn: isoDay.exactOptional(),
  evidence: z.array(evidence).max(20).default([]),
};

/** Why, criterion by criterion. */
const reason = z.string().trim().min(1).max(2000).regex(writable);
export const reviewReasons = z.object({ quality: reason, method: reason, applicability: reason });

export const subjectOfPractice = (data: { readonly practice: string }): SubjectKey => `practice:${data.practice}`;
