import { z } from 'zod';
import type { Codebook } from '../../../analysis/coding/codebook.ts';
import type { Analysis, TaughtCoding } from '../../../analysis/pipeline/analysis.ts';
import type { Code, RecommendationState, TaxonomyState } from '../../../process/synthesis/state.ts';
import { codeOf, taxonomyOf } from '../../../process/vocabulary/code-ref.ts';
import type { CodeRef } from '../../../process/vocabulary/code-ref.ts';
import { parseSubjectKey } from '../../../process/vocabulary/ids.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { latestComputed } from '../../../store/synthesis/computed.ts';
import type { Visit } from '../../visit.ts';

/** Under which name results are kept. */
export const analysisName = 'recommendations';

const scored = z.object({ code: z.string(), score: z.number() });
const coding = z.object({ medoid: z.string(), top: z.array(scored), margin: z.number(), abstain: z.boolean(), language: z.enum(languages) });
const group = z.object({ members: z.array(z.string()), medoid: z.string(), terms: z.array(z.string()) });
const analysisShape = z.object({
  clusters: z.array(z.object({ members: z.array(z.string()), medoid: z.string() })),
  codes: z.array(z.object({ taxonomy: z.string(), codings: z.array(coding) })),
  groups: z.array(z.object({ taxonomy: z.string(), code: z.string(), groups: z.array(group) })),
});

export type Suggestion = Readonly<z.output<typeof coding>>;
export type ProposedGroup = Readonly<z.output<typeof group>>;

/** What was computed last: of each recommendation the suggested codes, its near copies, and what groups there are in a code. */
export interface Suggestions {
  /** The hash of what it was computed from. */
  readonly cause: string;
  /** By taxonomy, then by recommendation: a copy has the suggestion of the text that stands for it. */
  readonly of: ReadonlyMap<string, ReadonlyMap<string, Suggestion>>;
  /** For each recommendation that has near copies, all of them with itself. */
  readonly copies: ReadonlyMap<string, { readonly medoid: string; readonly members: readonly string[] }>;
  readonly groups: ReadonlyMap<CodeRef, readonly ProposedGroup[]>;
}

/** The latest suggestions, from whatever state of the record; undefined where none were computed yet. */
export async function loadSuggestions({ store: { pool }, process }: Visit): Promise<Suggestions | undefined> {
  const latest = await latestComputed(pool, process, analysisName);
  const read = analysisShape.safeParse(latest?.result);
  return latest === undefined || !read.success ? undefined : suggestionsIn(latest.ofSha256, read.data);
}

function suggestionsIn(cause: string, { clusters, codes, groups }: z.output<typeof analysisShape>): Suggestions {
  const medoids = new Map(clusters.flatMap((cluster) => cluster.members.map((member) => [member, cluster])));
  const of = new Map(codes.map(({ taxonomy, codings }) => {
    const byMedoid = new Map(codings.map((one) => [one.medoid, one]));
    return [taxonomy, new Map([...medoids].flatMap(([member, { medoid }]) => { const own = byMedoid.get(medoid); return own === undefined ? [] : [[member, own] as const]; }))] as const;
  }));
  return { cause, of, copies: new Map([...medoids].filter(([, { members }]) => members.length > 1)), groups: new Map(groups.map((one) => [`${one.taxonomy}/${one.code}`, one.groups])) };
}

/** What is kept of an analysis, by the ids of the recommendations. */
export function keptOf({ clusters, codes, groups }: Analysis): unknown {
  return { clusters: clusters.map(({ members, medoid }) => ({ members, medoid })), codes, groups };
}

/** A taxonomy as the coder reads it: codes that are still offered, in the languages in which they are written, in English where there is none other. */
export function codebookOf({ id, codes }: TaxonomyState): Codebook {
  return { taxonomy: id, codes: codes.filter(({ retired }) => retired !== true).map(codeAsRead) };
}

function codeAsRead({ code, heading, introduction = {} }: Code): Codebook['codes'][number] {
  const language = ['en' as const, ...languages].find((one) => heading[one] !== undefined) ?? 'en';
  const version = (one: Language) => ({ heading: heading[one] ?? '', introduction: introduction[one] ?? '' });
  return { code, language, ...version(language), versions: Object.fromEntries(languages.filter((one) => heading[one] !== undefined).map((one) => [one, version(one)])) };
}

/** What people coded, from which the next suggestions learn. */
export function taughtBy(recommendations: readonly RecommendationState[]): readonly TaughtCoding[] {
  return recommendations.flatMap(({ text, language, codes }) => codes.map((ref) => ({ text, language, code: codeOf(ref), taxonomy: parseSubjectKey(taxonomyOf(ref))?.id ?? '' })));
}
