import { inMeetingSequence } from '../dialect/sequence.ts';
import { verbs } from '../dialect/stance.ts';
import type { Stance } from '../dialect/stance.ts';
import { order } from '../readings.ts';
import { isOfWholeProvision, isOpen, isPoint, tokensIn } from '../tree.ts';
import type { Alternative, Compilation, Node, Point } from '../tree.ts';
import { spaced } from './runs.ts';
import type { Before, Block, Run } from './runs.ts';

export interface NamesOptions {
  /** `behind`: `[should – EU / may – US]`, as at Rio+20. `before`: `[EU propose: should] [US propose: may]`, as in texts on trade. */
  readonly names: 'behind' | 'before';
  /** The meeting's own list of parties. */
  readonly sequence?: readonly string[];
  readonly stances?: readonly Stance[];
}

/** The provision with its brackets and who wants what in them; alternatives to the whole of it follow as paragraphs. */
export function printWithNames(compilation: Compilation, options: NamesOptions): readonly Block[] {
  const [only] = compilation.content;
  if (only === undefined || !isPoint(only) || !isOfWholeProvision(compilation, only) || !isOpen(only, compilation.silent)) return [{ role: 'provision', runs: runsOf(compilation.content, 'beginning', compilation.silent, options) }];
  const [first, ...others] = only.alts;
  const said = wordsOn(only, 0, options);
  const text = runsOf(first.content, 'beginning', compilation.silent, options);
  const main: Block = { role: 'provision', runs: said.length === 0 ? text : inBrackets(only, text, said, options) };
  const beside = others.flatMap((alternative, at) => (alternative.content.length === 0 ? [] : [{ alternative, at: at + 1 }]));
  return [main, ...beside.map(({ alternative, at }, number): Block => ({ role: 'alternative', number: number + 1, runs: inBrackets(only, runsOf(alternative.content, 'beginning', compilation.silent, options), wordsOn(only, at, options), options) }))];
}

function runsOf(nodes: readonly Node[], before: Before, silent: boolean, options: NamesOptions): readonly Run[] {
  return nodes.flatMap((node, at) => (isPoint(node) ? pointRuns(node, at === 0 ? before : undefined, silent, options) : [{ is: 'words', text: spaced(node.t, at === 0 ? before : undefined) } as const]));
}

function pointRuns(point: Point, before: Before, silent: boolean, options: NamesOptions): readonly Run[] {
  const space = before ?? tokensIn([point])[0]?.ws ?? '';
  const lead: readonly Run[] = before === undefined && space !== '' ? [{ is: 'words', text: space }] : [];
  const written = (alternative: Alternative) => runsOf(alternative.content, space, silent, options);
  if (!isOpen(point, silent)) return [...lead, ...point.alts.flatMap((alternative, at) => written(alternative).map((run) => (run.is === 'words' ? { ...run, change: at === 0 ? ('deleted' as const) : ('inserted' as const) } : run)))];
  const shown = point.alts.flatMap((alternative, at) => (alternative.content.length === 0 ? [] : [{ runs: written(alternative), said: wordsOn(point, at, options) }]));
  if (options.names === 'before') return [...lead, ...shown.flatMap(({ runs, said }) => inBrackets(point, runs, said, options))];
  return [...lead, { is: 'bracket', text: '[', point: point.id }, ...shown.flatMap(({ runs, said }, at): readonly Run[] => [...(at > 0 ? [{ is: 'separator' } as const] : []), ...runs, ...said]), { is: 'bracket', text: ']', point: point.id }];
}

function inBrackets({ id }: Point, runs: readonly Run[], said: readonly Run[], { names }: NamesOptions): readonly Run[] {
  return [{ is: 'bracket', text: '[', point: id }, ...(names === 'before' ? [...said, ...runs] : [...runs, ...said]), { is: 'bracket', text: ']', point: id }];
}

/** Those who propose an alternative, who retain, delete, oppose or reserve. */
function wordsOn({ id, alts }: Point, at: number, { names, sequence, stances = [] }: NamesOptions): readonly Run[] {
  const leads = names === 'before';
  const sorted = (parties: readonly string[]) => inMeetingSequence([...new Set(parties)].toSorted(order), sequence);
  const proposing = at === 0 ? [] : (alts[at]?.parties ?? []);
  const deleting = at === 0 ? alts.flatMap(({ content, parties }, other) => (other > 0 && content.length === 0 ? parties : [])) : [];
  const words = verbs.map((verb) => ({ verb, parties: verb === 'delete' ? deleting : stances.filter((one) => one.point === id && one.alternative === at && one.verb === verb).map(({ party }) => party) }));
  return [
    ...(proposing.length === 0 ? [] : [{ is: 'names', parties: sorted(proposing), ...(leads && { word: 'propose' as const }), leads } as const]),
    ...words.filter(({ parties }) => parties.length > 0).map(({ verb, parties }) => ({ is: 'names', parties: sorted(parties), word: verb, leads }) as const),
  ];
}
