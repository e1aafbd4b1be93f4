import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnMatching } from '../src/analysis/matching/learn-matching.ts';
import type { LabelledCorpus } from '../src/analysis/matching/learn-matching.ts';
import { scoresOf, suggest } from '../src/analysis/matching/match-scores.ts';
import type { MatchingWeights } from '../src/analysis/matching/match-scores.ts';
import { meanAveragePrecision } from '../src/analysis/matching/mean-average-precision.ts';
import type { ScoredGroup } from '../src/analysis/matching/mean-average-precision.ts';
import { matchGroups } from '../src/analysis/matching/topic-groups.ts';
import { corpusOf, labelsOf, partsOf } from './matching-data.ts';
import type { Part } from './matching-data.ts';
import { atLeast, atMost } from './report.ts';
import type { Goal, Report } from './report.ts';
import { repository } from './serving.ts';

const file = join(repository, 'src', 'analysis', 'matching', 'coefficients.ts');
const expected: Readonly<Record<string, readonly [strict: number, relaxed: number]>> = { dev: [0.5, 0.7], test: [0.6, 0.75] };

/**
 * Arguments and key points of ArgKP (https://github.com/IBM/KPA_2021_shared_task): the weights are learnt on the part `train` alone, and every other part in the folder is matched with the weights in the repository.
 * Two figures for each: as the official scorer counts, and divided by all arguments kept, which is harder. The goals are asked of both.
 */
export async function benchMatching(data?: string, train = false): Promise<Report> {
  const figures: Record<string, number> = {};
  const goals: Goal[] = [];
  const begun = performance.now();
  const parts = partsOf(data);
  if (parts.length === 0) console.log('The labelled arguments are absent: nothing was measured.');
  let crossing = 0;
  for (const part of parts.filter(({ name }) => name === 'train')) {
    const corpora = part.groups.map((group) => corpusOf(part, group));
    const text = sourceOf(learnMatching(corpora), corpora);
    if (train) writeFileSync(file, text);
    goals.push(atLeast('the weights in the repository are those learnt anew', 1, Number(readFileSync(file, 'utf8') === text)));
    figures['pairs learnt from'] = corpora.reduce((sum, { labels }) => sum + labels.filter((label) => label >= 0).length, 0);
    const crossed = performance.now();
    note(figures, 'topics of train left out', leftOut(corpora));
    crossing += performance.now() - crossed;
  }
  // The program still has the weights that it was built with: what was just written is measured by the next run.
  for (const part of train ? [] : parts.filter(({ name }) => name !== 'train')) {
    const matching = performance.now();
    const scored = scoredGroups(part);
    figures[`${part.name}: s`] = (performance.now() - matching) / 1000;
    const { official, hard } = note(figures, part.name, scored);
    const [strict, relaxed] = expected[part.name] ?? [];
    if (strict !== undefined) goals.push(atLeast(`${part.name}, strict`, strict, official.strict), atLeast(`${part.name}, strict, divided by all kept`, strict, hard.strict));
    if (relaxed !== undefined) goals.push(atLeast(`${part.name}, relaxed`, relaxed, official.relaxed), atLeast(`${part.name}, relaxed, divided by all kept`, relaxed, hard.relaxed));
    figures[`${part.name}: first suggestion right, %`] = firstRight(scored) * 100;
    figures[`${part.name}: the same, argument by argument alone, %`] = firstRightAlone(part) * 100;
  }
  if (parts.length > 0) goals.push(atMost('learning and matching', 60, (performance.now() - begun - crossing) / 1000, ' s'));
  return Promise.resolve({ bench: 'matching', figures, goals });
}

function note(figures: Record<string, number>, name: string, groups: readonly ScoredGroup[]) {
  const [official, hard] = [meanAveragePrecision(groups), meanAveragePrecision(groups, 'kept')];
  Object.assign(figures, { [`${name}: mAP strict`]: official.strict, [`${name}: mAP relaxed`]: official.relaxed, [`${name}: mAP strict, divided by all kept`]: hard.strict, [`${name}: mAP relaxed, divided by all kept`]: hard.relaxed });
  return { official, hard };
}

const quarters = 4;

/** Each quarter of the topics is matched by weights learnt on the others, both looks anew: what a new topic may expect. */
function leftOut(corpora: readonly LabelledCorpus[]): readonly ScoredGroup[] {
  const topics = [...new Set(corpora.map(({ topic }) => topic))];
  return Array.from({ length: quarters }, (_, quarter) => {
    const isOut = ({ topic }: LabelledCorpus) => topics.indexOf(topic) % quarters === quarter;
    const weights = learnMatching(corpora.filter((corpus) => !isOut(corpus)));
    return corpora.filter(isOut).map(({ corpus, labels }) => ({ scores: scoresOf(corpus, weights), labels, points: corpus.points.length }));
  }).flat();
}

function scoredGroups(part: Part): readonly ScoredGroup[] {
  const scores = matchGroups(part.groups);
  return part.groups.map((group) => ({ scores: group.arguments.flatMap(({ id }) => group.points.map((point) => scores.get(id)?.get(point.id) ?? 0)), labels: labelsOf(part, group), points: group.points.length }));
}

/** Among the arguments that make a point at all: for how many the best-scored one is such a point. */
function firstRight(groups: readonly ScoredGroup[]): number {
  let [right, all] = [0, 0];
  for (const { scores, labels, points } of groups) {
    for (let from = 0; from < labels.length; from += points) {
      const rows = Array.from({ length: points }, (_, at) => from + at);
      if (!rows.some((row) => labels[row] === 1)) continue;
      const best = rows.reduce((best, row) => ((scores[row] ?? 0) > (scores[best] ?? 0) ? row : best), from);
      right += Number(labels[best] === 1);
      all += 1;
    }
  }
  return right / all;
}

function firstRightAlone({ groups, labels }: Part): number {
  let [right, all] = [0, 0];
  for (const { arguments: args, points, topic } of groups) {
    for (const argument of args) {
      const known = labels.get(argument.id);
      if (known === undefined || ![...known.values()].includes(true)) continue;
      right += Number(known.get(suggest(argument, points, 1, topic)[0]?.point ?? '') === true);
      all += 1;
    }
  }
  return right / all;
}

function sourceOf(weights: MatchingWeights, corpora: readonly LabelledCorpus[]): string {
  return [
    `import type { MatchingWeights } from './match-scores.ts';`,
    '',
    `/** Learnt by \`npm run bench -- matching --train\` from ${corpora.length} groups of the train part of ArgKP (see NOTICE); written by it, not by hand. */`,
    `export const coefficients: MatchingWeights = ${JSON.stringify(weights, undefined, 2).replaceAll(/^( +)"([a-z]+)":/gmu, '$1$2:').replaceAll('"', `'`).replaceAll(/(\d|\})$/gmu, '$1,').replace(/,$/u, '')};`,
    '',
  ].join('\n');
}
