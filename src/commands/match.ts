import type { Command } from 'commander';
import { matchGroups, topicGroups } from '../analysis/matching/topic-groups.ts';
import type { TopicGroup } from '../analysis/matching/topic-groups.ts';
import { readText } from './read-text.ts';
import { argumentColumns, parseTopicTexts, pointColumns } from './read-topic-texts.ts';

const about = `
A score says how likely the argument makes the point, 0 to 1, rounded to six digits. It is computed for pairs of the same topic
and stance, from the words alone: no model of language, no network. All arguments of a topic are seen together, so a score may
change when others are added. The same files give the same output on any machine, in any order of the rows.

ARGUMENTS.csv has the columns arg_id, argument, topic, stance; POINTS.csv key_point_id, key_point, topic, stance; a column
"language" (ar, zh, en, fr, ru, es) may stand beside.
--json prints {arg_id: {key_point_id: score}}; an argument whose topic and stance has no points has none.`;

/** `travaux match ARGUMENTS.csv POINTS.csv`: how likely each argument makes each point of its topic and stance. */
export function registerMatch(program: Command): void {
  program
    .command('match <arguments> <points>')
    .description('match arguments with the key points or recommendations of their topic and stance; needs no server')
    .option('--json', 'print JSON instead of lines')
    .addHelpText('after', about)
    .action(async (argumentsFile: string, pointsFile: string, options: { json?: boolean }) => {
      const args = parseTopicTexts(await readText(argumentsFile), argumentsFile, argumentColumns);
      const points = parseTopicTexts(await readText(pointsFile), pointsFile, pointColumns);
      const groups = topicGroups(args, points);
      console.log(options.json === true ? asJson(groups) : linesOf(groups).join('\n'));
    });
}

function asJson(groups: readonly TopicGroup[]): string {
  return JSON.stringify(Object.fromEntries([...matchGroups(groups)].map(([id, scores]) => [id, Object.fromEntries(scores)])));
}

const shown = 3;

/** The three best points of each argument. */
function linesOf(groups: readonly TopicGroup[]): readonly string[] {
  const matched = [...matchGroups(groups)];
  const alone = matched.filter(([, scores]) => scores.size === 0).length;
  return [
    ...matched.map(([id, scores]) => `${id}  ${[...scores].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, shown).map(([point, score]) => `${point} ${score.toFixed(2)}`).join('  ')}`.trimEnd()),
    `${matched.length} ${matched.length === 1 ? 'argument' : 'arguments'} of ${groups.length} ${groups.length === 1 ? 'topic and stance' : 'topics and stances'}${alone === 0 ? '' : `; ${alone} without a point of the same topic and stance`}.`,
  ];
}
