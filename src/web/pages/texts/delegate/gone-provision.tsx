import type { VNode } from 'preact';
import { labelOrWords } from '../../../text/structure-notes.tsx';
import { provisionOf } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';

/** A paragraph that the text no longer has: where it went, by the ledger. */
export function GoneProvision({ visit, view, id }: { readonly visit: Visit; readonly view: TextView; readonly id: string }): VNode {
  const { words } = visit;
  const { text, revision } = view.negotiation;
  const into = revision.ledger.filter(({ from }) => from.some((one) => one === id)).map(({ provision }) => provision).filter((one) => provisionOf(view, one) !== undefined);
  return (
    <div class="tell">
      <p>{words('provision.gone', { number: revision.number })}</p>
      <ul>
        {into.map((one) => <li key={one}><a href={linkTo(visit, 'provision', { id: one })}>{words('amend.went-into', { label: labelOrWords(view, one) })}</a></li>)}
        <li><a href={linkTo(visit, 'text', { id: text.id })}>{words('amend.see-text', { number: revision.number })}</a></li>
      </ul>
    </div>
  );
}
