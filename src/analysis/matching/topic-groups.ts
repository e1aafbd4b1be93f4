import type { MatchedText } from './corpus.ts';
import { matchScores } from './match-scores.ts';

export interface TopicText extends MatchedText {
  readonly topic: string;
  readonly stance: string;
}

/** The arguments and points of one topic and one stance; `background` are the arguments of its other stances. */
export interface TopicGroup {
  readonly topic: string;
  readonly stance: string;
  readonly arguments: readonly TopicText[];
  readonly points: readonly TopicText[];
  readonly background: readonly TopicText[];
}

/** A group for each topic and stance that an argument has, in the order of their first arguments. */
export function topicGroups(args: readonly TopicText[], points: readonly TopicText[]): readonly TopicGroup[] {
  const pointsOfGroup = Map.groupBy(points, keyOf);
  const ofTopic = Map.groupBy(args, ({ topic }) => topic);
  return [...Map.groupBy(args, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { topic, stance } = first;
    return [{ topic, stance, arguments: group, points: pointsOfGroup.get(keyOf(first)) ?? [], background: (ofTopic.get(topic) ?? []).filter((other) => other.stance !== stance) }];
  });
}

function keyOf({ topic, stance }: TopicText): string {
  return JSON.stringify([topic, stance]);
}

/** For each argument the score of every point of its topic and stance, by their ids: the form in which predictions are given to the scorer of the shared task on key point analysis. */
export function matchGroups(groups: readonly TopicGroup[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const result = new Map<string, ReadonlyMap<string, number>>();
  for (const { topic, arguments: args, points, background } of groups) {
    const rows = matchScores(args, points, topic, background);
    for (const [place, { id }] of args.entries()) result.set(id, new Map(points.map((point, at) => [point.id, rows[place]?.[at] ?? 0])));
  }
  return result;
}
