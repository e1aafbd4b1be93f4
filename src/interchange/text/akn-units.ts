import { alternativeSuffixOf } from '../../process/text/compile/structure/suffix.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import type { ProvisionKind } from '../../process/text/state.ts';
import { changed, inlinePoints, inlineRuns } from './akn-inline.ts';
import type { AknParties } from './akn-parties.ts';
import { besideOf, marked } from './marked.ts';
import type { Markup } from './markup.ts';
import { element } from './markup.ts';
import type { TextOut } from './out.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { ParagraphOut } from './paragraphs.ts';

/** A paragraph on its way into the structure of a document. */
export interface AknUnit {
  readonly kind: ProvisionKind;
  /** As it is printed; '' of later parts of a provision that is cut. */
  readonly label: string;
  /** The label that its id is made from. */
  readonly number: string;
  readonly level: number;
  /** Permanent: the provision's. */
  readonly wId: string;
  /** All provisions that it is made of. */
  readonly provisions: readonly string[];
  readonly inline: readonly Markup[];
  /** To the whole of which paragraph it is an alternative, by its `wId`. */
  readonly alternativeTo?: string;
  readonly added: boolean;
}

/** The paragraphs of a variant, alternatives to the whole of one behind it. */
export function unitsOf(out: TextOut, parties: AknParties): readonly AknUnit[] {
  const placeholders = new Set<string>(out.text.revision.provisions.filter(({ placeholder }) => placeholder === true).map(({ id }) => id));
  return paragraphsOf(out).flatMap((paragraph) => (out.variant === 'compilation' ? compiledUnits(paragraph.provision, out, parties) : [unitOf(paragraph, inlineOf(paragraph, parties))])).map((unit) => (placeholders.has(unit.wId) ? { ...unit, inline: [element('placeholder', {}, unit.inline)] } : unit));
}

function inlineOf({ blocks }: ParagraphOut, parties: AknParties): readonly Markup[] {
  return blocks.flatMap((block) => inlineRuns(block, parties));
}

function unitOf({ provision: { id, kind, label, level, added }, joined, part }: Pick<ParagraphOut, 'provision' | 'joined' | 'part'>, inline: readonly Markup[]): AknUnit {
  return { kind, label: part === 1 ? label : '', number: label, level, wId: part === 1 ? id : `${id}~${part}`, provisions: [id, ...joined], inline, added: added !== undefined };
}

function compiledUnits(provision: NegotiatedProvision, { names, text: { text: { sequence } } }: TextOut, parties: AknParties): readonly AknUnit[] {
  const content = marked(provision.compilation, { names, sequence });
  const beside = besideOf(content, provision.compilation.length);
  const whole = (inline: readonly Markup[]) => (provision.added === undefined ? inline : [changed('ins', provision.added.parties, inline, parties)]);
  if (beside === undefined) return [unitOf({ provision, joined: [], part: 1 }, whole(inlinePoints(content, parties)))];
  const [base, ...others] = beside.alts;
  const main = unitOf({ provision, joined: [], part: 1 }, whole([element('inline', { name: 'bracket', wId: beside.id }, [changed('del', base.parties, inlinePoints(base.content, parties), parties)])]));
  const alternatives = others.filter(({ content: words }) => words.length > 0);
  return [main, ...alternatives.map(({ content: words, parties: those }, at): AknUnit => ({
    ...main,
    label: `${main.label} ${alternativeSuffixOf(at + 1)}`.trim(),
    number: `${main.label} ${alternativeSuffixOf(at + 1)}`,
    wId: `${provision.id}~alt${at + 1}`,
    inline: [changed('ins', those, inlinePoints(words, parties), parties)],
    alternativeTo: main.wId,
  }))];
}
