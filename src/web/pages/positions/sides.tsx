import type { ComponentChildren, VNode } from 'preact';
import type { Disagreement, DisagreementSide } from '../../../process/synthesis/ledger/disagreements.ts';
import { stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';
import { calledIn } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';

interface SideProps {
  readonly visit: Visit;
  readonly view: LedgerView;
  readonly side: DisagreementSide;
  readonly heading: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One side: what it says, what speaks for it, and who stands on it. */
export function SideCard({ visit, view, side, heading, children }: SideProps): VNode {
  const { words } = visit;
  const called = calledIn(view, visit);
  const { states, groups, participants } = side;
  return (
    <section class="side">
      <h2>{heading}</h2>
      <p class="side-count">{words('contested.holders', { states: states.length })}</p>
      {children}
      {states.length + groups.length + participants.length === 0 && <p class="soft">{words('contested.nobody')}</p>}
      <Holders label={words('contested.groups')} names={groups.map(called)} />
      <Holders label={words('contested.delegations')} names={inOrder(visit, states)} />
      <Holders label={words('contested.participants')} names={participants.map(called)} />
    </section>
  );
}

function inOrder({ language }: Visit, states: readonly string[]): readonly string[] {
  return states.map((state) => stateName(state, language)).toSorted(new Intl.Collator(language).compare);
}

function Holders({ label, names }: { readonly label: string; readonly names: readonly string[] }): VNode | null {
  if (names.length === 0) return null;
  return (
    <details class="holders" open={names.length <= 12}>
      <summary>{label} ({names.length})</summary>
      <p>{names.join(' · ')}</p>
    </details>
  );
}

/** Those on more than one side. */
export function OnSeveralSides({ visit, disagreement: { onSeveralSides } }: { readonly visit: Visit; readonly disagreement: Disagreement }): VNode | null {
  if (onSeveralSides.length === 0) return null;
  const { words } = visit;
  return (
    <section aria-labelledby="several">
      <h2 id="several">{words('contested.several')}</h2>
      <p>{words('contested.several.lead', { count: onSeveralSides.length })} {inOrder(visit, onSeveralSides).join(' · ')}</p>
    </section>
  );
}
