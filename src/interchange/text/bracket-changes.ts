import type { Run } from '../../process/text/compile/print/runs.ts';
import { pointsOf } from '../../process/text/compile/tree.ts';
import type { ParagraphOut } from './paragraphs.ts';

/**
 * What is proposed in brackets as insertions, and what stands in the base there as deletions, as somebody wants it to go. Where
 * names stand, a proposal has names without a word; where none stand, the first bracket of a point is the base, if it has
 * words there.
 */
export class BracketChanges {
  readonly #names: boolean;
  readonly #withBase: ReadonlySet<string>;
  readonly #seen = new Set<string>();

  /** Of one paragraph, whose blocks are then given one after another. */
  constructor({ provision }: ParagraphOut, names: boolean) {
    this.#names = names;
    this.#withBase = new Set(pointsOf(provision.compilation.content).filter(({ alts: [base] }) => base.content.length > 0).map(({ id }) => id));
  }

  of(runs: readonly Run[]): readonly Run[] {
    const changes = new Map<number, 'inserted' | 'deleted'>();
    const open: { proposed: boolean; readonly words: number[] }[] = [];
    const close = () => {
      const segment = open.pop();
      for (const at of segment?.words ?? []) changes.set(at, segment?.proposed === true ? 'inserted' : 'deleted');
    };
    for (const [at, run] of runs.entries()) {
      const last = open.at(-1);
      if (run.is === 'bracket' && run.text === '[') open.push({ proposed: this.#isProposal(run.point), words: [] });
      else if (run.is === 'bracket') close();
      else if (run.is === 'separator') {
        close();
        open.push({ proposed: false, words: [] });
      } else if (run.is === 'words' && run.change === undefined) last?.words.push(at);
      else if (run.is === 'names' && last !== undefined && (run.word === undefined || run.word === 'propose')) last.proposed = true;
    }
    return runs.map((run, at) => {
      const change = changes.get(at);
      return run.is === 'words' && change !== undefined ? { ...run, change } : run;
    });
  }

  #isProposal(point: string): boolean {
    const isFirst = !this.#seen.has(point);
    this.#seen.add(point);
    return !this.#names && !(isFirst && this.#withBase.has(point));
  }
}
