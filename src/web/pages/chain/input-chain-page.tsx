import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { citeChain } from '../../../store/chain/cite-chain.ts';
import { loadChain } from '../../../store/chain/load-chain.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { Moment } from '../../parts/date.tsx';
import { processTitle } from '../../process-title.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { CitationPart } from './chain-citation.tsx';
import { chainFilesOf } from './chain-files.ts';
import { loadItems } from './chain-items.ts';
import { listed, Stages } from './chain-parts.tsx';
import { byStage } from './chain-stages.ts';
import { openSceneOf } from './load-provision-chain.ts';

/** Everything that an input led to, to the pledges on what its words became. */
export async function inputChainPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const input = isId(id) ? await loadState(pool, process, position, 'input', id) : undefined;
  if (input === undefined) return missingPage(visit);
  const key = subjectKey('input', id);
  const scene = await openSceneOf(visit);
  const { forth, cut } = await loadChain(scene, { back: [], forth: [key] });
  const stages = byStage([...forth.reached.keys()].filter((one) => one !== key), ['document']);
  const [items, citation] = await Promise.all([loadItems(visit, scene, [key, ...listed(stages)]), citeChain(pool, process, forth.edges)]);
  const files = chainFilesOf(visit, { of: key });
  const title = words('chain.of-input', { title: input.title });
  return {
    title,
    sheet: 'follow-up.css',
    trail: [{ label: words('inputs.title'), href: linkTo(visit, 'inputs', {}) }, { label: input.title, href: linkTo(visit, 'input', { id }) }],
    body: (
      <article class="thing chain-page">
        <h1>{title}</h1>
        <p class="lead">{words('chain.first', { who: items.nameOf(input.group ?? input.holder) })} <Moment at={input.submittedAt} language={language} /></p>
        <section aria-labelledby="after">
          <h2 id="after">{words('chain.after')}</h2>
          {stages.length === 0 ? <p class="soft">{words('chain.after.none')}</p> : <Stages visit={visit} stages={stages} items={items} whole={files[2]?.href ?? ''} cut={cut} />}
        </section>
        <CitationPart visit={visit} title={title} process={await processTitle(pool, process, position)} citation={citation} files={files} />
      </article>
    ),
  };
}
