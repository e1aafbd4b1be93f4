import { anonymous } from '../../process/text/compile/print/anonymous.ts';
import { changesBetween, printAgreedOnly, printAllChanges, printChangesOf, printReading } from '../../process/text/compile/print/changes.ts';
import type { Block } from '../../process/text/compile/print/runs.ts';
import { printOptions } from '../../process/text/compile/print/without-names.ts';
import { textOf } from '../../process/text/compile/tokens.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import { printNegotiated } from '../../process/text/print-negotiated.ts';
import type { ViewMode } from './view-mode.ts';

export interface PrintedAs {
  /** The chair's words stand where the page puts them; what the chair left alone is a compilation, and a table of points is drawn by itself. */
  readonly mode: ViewMode;
  readonly names: boolean;
  readonly sequence: readonly string[];
  /** Of `reading` and `changes`: whose own words are printed, a delegation's or those of the group that speaks for it. */
  readonly holder?: string;
}

/** A provision in the chosen style; none: there is nothing to be seen of it in this one. */
export function blocksAs(provision: NegotiatedProvision, { mode, names, sequence, holder }: PrintedAs): readonly Block[] {
  const { compilation, added } = provision;
  const isTheirs = added === undefined || (holder !== undefined && (added.parties.includes(holder) || compilation.parties.includes(holder)));
  switch (mode) {
    case 'compilation':
    case 'chair':
    case 'matrix':
      return printNegotiated(provision, { names: names ? 'behind' : 'none', sequence });
    case 'trade':
      return printNegotiated(provision, { names: names ? 'before' : 'none', sequence });
    case 'unnamed':
      return printNegotiated(provision, { names: 'none', sequence });
    case 'base':
      return added === undefined ? [{ role: 'provision', runs: [{ is: 'words', text: textOf(provision.base) }] }] : [];
    case 'reading':
      if (!isTheirs) return [];
      return holder === undefined ? [{ role: 'provision', runs: [{ is: 'words', text: textOf(provision.base) }] }] : [printReading(compilation, holder)];
    case 'changes':
      return isTheirs ? [changesOf(provision, holder)] : [];
    case 'all-changes':
      return [added === undefined ? printAllChanges(compilation, { names }) : insertedWhole(provision, names ? added.parties : undefined)];
    case 'agreed':
      return added === undefined ? [printAgreedOnly(compilation)] : [];
    case 'options': {
      const options = printOptions(anonymous(compilation));
      return options.length > 1 ? options : printNegotiated(provision, { names: 'none', sequence });
    }
  }
}

function changesOf({ compilation, added, base }: NegotiatedProvision, holder: string | undefined): Block {
  if (holder === undefined) return { role: 'provision', runs: changesBetween(base, base) };
  if (added === undefined) return printChangesOf(compilation, holder);
  const runs = printReading(compilation, holder).runs.map((run) => (run.is === 'words' ? { ...run, change: 'inserted' as const } : run));
  return { role: 'provision', runs };
}

/** What somebody adds is an insertion as a whole, with what others would have otherwise in it. */
function insertedWhole({ compilation }: NegotiatedProvision, by: readonly string[] | undefined): Block {
  const { role, runs } = printAllChanges(compilation, { names: by !== undefined });
  return { role, runs: runs.map((run) => (run.is === 'words' && run.change === undefined ? { ...run, change: 'inserted' as const, ...(by !== undefined && { by }) } : run)) };
}
