import type { VNode } from 'preact';
import { isRegionalGroup } from '../../../process/vocabulary/states/regional-group.ts';
import { regionalGroupOf } from '../../../process/vocabulary/states/state.ts';
import type { OpinionHolder } from '../../parts/opinion-holders.ts';
import { OpinionPicture } from '../../parts/opinion-picture.tsx';
import { ApartList, BridgingTable } from '../../parts/opinion-tables.tsx';
import { stateName } from '../../parts/state-names.ts';
import { shortened } from '../../synthesis/quotable.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { allStandings } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';
import type { Opinions } from './opinion-of-ledger.ts';

const firstShown = 12;

interface OpinionPartProps {
  readonly visit: Visit;
  readonly view: LedgerView;
  readonly opinions: Opinions;
}

/** The map of opinion groups, what tells them apart, and the recommendations that bridge them and the regional groups. */
export function OpinionPart({ visit, view, opinions: { map, acrossRegions } }: OpinionPartProps): VNode {
  const { words, language } = visit;
  const all = visit.url.searchParams.get('bridging') === 'all';
  const texts = new Map(allStandings(view).map(({ recommendation: { id, text, language: own } }) => [String(id), { text: shortened(text, 110), own }]));
  const titles = new Map([...texts].map(([id, { text, own }]) => [id, <a key={id} href={linkTo(visit, 'recommendation', { id })} lang={own} dir={own === 'ar' ? 'rtl' : 'ltr'}>{text}</a>]));
  const plain = new Map([...texts].map(([id, { text }]) => [id, text]));
  const groupName = (group: string) => (isRegionalGroup(group) ? words(`region.${group}`) : words('opinion.group', { group }));
  if (map.kind === 'too-few') {
    return (
      <section aria-labelledby="opinions">
        <h2 id="opinions">{words('convergence.opinion')}</h2>
        <OpinionPicture visit={visit} map={map} holders={new Map()} />
      </section>
    );
  }
  const holders = new Map<string, OpinionHolder>(map.points.map(({ id }) => [id, { name: stateName(id, language), region: regionalGroupOf(id) }]));
  const shown = <T,>(proposals: readonly T[]) => (all ? proposals : proposals.slice(0, firstShown));
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions">{words('convergence.opinion')}</h2>
      <p class="hint">{words('convergence.opinion.lead')}</p>
      <OpinionPicture visit={visit} map={map} holders={holders} />
      <h3>{words('opinion.apart')}</h3>
      <ApartList visit={visit} proposals={map.proposals} titles={plain} groupName={groupName} />
      <h3 id="bridging">{words('opinion.bridging')}</h3>
      <BridgingTable visit={visit} label={words('convergence.bridging.opinion')} proposals={shown(map.proposals)} titles={titles} groupName={groupName} />
      <BridgingTable visit={visit} label={words('convergence.bridging.regions')} proposals={shown(acrossRegions)} titles={titles} groupName={groupName} />
      {!all && map.proposals.length > firstShown && <p><a href={`${linkTo(visit, 'convergence', {}, { bridging: 'all', taxonomy: visit.url.searchParams.get('taxonomy') ?? '' })}#bridging`}>{words('convergence.bridging.more', { count: map.proposals.length - firstShown })}</a></p>}
    </section>
  );
}
