import type { EventId, ItemId, PanelId } from '../vocabulary/ids.ts';
import type { LocalizedText } from '../vocabulary/language.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf } from '../vocabulary/shapes.ts';
import type { ProgrammeItem } from './programme-item.ts';

/** A line of an agenda as a reader of documents gives it. */
export interface ReadLine extends Omit<ProgrammeItem, 'id' | 'panel'> {
  readonly id: string;
  /** As the document numbers its panels, from 1. */
  readonly panelNumber?: number;
}

const fields = ['day', 'from', 'to', 'kind', 'title', 'description', 'panel'] as const;
export type ItemField = (typeof fields)[number];

/** What becomes of a line that was read: `known` changes nothing. */
export interface PlannedLine {
  readonly item: ProgrammeItem;
  readonly fate: 'new' | 'changes' | 'known';
  /** What differs from the item that stands there. */
  readonly changed: readonly ItemField[];
}

export interface ProgrammeImport {
  readonly lines: readonly PlannedLine[];
  /** Items that the document does not have. They stay: only a person takes an item out. */
  readonly staying: readonly ProgrammeItem[];
  /** To be carried out together; none where the programme says all of it already. */
  readonly commands: readonly { readonly name: 'set-programme-item'; readonly data: { readonly event: EventId; readonly item: ProgrammeItem } }[];
}

/**
 * An agenda laid beside the programme as it stands. A line is known by its id. What a document says in its one language
 * leaves the other languages, and its silence on a description or a panel leaves those. Panels are the session's own, by
 * their number. The same agenda a second time gives no commands.
 */
export function planProgrammeImport(event: EventId, read: readonly ReadLine[], items: readonly ProgrammeItem[], panels: readonly { readonly id: PanelId; readonly order: number }[]): ProgrammeImport {
  const known = new Map(items.map((item) => [item.id, item]));
  const numbered = new Map(panels.map(({ id, order }) => [order, id]));
  const lines = read.map((line) => {
    const id = idOf<ItemId>().parse(line.id);
    return planLine(id, line, known.get(id), line.panelNumber === undefined ? undefined : numbered.get(line.panelNumber));
  });
  const named = new Set<string>(lines.map(({ item }) => item.id));
  return {
    lines,
    staying: items.filter(({ id }) => !named.has(id)),
    commands: lines.flatMap(({ item, fate }) => (fate === 'known' ? [] : [{ name: 'set-programme-item' as const, data: { event, item } }])),
  };
}

function planLine(id: ItemId, { day, from, to, kind, title, description, panelNumber: _number }: ReadLine, known: ProgrammeItem | undefined, own: PanelId | undefined): PlannedLine {
  const panel = own ?? known?.panel;
  const about = merged(known?.description, description);
  const item: ProgrammeItem = { id, day, from, to, kind, title: { ...known?.title, ...title }, ...(about !== undefined && { description: about }), ...(panel !== undefined && { panel }) };
  if (known === undefined) return { item, fate: 'new', changed: [] };
  const changed = fields.filter((field) => !sameValue(known[field], item[field]));
  return { item, fate: changed.length === 0 ? 'known' : 'changes', changed };
}

function merged(known: LocalizedText | undefined, read: LocalizedText | undefined): LocalizedText | undefined {
  return known === undefined && read === undefined ? undefined : { ...known, ...read };
}
