import type { VNode } from 'preact';
import { openCount } from '../../process/text/negotiation.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import { inMeetingSequence } from '../../process/text/compile/dialect/sequence.ts';
import type { Visit } from '../visit.ts';
import { StatusMark } from './status-mark.tsx';
import type { TextView } from './text-view.ts';

/** Where a provision stands, as this reader may see it. */
export function ProvisionStatusMark({ visit, view, provision }: { readonly visit: Visit; readonly view: Pick<TextView, 'names' | 'negotiation' | 'nameOf'>; readonly provision: NegotiatedProvision }): VNode {
  const pending = provision.state?.agreement?.pending ?? [];
  const waits = view.names ? inMeetingSequence(pending, view.negotiation.text.sequence) : pending.length;
  return <StatusMark words={visit.words} language={visit.language} nameOf={view.nameOf} status={provision.status} points={openCount(provision)} pending={waits} />;
}
