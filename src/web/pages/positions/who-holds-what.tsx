import type { VNode } from 'preact';
import type { HeldPosition } from '../../../process/synthesis/ledger/held-position.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { regionalGroupOf } from '../../../process/vocabulary/states/state.ts';
import type { Standing } from '../../../store/synthesis/load-agreement.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { Held } from './held.tsx';
import { calledIn, positionsAmong } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';

interface WhoProps {
  readonly visit: Visit;
  readonly view: LedgerView;
  readonly standing: Standing;
}

/** Every holder by name: States by their regional groups, groups, and others apart. */
export function WhoHoldsWhat({ visit, view, standing: { standings } }: WhoProps): VNode {
  const { words } = visit;
  const parts = [
    ...regionalGroups.map((group) => ({ title: words(`region.${group}`), held: [...standings.states].filter(([state]) => regionalGroupOf(state) === group) })),
    { title: words('positions.observers'), held: [...standings.states].filter(([state]) => regionalGroupOf(state) === undefined) },
    { title: words('positions.groups'), held: [...standings.groups] },
    { title: words('positions.others'), held: [...standings.participants] },
  ];
  const shown = parts.filter(({ held }) => held.length > 0);
  if (shown.length === 0) return <p class="soft">{words('contested.nobody')}</p>;
  return (
    <div class="who-holds">
      {shown.map(({ title, held }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul class="plain">
            {named(visit, view, held).map(({ holder, name, held: own }) => (
              <li key={holder}>
                <strong>{name}</strong> <Held visit={visit} view={view} held={own} /> <EvidenceLinks visit={visit} of={own} who={name} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function named(visit: Visit, view: LedgerView, held: readonly (readonly [string, HeldPosition])[]): readonly { readonly holder: string; readonly name: string; readonly held: HeldPosition }[] {
  const { compare } = new Intl.Collator(visit.language);
  const called = calledIn(view, visit);
  return held.map(([holder, own]) => ({ holder, name: called(holder), held: own })).toSorted((a, b) => compare(a.name, b.name));
}

/** To the positions on which it rests, each with its words. */
export function EvidenceLinks({ visit, of: { evidence }, who }: { readonly visit: Visit; readonly of: Pick<HeldPosition, 'evidence'>; readonly who: string }): VNode {
  const { words } = visit;
  const ids = positionsAmong(evidence);
  return (
    <>
      {ids.map((id, at) => {
        const label = `${words('positions.evidence')}${ids.length > 1 ? ` ${at + 1}` : ''}`;
        return (
          <a key={id} class="evidence-link" href={linkTo(visit, 'position', { id })} aria-label={`${label}: ${who}`}>
            {label}
          </a>
        );
      })}
    </>
  );
}
