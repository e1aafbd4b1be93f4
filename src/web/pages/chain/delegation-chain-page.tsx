import type { VNode } from 'preact';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKind } from '../../../process/vocabulary/ids.ts';
import { citeChain } from '../../../store/chain/cite-chain.ts';
import { loadThingsOfChain } from '../../../store/chain/things-of-chain.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import { processTitle } from '../../process-title.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { CitationPart } from './chain-citation.tsx';
import { chainFilesOf } from './chain-files.ts';
import { loadItems } from './chain-items.ts';
import type { ChainItems } from './chain-items.ts';
import { Item, listed, Stages } from './chain-parts.tsx';
import { byStage } from './chain-stages.ts';
import { loadDelegationChain } from './load-delegation-chain.ts';
import type { DelegationChain } from './load-delegation-chain.ts';

/** What follows a text by others' hands is not what a delegation led to: it stands on the chains of the provisions. */
const beyond: readonly SubjectKind[] = ['document', 'pledge', 'coalition', 'practice', 'report', 'remark', 'peerreview', 'indicator', 'supportrequest', 'supportoffer', 'supportagreement', 'contribution', 'proposal', 'entry', 'mechanism', 'explanation'];

/** Everything that a State, group or participant did, and what its words led to. */
export async function delegationChainPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const found = await loadDelegationChain(visit, visit.parameters['id'] ?? '');
  if (found === undefined) return missingPage(visit);
  const { scene, party, did, led, cut } = found;
  const own = new Set(did.own);
  const stagesDid = byStage(did.own);
  const stagesLed = byStage([...led.reached.keys()].filter((key) => !own.has(key)), beyond);
  const brought = did.broughtForward.slice(0, 8);
  const decisions = did.votes.map(({ decision }) => subjectKey('decision', decision));
  const [items, citation] = await Promise.all([loadItems(visit, scene, [...listed(stagesDid), ...listed(stagesLed), ...brought, ...decisions]), cite(found)]);
  const files = chainFilesOf(visit, { by: party });
  const title = words('chain.of-delegation', { who: items.nameOf(party) });
  const whole = files[2]?.href ?? '';
  return {
    title,
    sheet: 'follow-up.css',
    wide: true,
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('follow-up.chain'), href: linkTo(visit, 'chain', {}) }],
    body: (
      <article class="thing chain-page">
        <h1>{title}</h1>
        <p class="ways"><Ways visit={visit} found={found} /></p>
        <div class="chain-sides">
          <section aria-labelledby="did">
            <h2 id="did">{words('chain.did')}</h2>
            {stagesDid.length === 0 && did.votes.length === 0 ? <p class="soft">{words('chain.did.none')}</p> : <Stages visit={visit} stages={stagesDid} items={items} whole={whole} cut={false} />}
            <Besides visit={visit} found={found} items={items} />
          </section>
          <section aria-labelledby="led">
            <h2 id="led">{words('chain.led')}</h2>
            {stagesLed.length === 0 ? <p class="soft">{words('chain.after.none')}</p> : <Stages visit={visit} stages={stagesLed} items={items} whole={whole} cut={cut} />}
          </section>
        </div>
        <CitationPart visit={visit} title={title} process={await processTitle(scene.pool, visit.process, visit.position)} citation={citation} files={files} />
      </article>
    ),
  };
}

/** The acts by which its own things began, and those that state what they led to. */
async function cite({ scene, did, led }: DelegationChain) {
  const begun = await loadThingsOfChain(scene, did.own);
  return citeChain(scene.pool, scene.process, [...led.edges, ...begun.flatMap(({ begun: at }) => (at === undefined ? [] : [{ at }]))]);
}

function Ways({ visit, found: { party, kind } }: { readonly visit: Visit; readonly found: DelegationChain }): VNode {
  const { words } = visit;
  return (
    <>
      {kind !== undefined && <a href={linkTo(visit, kind, { id: party })}>{words('chain.own-page')}</a>} <a href={linkTo(visit, 'positions', {}, { delegation: party })}>{words('chain.positions')}</a>
    </>
  );
}

/** What it said of others' proposals, how it voted, and what of others it brought forward. */
function Besides({ visit, found: { did: { stances, votes, broughtForward } }, items }: { readonly visit: Visit; readonly found: DelegationChain; readonly items: ChainItems }): VNode {
  const { words } = visit;
  return (
    <>
      {votes.length > 0 && (
        <>
          <h3>{words('chain.votes')}</h3>
          <ul class="chain-things">{votes.map(({ decision, vote }) => <li key={decision}><strong>{voteWord(visit, vote)}</strong> <Item visit={visit} item={items.of(subjectKey('decision', decision))} nameOf={items.nameOf} /></li>)}</ul>
        </>
      )}
      {stances.length > 0 && (
        <>
          <h3>{words('search.group.stance')}</h3>
          <ul class="chain-things">{stances.map(({ verb, count }) => <li key={verb}>{words(`chain.verb.${verb}`, { count })}</li>)}</ul>
        </>
      )}
      {broughtForward.length > 0 && (
        <>
          <h3>{words('chain.brought')} <span class="count">{words('chain.count', { count: broughtForward.length })}</span></h3>
          <ul class="chain-things">{broughtForward.slice(0, 8).map((key) => <li key={key}><Item visit={visit} item={items.of(key)} nameOf={items.nameOf} /></li>)}</ul>
        </>
      )}
    </>
  );
}

function voteWord({ words }: Visit, vote: string): string {
  const key = `chain.vote.${vote}`;
  return isMessageKey(key) ? words(key) : vote;
}
