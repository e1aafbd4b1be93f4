import { textOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { Anonymous, AnonymousNode, AnonymousPoint } from './anonymous.ts';
import { spaced } from './runs.ts';
import type { Before, Block, Run } from './runs.ts';

/** As in climate negotiations: `[shall][should]`, every alternative in brackets of its own, no names. Alternatives to the whole provision follow it as paragraphs. */
export function printWithoutNames({ content }: Anonymous): readonly Block[] {
  const [only] = content;
  if (only === undefined || !('alts' in only) || content.length > 1 || !only.open) return [{ role: 'provision', runs: runsOf(content, 'beginning') }];
  const [first, ...others] = only.alts;
  const main: Block = { role: 'provision', runs: first.length === 0 ? [{ is: 'no-text' }] : bracketed(only, first, 'beginning') };
  return [main, ...others.filter((alternative) => alternative.length > 0).map((alternative, at): Block => ({ role: 'alternative', number: at + 1, runs: bracketed(only, alternative, 'beginning') }))];
}

/** As in a paper of options: each reading of the whole provision, clean, under a number of its own. */
export function printOptions({ readings }: Anonymous): readonly Block[] {
  return readings.map((tokens, at) => ({ role: 'option', number: at + 1, runs: tokens.length === 0 ? [{ is: 'no-text' }] : [{ is: 'words', text: textOf(tokens) }] }));
}

function runsOf(nodes: readonly AnonymousNode[], before: Before): readonly Run[] {
  return nodes.flatMap((node, at) => ('alts' in node ? pointRuns(node, at === 0 ? before : undefined) : [{ is: 'words', text: spaced(node.t, at === 0 ? before : undefined) } as const]));
}

function pointRuns(point: AnonymousPoint, before: Before): readonly Run[] {
  const space = before ?? firstOf(point.alts.flat())?.ws ?? '';
  const lead: readonly Run[] = before === undefined && space !== '' ? [{ is: 'words', text: space }] : [];
  if (!point.open) return [...lead, ...settled(point, space)];
  return [...lead, ...point.alts.flatMap((alternative) => (alternative.length === 0 ? [] : bracketed(point, alternative, space)))];
}

/** What all have come to is printed as a change of the base, so that nothing goes unseen. */
function settled({ alts: [first, ...others] }: AnonymousPoint, space: Before): readonly Run[] {
  return [...changed(first, space, 'deleted'), ...others.flatMap((alternative) => changed(alternative, space, 'inserted'))];
}

function changed(nodes: readonly AnonymousNode[], before: Before, change: 'inserted' | 'deleted'): readonly Run[] {
  return runsOf(nodes, before).map((run) => (run.is === 'words' ? { ...run, change } : run));
}

function bracketed({ id }: AnonymousPoint, nodes: readonly AnonymousNode[], before: Before): readonly Run[] {
  return [{ is: 'bracket', text: '[', point: id }, ...runsOf(nodes, before), { is: 'bracket', text: ']', point: id }];
}

function firstOf(nodes: readonly AnonymousNode[]): Token | undefined {
  for (const node of nodes) {
    const found = 'alts' in node ? firstOf(node.alts.flat()) : node.t[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
