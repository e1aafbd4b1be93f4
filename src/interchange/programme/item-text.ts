import type { ItemKind } from '../../process/sessions/programme-item.ts';
import { itemKindNamedIn, numberedPanel } from './item-kinds.ts';
import { namesSomebody, roleNamedIn, splitAtLabel, withoutNames } from './people.ts';
import type { PersonRole } from './programme-reading.ts';

/** What the text of a row says, with persons set apart. */
export interface ItemText {
  readonly kind: ItemKind | undefined;
  readonly title: string;
  readonly description: string | undefined;
  readonly panelNumber: number | undefined;
  readonly people: readonly { readonly role: PersonRole; readonly line: string }[];
  /** A name was taken out of the title or of the description. */
  readonly nameLeftOut: boolean;
  /** The title or the description was too long. */
  readonly cut: boolean;
}

/** The record takes no longer ones; the note itself keeps the whole. */
const longestTitle = 300;
const longestDescription = 400;
/** What is beyond is no longer looked at: no item has so much to say. */
const longestPart = 8000;
const mostParts = 200;

/**
 * Where a title and what explains it stand in one line: the explanation begins with a capital, like a sentence of its
 * own, and ends in a full stop.
 */
const sentenceBegins = /(?<=[\p{Ll}\p{N})”"»]) (?=(?:This|The|These|In|To|Under|During|Panell?ists|Moderators|Member States|Participants|Ce|Cette|Le|La|Les|Ces|Este|Esta|El|Los|Las|Эт[оаи]т?|Данн\p{L}+|Участники)\s(?:[\p{L}\p{N}’',;()-]+\s){4})/u;

export function readItemText(parts: readonly string[]): ItemText {
  const people: { role: PersonRole; line: string }[] = [];
  const kept = parts.slice(0, mostParts).map((part) => part.slice(0, longestPart)).flatMap((part) => {
    const labelled = splitAtLabel(part);
    if (labelled !== undefined) people.push({ role: labelled.role, line: labelled.named.slice(0, 300) });
    return labelled === undefined ? [part] : labelled.before === '' ? [] : [labelled.before];
  });
  for (const part of kept.filter(namesSomebody)) people.push({ role: roleNamedIn(part.slice(0, 60)) ?? 'named', line: part.slice(0, 300) });
  const bare = kept.map(withoutNames).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [head = '', ...rest] = headAlone(bare);
  const panel = numberedPanel(head);
  const kind = panel === undefined ? itemKindNamedIn(head) : 'panel';
  // "PANEL 1:" in bold by itself: its title is what follows.
  const titled = panel !== undefined && panel.rest === '' ? { title: rest[0] ?? head, more: rest.slice(1) } : { title: panel?.rest ?? head, more: rest };
  const title = shortened(titled.title.replace(/[\s:：]+$/u, ''), longestTitle);
  return {
    kind,
    title,
    description: titled.more.length === 0 ? undefined : shortened(titled.more.join('\n'), longestDescription),
    panelNumber: panel?.number,
    people,
    nameLeftOut: kept.some(namesSomebody),
    cut: titled.title.length > longestTitle || titled.more.join('\n').length > longestDescription,
  };
}

/** The first part, divided where an explanation stands on the same line. */
function headAlone(parts: readonly string[]): readonly string[] {
  const [head = '', ...rest] = parts;
  const at = /[.!?。]["”»]?\s*$/u.test(head.slice(-4)) ? sentenceBegins.exec(head.slice(0, 4000))?.index : undefined;
  return at === undefined || at < 8 ? parts : [head.slice(0, at), head.slice(at + 1), ...rest];
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/\s+\S*$/u, '')}…`;
}
