import type { Pool } from 'pg';
import type { RecommendationState, TaxonomyState } from '../../process/synthesis/state.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { listThings } from '../list-things.ts';
import { heldAt } from '../work-plan/load-states.ts';
import { loadTexts } from '../inputs/kept-texts.ts';
import { hashOfCause } from './computed.ts';
import { listRecommendations } from './list-recommendations.ts';

/** Changes when the computation does, so that no result of an older one is taken for one of this. */
const version = 1;
const most = 100_000;

export interface BackgroundText {
  readonly sha256: string;
  readonly language: Language;
}

/** All from which codes are suggested and groups proposed, as of a position. */
export interface AnalysisMaterial {
  readonly taxonomies: readonly TaxonomyState[];
  /** Proposed and confirmed ones. */
  readonly recommendations: readonly RecommendationState[];
  /** The current texts of the process, by their hashes. */
  readonly background: readonly BackgroundText[];
  /** The hash of all this. */
  readonly cause: string;
}

export async function loadAnalysisMaterial(pool: Pool, process: string, position: number): Promise<AnalysisMaterial> {
  const [taxonomies, recommendations, background] = await Promise.all([
    listThings(pool, { process, position, kind: 'taxonomy' }),
    listRecommendations(pool, { process, position, filter: { status: ['proposed', 'confirmed'] }, limit: most }),
    textsOf(pool, process, position),
  ]);
  const sorted = recommendations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const cause = hashOfCause({ version, taxonomies, background, recommendations: sorted.map(({ id, text, language, codes }) => ({ id, text, language, codes })) });
  return { taxonomies, recommendations: sorted, background, cause };
}

async function textsOf(pool: Pool, process: string, position: number): Promise<readonly BackgroundText[]> {
  const { rows } = await pool.query<BackgroundText>({
    name: 'background-texts',
    text: `select distinct text_sha256 as sha256, language from "edition" where ${heldAt} and status = 'current' order by 1, 2`,
    values: [process, position],
  });
  return rows;
}

const shortestParagraph = 40;
const mostParagraphs = 3000;

/** The paragraphs of the background, evenly chosen where there are more than a few thousand. */
export async function loadParagraphs(pool: Pool, process: string, background: readonly BackgroundText[]): Promise<readonly { readonly text: string; readonly language: Language }[]> {
  const texts = await loadTexts(pool, process, background.map(({ sha256 }) => sha256));
  const paragraphs = background.flatMap(({ sha256, language }) => (texts.get(sha256) ?? '').split(/\n\s*\n/u).map((text) => ({ text: text.replace(/\s+/gu, ' ').trim(), language })).filter(({ text }) => text.length >= shortestParagraph));
  if (paragraphs.length <= mostParagraphs) return paragraphs;
  return Array.from({ length: mostParagraphs }, (_, at) => paragraphs[Math.floor((at * paragraphs.length) / mostParagraphs)]).filter((one) => one !== undefined);
}
