import { printAgreedOnly, printAllChanges, printChangesOf } from '../../process/text/compile/print/changes.ts';
import type { Block } from '../../process/text/compile/print/runs.ts';
import { baseOf, collect, onlyHeld } from '../../process/text/compile/project.ts';
import { textOfParty } from '../../process/text/compile/structure/text-of-party.ts';
import { textOf } from '../../process/text/compile/tokens.ts';
import { isOpen } from '../../process/text/compile/tree.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import { printNegotiated } from '../../process/text/print-negotiated.ts';
import type { TextOut } from './out.ts';

/** A paragraph that is written out: of a provision, of a part of one, or of several that a party joins. */
export interface ParagraphOut {
  /** By the first it goes. */
  readonly provision: NegotiatedProvision;
  /** Others that are joined to it. */
  readonly joined: readonly string[];
  /** 1 for the first part of a provision that the party cuts, and of one that it does not. */
  readonly part: number;
  /** The words, and alternatives to the whole behind them. */
  readonly blocks: readonly Block[];
}

/**
 * The paragraphs of a text in the wanted variant, in their sequence. Refused, with a RangeError: a reading of nobody, and a
 * party's reading or changes where there are to be no names.
 */
export function paragraphsOf(out: TextOut): readonly ParagraphOut[] {
  const { text: { provisions }, variant, party } = out;
  if ((variant === 'reading' && party === undefined) || (!out.names && party !== undefined)) throw new RangeError('A party’s reading is somebody’s, and cannot go without names.');
  const whole = (provision: NegotiatedProvision, blocks: readonly Block[]): ParagraphOut => ({ provision, joined: [], part: 1, blocks });
  const own = provisions.filter(({ added }) => added === undefined);
  switch (variant) {
    case 'compilation':
      return provisions.map((provision) => whole(provision, printNegotiated(provision, { names: out.names ? 'behind' : 'none', sequence: out.text.text.sequence })));
    case 'base':
      return own.map((provision) => whole(provision, [words(textOf(provision.base))]));
    case 'clean':
      return own.map((provision) => whole(provision, [words(settledText(provision))]));
    case 'agreed':
      return own.map((provision) => whole(provision, [printAgreedOnly(provision.compilation)]));
    case 'reading':
      return readingParagraphs(out, party ?? '');
    case 'changes':
      return provisions.flatMap((provision) => (party === undefined ? [whole(provision, [allChanges(provision, out)])] : ofParty(provision, party).map((block) => whole(provision, [block]))));
  }
}

function words(text: string): Block {
  return { role: 'provision', runs: text === '' ? [] : [{ is: 'words', text }] };
}

/** What all read where they have come to one; the base where they differ. */
function settledText({ compilation }: NegotiatedProvision): string {
  return textOf(collect(compilation.content, (point) => (isOpen(point, compilation.silent) ? point.alts[0] : onlyHeld(point))));
}

function readingParagraphs({ text: { provisions, revision } }: TextOut, party: string): readonly ParagraphOut[] {
  const known = new Map(provisions.map((provision) => [provision.id, provision]));
  const parts = new Map<string, number>();
  return textOfParty({ version: 1, revision: revision.id, entries: provisions }, party).flatMap(({ provisions: [id = '', ...joined], tokens }): readonly ParagraphOut[] => {
    const provision = known.get(id);
    const part = (parts.get(id) ?? 0) + 1;
    parts.set(id, part);
    return provision === undefined ? [] : [{ provision, joined, part, blocks: [words(textOf(tokens))] }];
  });
}

function allChanges({ compilation, added }: NegotiatedProvision, { names }: TextOut): Block {
  const block = printAllChanges(compilation, { names });
  return added === undefined ? block : inserted(block, names ? added.parties : undefined);
}

/** Nothing of a provision that others add. */
function ofParty({ compilation, added }: NegotiatedProvision, party: string): readonly Block[] {
  if (added === undefined) return [printChangesOf(compilation, party)];
  if (added.parties.includes(party) && !compilation.parties.includes(party)) return [inserted(words(textOf(baseOf(compilation))), undefined)];
  return compilation.parties.includes(party) ? [inserted(printChangesOf(compilation, party), undefined)] : [];
}

/** What was kept of an added text is inserted too. */
function inserted({ role, runs }: Block, by: readonly string[] | undefined): Block {
  return { role, runs: runs.map((run) => (run.is === 'words' && run.change === undefined ? { ...run, change: 'inserted', ...(by && { by }) } : run)) };
}
