import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../src/analysis/matching/corpus.ts';
import type { LabelledCorpus } from '../src/analysis/matching/learn-matching.ts';
import { inOrder } from '../src/analysis/matching/match-scores.ts';
import { topicGroups } from '../src/analysis/matching/topic-groups.ts';
import type { TopicGroup } from '../src/analysis/matching/topic-groups.ts';
import { argumentColumns, parseTopicTexts, pointColumns, recordsOf } from '../src/commands/read-topic-texts.ts';
import { repository } from './serving.ts';

/** One part of the data: its groups, and what people said of pairs. */
export interface Part {
  readonly name: string;
  readonly groups: readonly TopicGroup[];
  /** By the two ids; absent: not decided. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
}

/** The parts of a folder with files as ArgKP has them (arguments_NAME.csv, key_points_NAME.csv, labels_NAME.csv); none where the folder is absent. */
export function partsOf(folder: string = join(process.env['TRAVAUX_SHARED'] ?? join(repository, '..', 'shared'), 'data', 'argkp')): readonly Part[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().flatMap((file) => {
    const name = /^labels_(.+)\.csv$/u.exec(file)?.[1];
    return name === undefined ? [] : [read(folder, name)];
  });
}

function read(folder: string, name: string): Part {
  const text = (kind: string) => readFileSync(join(folder, `${kind}_${name}.csv`), 'utf8');
  const args = parseTopicTexts(text('arguments'), `arguments_${name}.csv`, argumentColumns);
  const points = parseTopicTexts(text('key_points'), `key_points_${name}.csv`, pointColumns);
  const labels = new Map<string, Map<string, boolean>>();
  for (const [argument = '', point = '', label = ''] of recordsOf(text('labels'), `labels_${name}.csv`).slice(1)) labels.set(argument, (labels.get(argument) ?? new Map<string, boolean>()).set(point, label === '1'));
  return { name, groups: topicGroups(args, points).filter((group) => group.points.length > 0), labels };
}

/** What people said of each pair of a group, in the order of its arguments, for each the points: 1, 0, or −1 where they were divided. */
export function labelsOf({ labels }: Part, { arguments: args, points }: Pick<TopicGroup, 'arguments' | 'points'>): Int8Array {
  return Int8Array.from(args.flatMap(({ id }) => points.map((point) => {
    const label = labels.get(id)?.get(point.id);
    return label === undefined ? -1 : Number(label);
  })));
}

/** A group as it is learnt from: in the order in which texts are always taken. */
export function corpusOf(part: Part, group: TopicGroup): LabelledCorpus {
  const [args, points, background] = [inOrder(group.arguments), inOrder(group.points), inOrder(group.background)];
  return { topic: group.topic, corpus: readCorpus(args, points, group.topic, background), labels: labelsOf(part, { arguments: args, points }) };
}
