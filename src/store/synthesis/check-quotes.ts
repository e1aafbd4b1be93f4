import type { Pool } from 'pg';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { standsIn } from '../../process/vocabulary/passage.ts';
import { reportText } from '../../process/vocabulary/report-text.ts';
import type { AnswerWords } from '../../process/vocabulary/report-text.ts';
import type { Span } from '../../process/vocabulary/passage.ts';
import { sha256Of } from '../inputs/kept-texts.ts';
import { listThings } from '../list-things.ts';
import { heldAt } from '../work-plan/load-states.ts';
import { idsAmong, loadCitedTexts } from './cited-things.ts';

/** Words that something cites: who cites, out of what, and where they stand there. */
export interface Quotation {
  readonly by: SubjectKey;
  readonly of: SubjectKey;
  readonly span: Span;
}

export interface QuotationFault extends Quotation {
  /** `text-missing`: what is cited has no text here; `quote-differs`: other words stand, and always stood, at the place. */
  readonly fault: 'text-missing' | 'quote-differs';
}

export interface QuotesChecked {
  readonly quotations: number;
  readonly texts: number;
  readonly faults: readonly QuotationFault[];
  /** Editions whose kept text is not the one that the record has the hash of. */
  readonly alteredTexts: readonly SubjectKey[];
}

/** Every quotation there is at a position: of sentences that stand, positions, recommendations and the sides of disagreements. */
export async function listQuotations(pool: Pool, process: string, position: number): Promise<readonly Quotation[]> {
  const all = { process, position, limit: 100_000 } as const;
  const [sentences, positions, recommendations, disagreements] = await Promise.all([
    listThings(pool, { ...all, kind: 'sentence', where: { standing: 'yes' } }),
    listThings(pool, { ...all, kind: 'position' }),
    listThings(pool, { ...all, kind: 'recommendation' }),
    listThings(pool, { ...all, kind: 'disagreement' }),
  ]);
  const of = (by: SubjectKey, evidence: readonly { readonly of: SubjectKey; readonly span?: Span }[]) => evidence.flatMap((one): readonly Quotation[] => (one.span === undefined ? [] : [{ by, of: one.of, span: one.span }]));
  return [
    ...sentences.flatMap(({ id, evidence }) => of(subjectKey('sentence', id), evidence)),
    ...positions.flatMap(({ id, evidence }) => of(subjectKey('position', id), evidence)),
    ...recommendations.flatMap(({ id, origin }) => (origin === undefined ? [] : of(subjectKey('recommendation', id), origin.pieces.map((span) => ({ of: origin.of, span }))))),
    ...disagreements.flatMap(({ id, sides }) => of(subjectKey('disagreement', id), sides.flatMap(({ evidence }) => evidence))),
  ];
}

/**
 * Each quotation against the kept text, to the byte, and each kept text against the hash in the record. An input that was
 * corrected after it was cited had the words when it was cited: any wording it ever had counts, and the sentence is flagged.
 */
export async function checkQuotes(pool: Pool, process: string, position: number): Promise<QuotesChecked> {
  const quotations = await listQuotations(pool, process, position);
  const cited = new Set(quotations.map(({ of }) => of));
  const texts = await loadCitedTexts(pool, process, position, cited);
  const differing = quotations.filter(({ of, span }) => !standsIn(texts.get(of) ?? '', span));
  const earlier = await loadWordings(pool, process, position, new Set(differing.map(({ of }) => of)));
  const faults = differing.flatMap((one): readonly QuotationFault[] => {
    if ((earlier.get(one.of) ?? []).some((text) => standsIn(text, one.span))) return [];
    return [{ ...one, fault: texts.has(one.of) ? 'quote-differs' : 'text-missing' }];
  });
  return { quotations: quotations.length, texts: texts.size, faults, alteredTexts: await alteredTexts(pool, process, position, texts) };
}

/** Every wording that some inputs, notes and reports have had up to a position. */
async function loadWordings(pool: Pool, process: string, position: number, keys: ReadonlySet<SubjectKey>): Promise<ReadonlyMap<SubjectKey, readonly string[]>> {
  if (keys.size === 0) return new Map();
  const { rows } = await pool.query<{ of: SubjectKey; texts: readonly string[] }>(
    `select 'input:' || id as of, array_agg(distinct text) as texts from "input" where process_id = $1 and from_position <= $2 and id = any($3::text[]) group by id
      union all select 'note:' || id, array_agg(distinct concat_ws(E'\\n', gist, recommendation)) from "note" where process_id = $1 and from_position <= $2 and id = any($4::text[]) group by id`,
    [process, position, idsAmong(keys, 'input'), idsAmong(keys, 'note')],
  );
  return new Map([...rows.map(({ of, texts }) => [of, texts] as const), ...(await reportWordings(pool, process, position, idsAmong(keys, 'report')))]);
}

async function reportWordings(pool: Pool, process: string, position: number, ids: readonly string[]): Promise<ReadonlyMap<SubjectKey, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; answers: readonly AnswerWords[] }>(`select id, answers from "report" where process_id = $1 and from_position <= $2 and status = 'submitted' and id = any($3::text[])`, [process, position, ids]);
  const texts = Map.groupBy(rows, ({ id }) => subjectKey('report', id));
  return new Map([...texts].map(([key, versions]) => [key, versions.map(({ answers }) => reportText(answers))]));
}

async function alteredTexts(pool: Pool, process: string, position: number, texts: ReadonlyMap<SubjectKey, string>): Promise<readonly SubjectKey[]> {
  const { rows } = await pool.query<{ id: string; sha256: string }>(`select id, text_sha256 as sha256 from "edition" where ${heldAt} and id = any($3::text[]) order by id`, [process, position, idsAmong(texts.keys(), 'edition')]);
  return rows.filter(({ id, sha256 }) => sha256Of(texts.get(subjectKey('edition', id)) ?? '') !== sha256).map(({ id }) => subjectKey('edition', id));
}
