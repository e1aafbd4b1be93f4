import type { Codebook } from '../coding/codebook.ts';
import type { TextToCode } from '../coding/side.ts';
import type { ItemToGroup } from '../grouping/grouping.ts';
import { evenly } from '../words/vectors.ts';
import type { Analysis, AnalysisOptions, Card, CardCluster, CodedCluster, Stage } from './analysis.ts';
import type { ResultOf, Step, StepResult, StepResults } from './step.ts';

/** Enough texts to learn from which words weigh what and go together. */
const mostBackground = 5000;

interface Medoid extends ItemToGroup {
  readonly cluster: CardCluster;
}

/**
 * The order of the work: each round of steps can be done at the same time, and their results, in the order of the steps, are
 * what the next round is made of. Whoever does the steps, on however many threads, the analysis is the same.
 */
export function* planOf(cards: readonly Card[], codebooks: readonly Codebook[], { background = [], seed = 1, confirmed = [] }: AnalysisOptions): Generator<readonly Step[], Analysis, readonly StepResult[]> {
  refuseTwice(cards);
  const texts = cards.map(({ text }) => text);
  const untold = cards.filter(({ language }) => language === undefined);
  const first = yield [{ stage: 'near-duplicates', texts }, { stage: 'languages', texts: untold.map(({ text }) => text) }];
  const told = new Map(untold.map(({ id }, at) => [id, resultsOf(first, 'languages')[0]?.[at]]));
  const medoids = (resultsOf(first, 'near-duplicates')[0] ?? []).flatMap(({ members, medoid }) => medoidOf(cards, members, medoid, told));
  const learnt = learntFrom(background, medoids);
  const coded = yield codebooks.map((codebook): Step => ({ stage: 'coding', codebook, background: learnt, confirmed: confirmed.filter(({ taxonomy }) => taxonomy === codebook.taxonomy), items: medoids.map(asText) }));
  const codes = resultsOf(coded, 'coding').map((codings, book) => ({ taxonomy: codebooks[book]?.taxonomy ?? '', codings: codings.flatMap((coding, at): CodedCluster | readonly never[] => (medoids[at] === undefined ? [] : { medoid: medoids[at].id, ...coding })) }));
  const themes = codes.flatMap(({ taxonomy, codings }, book) => themesOf(codebooks[book], codings, medoids).map((theme) => ({ taxonomy, ...theme })));
  const shares = inShares(themes);
  const grouped = yield shares.map((share): Step => ({ stage: 'grouping', themes: share.map(({ items }) => items), learnt, seed }));
  const inOrder = new Map(resultsOf(grouped, 'grouping').flatMap((found, share) => found.map((own, at) => [shares[share]?.[at], own] as const)));
  const groups = themes.map((theme) => ({ taxonomy: theme.taxonomy, code: theme.code, groups: inOrder.get(theme) ?? [] }));
  return { clusters: medoids.map(({ cluster }) => cluster), codes, groups };
}

/** Two shares of like size, whoever does them: what all texts teach is learnt once for each share. */
function inShares<Theme extends { readonly items: readonly unknown[] }>(themes: readonly Theme[]): readonly (readonly Theme[])[] {
  const shares: { size: number; themes: Theme[] }[] = [{ size: 0, themes: [] }, { size: 0, themes: [] }];
  for (const theme of themes.toSorted((a, b) => b.items.length - a.items.length)) {
    const share = shares.reduce((least, one) => (one.size < least.size ? one : least));
    share.size += theme.items.length;
    share.themes.push(theme);
  }
  return shares.map((share) => share.themes).filter(({ length }) => length > 0);
}

/** What the coding learns the weight of words from: the background, and of the medoids an even share. */
export function learntFrom(background: readonly TextToCode[], medoids: readonly TextToCode[]): readonly TextToCode[] {
  return [...background, ...evenly(medoids, mostBackground).map(asText)];
}

function refuseTwice(cards: readonly Card[]): void {
  const ids = new Set<string>();
  for (const { id } of cards) {
    if (ids.has(id)) throw new RangeError(`Two cards have the id "${id}".`);
    ids.add(id);
  }
}

function medoidOf(cards: readonly Card[], members: readonly number[], medoid: number, told: ReadonlyMap<string, Card['language'] | undefined>): readonly Medoid[] {
  const card = cards[medoid];
  if (card === undefined) return [];
  const language = card.language ?? told.get(card.id);
  return [{ id: card.id, text: card.text, ...(language !== undefined && { language }), cluster: { members: members.flatMap((place) => cards[place]?.id ?? []), medoid: card.id, language: language ?? null } }];
}

function asText({ text, language }: TextToCode): TextToCode {
  return { text, ...(language !== undefined && { language }) };
}

/** What has a code for its best, in the order of the codebook; codes that nothing has are left out. */
function themesOf(codebook: Codebook | undefined, codings: readonly CodedCluster[], medoids: readonly Medoid[]): readonly { readonly code: string; readonly items: readonly ItemToGroup[] }[] {
  const items = Map.groupBy(medoids.keys(), (at) => codings[at]?.top[0]?.code);
  return (codebook?.codes ?? []).flatMap(({ code }) => {
    const own = (items.get(code) ?? []).flatMap((at) => medoids[at] ?? []);
    return own.length === 0 ? [] : { code, items: own.map(({ id, text, language }) => ({ id, text, ...(language !== undefined && { language }) })) };
  });
}

function resultsOf<Kind extends Stage>(results: readonly StepResult[], stage: Kind): readonly StepResults[Kind][] {
  return results.filter((one): one is StepResult & ResultOf<Kind> => one.stage === stage).map(({ result }) => result);
}
