import { order } from '../../process/text/compile/readings.ts';
import { keyOf, textOf, tokenise } from '../../process/text/compile/tokens.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import { amendmentTypes } from '../../process/text/state.ts';
import type { AmendmentState, AmendmentType, FateName } from '../../process/text/state.ts';
import type { Cell, Sheet } from '../out/sheet.ts';
import { wantedWords } from './amendment-words.ts';
import type { TextOut } from './out.ts';
import type { PaperWords } from './paper-words.ts';
import { calledOf } from './structure.ts';

const amendmentColumns = ['label', 'type', 'proponents', 'base', 'wanted', 'reason', 'status', 'carried', 'position', 'restsOn', 'amends', 'id'] as const;
export type AmendmentColumn = (typeof amendmentColumns)[number];

/** All that may stand where nobody is named. */
const unnamedColumns: readonly AmendmentColumn[] = ['label', 'type', 'base', 'wanted'];

/** The columns of the table, in their sequence. */
export function amendmentColumnsOf({ names }: Pick<TextOut, 'names'>): readonly AmendmentColumn[] {
  return names ? amendmentColumns : unnamedColumns;
}

const widths: Readonly<Record<AmendmentColumn, number>> = { label: 14, type: 10, proponents: 34, base: 60, wanted: 60, reason: 50, status: 14, carried: 14, position: 10, restsOn: 30, amends: 20, id: 20 };

/** What the table says besides words of the text, in the reader's language. Types keep their symbols (MOD, ADD) in every language. */
export interface AmendmentTableWords extends Pick<PaperWords, 'move' | 'split' | 'join' | 'noText' | 'comma'> {
  readonly headings: Readonly<Record<AmendmentColumn, string>>;
  readonly status: Readonly<Record<AmendmentState['status'], string>>;
  readonly carried: Readonly<Record<FateName, string>>;
}

/**
 * One row an amendment, by provision and as they were tabled; for `writeCsv` and `writeXlsx`. `others`: those that stand no
 * longer, at the end. Without names: what is proposed, each once, by provision, type and text; no proponents, reasons,
 * sources and positions, and none of the others (rule TX-19).
 */
export function amendmentsSheet(out: TextOut, words: AmendmentTableWords, others: readonly AmendmentState[] = []): Sheet {
  const columns = amendmentColumnsOf(out);
  const { provisions } = out.text;
  const standing = provisions.flatMap((provision) => (out.names ? provision.amendments.toSorted((a, b) => a.place - b.place) : unnamedOf(provision)).map((amendment) => rowOf(amendment, provision, out, words)));
  const past = out.names ? others.map((amendment) => rowOf(amendment, provisions.find(({ id }) => id === amendment.provision), out, words)) : [];
  return { name: out.title, rightToLeft: out.language === 'ar', columns: columns.map((column) => ({ heading: words.headings[column], width: widths[column] })), rows: [...standing, ...past].map((row) => columns.map((column) => row[column])) };
}

type Row = Readonly<Record<AmendmentColumn, Cell>>;

function rowOf(amendment: AmendmentState, provision: NegotiatedProvision | undefined, out: TextOut, words: AmendmentTableWords): Row {
  const { id, amendmentType, proponents, reason, status, carried, place, restsOn, amends, label } = amendment;
  return {
    label: (amendmentType === 'ADD' ? label : undefined) ?? provision?.label ?? label ?? null,
    type: amendmentType,
    proponents: proponents.map(out.nameOf).join(words.comma),
    base: amendmentType === 'ADD' || provision === undefined ? null : textOf(provision.base),
    wanted: wantedOf(amendment, provision, out, words),
    reason: reason ?? null,
    status: words.status[status],
    carried: carried === undefined ? null : words.carried[carried],
    position: place,
    restsOn: restsOn.length === 0 ? null : restsOn.join(' '),
    amends: amends ?? null,
    id,
  };
}

function wantedOf(amendment: AmendmentState, provision: NegotiatedProvision | undefined, { text: { provisions } }: TextOut, words: AmendmentTableWords): string {
  const { amendmentType, at = [], next = [], after } = amendment;
  const base = provision?.base ?? [];
  switch (amendmentType) {
    case 'MOVE':
      return words.move(after === undefined ? '' : calledOf(provisions, after));
    case 'SPLIT':
      return words.split(at.map((place) => textOf(base.slice(place, place + 4))));
    case 'JOIN':
      return words.join(next.map((id) => calledOf(provisions, id)).join(words.comma));
    case 'SUP':
      return words.noText;
    case 'NOC':
      return textOf(base);
    case 'MOD':
    case 'ADD':
    case 'ALT':
      return wantedWords(amendment, base) ?? '';
  }
}

/** What is proposed, each once: of texts that differ at most in typography the first by code units, as in the compilation. */
function unnamedOf(provision: NegotiatedProvision): readonly AmendmentState[] {
  const said = new Map<string, { readonly text: string; readonly amendment: AmendmentState }>();
  for (const amendment of provision.amendments) {
    const { amendmentType, after, at, next } = amendment;
    const text = isOfWords(amendmentType) ? textOf(tokenise(wantedWords(amendment, provision.base) ?? '')) : '';
    const key = `${amendmentTypes.indexOf(amendmentType)} ${keyOf(tokenise(text))} ${JSON.stringify(amendmentType === 'ADD' ? [] : [after, at, next])}`;
    const same = said.get(key);
    // An added provision goes by the label of the one that stands for all with its text.
    if (same === undefined || text < same.text) said.set(key, { text, amendment: { ...amendment, words: text, label: provision.label } });
  }
  return [...said].toSorted(([a], [b]) => order(a, b)).map(([, { amendment }]) => amendment);
}

function isOfWords(type: AmendmentType): boolean {
  return type === 'MOD' || type === 'ADD' || type === 'ALT';
}
