import type { ComponentChild, VNode } from 'preact';
import { support } from '../../analysis/opinion/bridging.ts';
import type { GroupTally, ProposalAccount } from '../../analysis/opinion/bridging.ts';
import { representativeOf } from '../../analysis/opinion/representative.ts';
import { localeOf } from '../messages/catalogue.ts';
import { percent, regionOf } from './opinion-holders.ts';
import type { OpinionProps, Reader } from './opinion-holders.ts';
import { regions } from './opinion-symbols.tsx';

/** How the regional groups are spread over the opinion groups: the picture's counts. */
export function GroupsByRegion({ visit, map, holders }: OpinionProps): VNode {
  const { words } = visit;
  const counted = (region: string, group?: string) => map.points.filter((point) => regionOf(holders, point.id) === region && (group === undefined || point.group === group)).length;
  return (
    <div class="picture-scroll" tabIndex={0} role="region" aria-label={words('opinion.by-region')}>
      <table class="opinion-counts">
        <caption>{words('opinion.by-region')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('opinion.region')}</th>
            {map.groups.map(({ id }) => <th key={id} scope="col" class="number">{words('opinion.group', { group: id })}</th>)}
            <th scope="col" class="number">{words('opinion.all')}</th>
          </tr>
        </thead>
        <tbody>
          {regions.filter((region) => counted(region) > 0).map((region) => (
            <tr key={region}>
              <th scope="row">{words(`region.${region}`)}</th>
              {map.groups.map(({ id }) => <td key={id} class="number">{counted(region, id)}</td>)}
              <td class="number">{counted(region)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words('opinion.all')}</th>
            {map.groups.map(({ id, size }) => <td key={id} class="number">{size}</td>)}
            <td class="number">{map.points.length}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Everybody on the map by group and name. */
export function MembersOfGroups({ visit, map, holders }: OpinionProps): VNode {
  const { words, language } = visit;
  const { compare } = new Intl.Collator(localeOf(language));
  const members = map.points.map(({ id, group }) => ({ id, group, name: holders.get(id)?.name ?? id })).sort((a, b) => Number(a.group) - Number(b.group) || compare(a.name, b.name));
  return (
    <details>
      <summary>{words('opinion.members')}</summary>
      <table>
        <caption class="visually-hidden">{words('opinion.members')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('opinion.participant')}</th>
            <th scope="col">{words('opinion.region')}</th>
            <th scope="col">{words('opinion.in-group')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, name, group }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{words(`region.${regionOf(holders, id)}`)}</td>
              <td>{group}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface ProposalsProps {
  readonly visit: Reader;
  readonly proposals: readonly ProposalAccount[];
  /** What a proposal is called, by id, for the table; with a link where there is a page. */
  readonly titles: ReadonlyMap<string, ComponentChild>;
  /** What the groups are called: opinion groups or declared ones. */
  readonly groupName: (group: string) => string;
  /** What the table is called, where a page has more than one. */
  readonly label?: string;
}

/** Fewer of a group say nothing about the group. */
const enoughSeen = 3;

/** Proposals by their least supportive group, with how every group stood; those that some group has hardly seen come last and say so. */
export function BridgingTable({ visit, proposals, titles, groupName, label }: ProposalsProps): VNode {
  const { words } = visit;
  const title = label ?? words('opinion.bridging');
  const groups = proposals[0]?.byGroup.map(({ group }) => group) ?? [];
  const ordered = [...proposals.filter(({ leastSeen }) => leastSeen >= enoughSeen), ...proposals.filter(({ leastSeen }) => leastSeen < enoughSeen)];
  return (
    <div class="picture-scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="opinion-bridging">
        <caption>{title} <span class="note">{words('opinion.bridging.lead')}</span></caption>
        <thead>
          <tr>
            <th scope="col">{words('opinion.proposal')}</th>
            <th scope="col">{words('opinion.least')}</th>
            <th scope="col" class="number">{words('opinion.consensus')}</th>
            {groups.map((group) => <th key={group} scope="col">{groupName(group)}</th>)}
          </tr>
        </thead>
        <tbody>
          {ordered.map((account) => (
            <tr key={account.id}>
              <th scope="row">{titles.get(account.id) ?? account.id}</th>
              <td>{account.leastSeen < enoughSeen ? <span class="unknown">{words('opinion.hardly-seen')}</span> : `${percent(visit, account.least)} · ${groupName(account.leastGroup)}`}</td>
              <td class="number">{percent(visit, account.gic)}</td>
              {account.byGroup.map((tally) => <td key={tally.group}><Tally visit={visit} tally={tally} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Tally({ visit, tally }: { readonly visit: Reader; readonly tally: GroupTally }): VNode {
  const { agree, disagree, seen } = tally;
  return (
    <>
      {percent(visit, support(tally))} <small class="note">{visit.words('opinion.tally', { agree, disagree, neither: seen - agree - disagree })}</small>
    </>
  );
}

/** For each group the proposals that tell it from the others; `titles` as plain text, as they stand within a sentence. */
export function ApartList({ visit, proposals, titles, groupName }: Omit<ProposalsProps, 'titles'> & { readonly titles: ReadonlyMap<string, string> }): VNode {
  const { words } = visit;
  return (
    <section aria-label={words('opinion.apart')}>
      <dl class="opinion-apart">
        {(proposals[0]?.byGroup ?? []).map(({ group }) => {
          const telling = representativeOf(group, proposals, 3);
          return (
            <div key={group}>
              <dt>{groupName(group)}</dt>
              {telling.length === 0 && <dd class="unknown">{words('opinion.apart.none')}</dd>}
              {telling.map(({ proposal, stance, here, elsewhere }) => (
                <dd key={proposal}>{words(`opinion.apart.${stance}`, { proposal: titles.get(proposal) ?? proposal, here: percent(visit, here), elsewhere: percent(visit, elsewhere) })}</dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
