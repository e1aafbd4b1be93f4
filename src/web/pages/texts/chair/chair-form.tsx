import type { ComponentChildren, VNode } from 'preact';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { seenOf } from './load-chair.ts';
import type { ChairsDesk } from './load-chair.ts';

interface ChairFormProps {
  readonly visit: Visit;
  readonly desk: ChairsDesk;
  /** What is decided about: the form brings what was seen of it. */
  readonly provision?: NegotiatedProvision;
  readonly id?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A form of the chair's desk. Its buttons say in their value what they do. */
export function ChairForm({ visit, desk, provision, id, class: name = 'act-form', children }: ChairFormProps): VNode {
  return (
    <form id={id} class={name} method="post" action={linkTo(visit, 'textChair', { id: desk.view.negotiation.text.id }, { at: desk.provision.id })} noValidate>
      <input type="hidden" name="command-id" value={crypto.randomUUID()} />
      <input type="hidden" name="shown-at" value={visit.position} />
      {provision !== undefined && <input type="hidden" name="provision" value={provision.id} />}
      {provision !== undefined && <input type="hidden" name="seen" value={seenOf(provision)} />}
      {children}
    </form>
  );
}

export function Do({ act, quiet, children }: { readonly act: string; readonly quiet?: boolean; readonly children: ComponentChildren }): VNode {
  return (
    <button type="submit" name="act" value={act} class={quiet === true ? 'quiet' : undefined}>
      {children}
    </button>
  );
}
