import type { Block, Run } from '../../process/text/compile/print/runs.ts';
import type { AknParties } from './akn-parties.ts';
import type { Marked } from './marked.ts';
import { element, lines } from './markup.ts';
import type { Markup } from './markup.ts';

/**
 * Words with their points. An open point is an `inline` of the name `bracket`, whose `wId` is that of the point: in it what
 * stands in the base as `del`, which refers to those who read otherwise, and each alternative as `ins`, which refers to those
 * who propose it. Where all have come to one alternative, the change stands without a bracket.
 */
export function inlinePoints(content: readonly Marked[], parties: AknParties): readonly Markup[] {
  return content.flatMap((node) => {
    if ('text' in node) return lines(node.text);
    const changes = node.alts.flatMap(({ content: words, parties: those }, at) => (words.length === 0 ? [] : [changed(at === 0 ? 'del' : 'ins', those, inlinePoints(words, parties), parties)]));
    return node.open ? [element('inline', { name: 'bracket', wId: node.id }, changes)] : changes;
  });
}

export function changed(name: 'ins' | 'del', by: readonly string[] | undefined, children: readonly Markup[], parties: AknParties): Markup {
  return element(name, { refersTo: parties.refer(by), title: parties.name(by) }, children);
}

/** Words as they are printed in the other variants: changes as `ins` and `del`, what is left out as `omissis`. */
export function inlineRuns({ runs }: Pick<Block, 'runs'>, parties: AknParties): readonly Markup[] {
  return runs.flatMap((run) => inlineRun(run, parties));
}

function inlineRun(run: Run, parties: AknParties): readonly Markup[] {
  switch (run.is) {
    case 'words':
      return run.change === undefined ? lines(run.text) : [changed(run.change === 'inserted' ? 'ins' : 'del', run.by, lines(run.text), parties)];
    case 'gap':
      return [element('omissis', {}, lines(' … '))];
    case 'bracket':
    case 'separator':
    case 'names':
    case 'no-text':
      return [];
  }
}
