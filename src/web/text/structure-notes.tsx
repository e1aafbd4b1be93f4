import type { VNode } from 'preact';
import type { Backed } from '../../process/text/compile/structure/compile-text.ts';
import { textOf } from '../../process/text/compile/tokens.ts';
import { spokenLabel } from '../../process/text/labels.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import type { MessageArguments, MessageKey } from '../messages/catalogue.ts';
import type { Visit } from '../visit.ts';
import { partyList } from './party-list.ts';
import type { TextView } from './text-view.ts';

interface NotesProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly provision: NegotiatedProvision;
  /** Who adds a provision stands there already, with its words in brackets. */
  readonly besideWords?: boolean;
}

/** What is proposed of the provision as such, told in words: that it is new, stands elsewhere, is cut or drawn together with others; by whom where names may be seen. */
export function StructureNotes(props: NotesProps): VNode | null {
  const notes = notesOf({ ...props, besideWords: true });
  if (notes.length === 0) return null;
  return (
    <ul class="provision-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

export function notesOf({ visit, view, provision, besideWords = false }: NotesProps): readonly string[] {
  const { words } = visit;
  const { added, moves, splits, joins, base } = provision;
  const label = (id: string): string => labelOrWords(view, id);
  const say = ({ parties }: Backed, what: MessageKey, values: MessageArguments = {}, by = view.names): readonly string[] => {
    if (parties.length === 0) return [];
    const said = words(what, values);
    return [by && view.names ? words('text.by', { who: partyList(visit, view, parties), what: said }) : words('text.proposed', { what: said })];
  };
  const after = (id: string | undefined): readonly [MessageKey, MessageArguments] => (id === undefined ? ['text.moved.first', {}] : ['text.moved', { label: label(id) }]);
  return [
    ...(added === undefined ? [] : say(added, 'text.added', {}, !besideWords)),
    ...moves.flatMap((move) => say(move, ...after(move.after))),
    ...splits.flatMap((split) => say(split, 'text.split', { words: split.at.map((at) => `“${textOf(base.slice(at, at + 4))}…”`).join(', ') })),
    ...joins.flatMap((join) => say(join, 'text.join', { labels: join.next.map(label).join(', ') })),
  ];
}

/** What people call a provision: its label, else how it begins. */
export function labelOrWords({ compiled }: Pick<TextView, 'compiled'>, id: string): string {
  const found = compiled.provisions.find((one) => one.id === id);
  if (found === undefined) return '…';
  if (found.label !== '') return spokenLabel(found.label);
  const start = textOf(found.base.slice(0, 6));
  return `“${start}${found.base.length > 6 ? '…' : ''}”`;
}

/** What the provision of an amendment is called: as it was when that was tabled. */
export function labelOfAmendment(view: Pick<TextView, 'compiled'>, { label = '', provision }: { readonly label?: string | undefined; readonly provision: string }): string {
  return label === '' ? labelOrWords(view, provision) : spokenLabel(label);
}
