import type { PackStep } from '../../../src/process/pack.ts';
import type { ProcessCommand } from '../../../src/process/commands.ts';
import { objectives } from '../synthesis/objectives.ts';
import { compactText } from '../text/compact.ts';

/**
 * The objectives of the compact as commitments, after it was adopted: their numbers and short titles are those of the compact, their
 * words those of the retold text. `text` are the steps of that text, whose last revision tells which provisions each has.
 */
export function stepsOfCommitments(text: readonly PackStep[]): readonly PackStep[] {
  const last = text.flatMap(({ commands }) => commands).findLast((command): command is ProcessCommand<'issue-revision'> => command.name === 'issue-revision');
  if (last === undefined) return [];
  const { revision, provisions } = last.data;
  const commands = objectives.codes.map(({ code, heading }, at): ProcessCommand => ({
    name: 'make-commitment',
    data: { commitment: `objective-${code}`, title: heading, label: code, text: compactText, revision, provisions: within(`objective-${code}`, provisions), decision: 'marrakech-adoption', order: at + 1 },
  }));
  return [{ key: 'commitments', at: '2018-12-10T18:00:00.000Z', by: { standing: 'secretariat' }, commands }];
}

/** A provision and all that stands below it, in the order of the text. */
function within(id: string, provisions: ProcessCommand<'issue-revision'>['data']['provisions']): string[] {
  const found = new Set<string>([id]);
  for (const one of provisions) if (one.parent !== undefined && found.has(one.parent)) found.add(one.id);
  return provisions.filter((one) => found.has(one.id)).map((one) => one.id);
}
