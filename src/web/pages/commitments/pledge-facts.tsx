import type { VNode } from 'preact';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { writeMoney } from '../../parts/money.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { stateName } from '../../parts/state-names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedPledge } from './load-pledge.ts';
import { regionName } from './pledge-words.ts';

/** Whose it is, with whom, by what means, where, when, for how much. */
export function PledgeFacts({ visit, loaded: { pledge }, names }: { readonly visit: Visit; readonly loaded: LoadedPledge; readonly names: Names }): VNode {
  const { words, language } = visit;
  const { id, makers, partners, means, region, countries, from, until, money, coalition, seeks, madeOn, files } = pledge;
  const list = (parties: readonly string[]) => <ul class="plain">{parties.map((one) => <li key={one}><HolderName of={one} visit={visit} names={names} /></li>)}</ul>;
  return (
    <dl class="facts">
      <Fact label={words('pledges.makers')}>{list(makers)}</Fact>
      {partners.length > 0 && <Fact label={words('pledge.partners')}>{list(partners)}</Fact>}
      {coalition !== undefined && <Fact label={words('pledge.coalition')}><SubjectLink subject={subjectKey('coalition', coalition)} visit={visit} names={names} /></Fact>}
      {means.length > 0 && <Fact label={words('pledges.means')}>{means.map((one) => words(`pledge.means.${one}`)).join(' · ')}</Fact>}
      {money !== undefined && <Fact label={words('pledge.money')}><bdi>{writeMoney(money, language)}</bdi></Fact>}
      {seeks !== undefined && <Fact label={words('pledge.side')}>{words(`pledge.side.${seeks}`)}</Fact>}
      {(region !== undefined || countries.length > 0) && <Fact label={words('pledge.where')}>{[...(region === undefined ? [] : [regionName(region, words)]), ...countries.map((code) => stateName(code, language))].join(' · ')}</Fact>}
      {(from !== undefined || until !== undefined) && <Fact label={words('pledge.when')}>{[from, until].map((day) => (day === undefined ? '…' : dayText(day, language))).join(' – ')}</Fact>}
      <Fact label={words('pledges.made')}><time dateTime={madeOn}>{dayText(madeOn, language)}</time></Fact>
      <Fact label={words('pledge.id')}><code>{id}</code></Fact>
      {files.map(({ name, sha256, bytes }) => (
        <Fact key={sha256} label={words('pledge.file')} why={<span class="why cite-hash" dir="ltr">{words('editions.hash')} {sha256}</span>}>
          <a href={linkTo(visit, 'pledgeFile', { id, file: sha256 })}>{name}</a> <span class="soft">{words('pledge.file.size', { kilobytes: Math.max(1, Math.round(bytes / 1024)) })}</span>
        </Fact>
      ))}
    </dl>
  );
}
