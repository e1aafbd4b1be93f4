import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { PledgeState } from '../../../process/commitments/state.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { HolderName } from '../../parts/holder-name.tsx';
import { writeMoney } from '../../parts/money.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { Makers } from './commitment-follows.tsx';
import type { LoadedPledge } from './load-pledge.ts';

interface PartProps {
  readonly visit: Visit;
  readonly loaded: LoadedPledge;
  readonly names: Names;
}

/** What it is matched with, and what could match it. */
export function PledgeMatches({ visit, loaded: { pledge, matches, candidates }, names }: PartProps): VNode | null {
  const { words, actor, asOf } = visit;
  const matching = pledge.seeks !== undefined && pledge.status !== 'withdrawn' && asOf === undefined && may(actor, 'make-pledge');
  if (matches.length === 0 && candidates.length === 0 && !matching) return null;
  const line = (one: PledgeState) => (
    <li key={one.id}>
      {one.seeks !== undefined && <span class="mark">{words(`pledge.side.${one.seeks}`)}</span>} <a href={linkTo(visit, 'pledge', { id: one.id })} lang={one.language} dir="auto">{one.title}</a> <span class="soft"><Makers visit={visit} makers={one.makers} names={names} /> · <code>{one.id}</code></span>
    </li>
  );
  return (
    <section aria-labelledby="matches">
      <h2 id="matches">{words('pledge.matches')}</h2>
      {matches.length === 0 ? <p class="soft">{words('pledge.matches.none')}</p> : <ul class="plain follows">{matches.map(line)}</ul>}
      {candidates.length > 0 && (
        <>
          <h3>{words('pledge.matches.candidates')}</h3>
          <ul class="plain follows">{candidates.map(line)}</ul>
        </>
      )}
      {matching && <p><a href={linkTo(visit, 'newPledge', {}, { matches: pledge.id })}>{words('pledge.matches.new')}</a></p>}
    </section>
  );
}

/** Money given to a fund that rests on this pledge. */
export function Contributions({ visit, loaded: { contributions }, names }: PartProps): VNode | null {
  const { words, language } = visit;
  if (contributions.length === 0) return null;
  return (
    <section aria-labelledby="contributions">
      <h2 id="contributions">{words('pledge.contributions')}</h2>
      <ul class="plain follows">
        {contributions.map(({ id, donor, money }) => (
          <li key={id}>
            <a href={linkTo(visit, 'contribution', { id })}><bdi>{writeMoney(money, language)}</bdi></a> <span class="soft"><HolderName of={donor} visit={visit} names={names} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
