import type { VNode } from 'preact';
import { changesBetween } from '../../../process/text/compile/print/changes.ts';
import { tokenise } from '../../../process/text/compile/tokens.ts';
import type { NegotiatedProvision } from '../../../process/text/negotiation.ts';
import type { ConsolidationState } from '../../../process/text/state.ts';
import { provisionAnchor, ProvisionView } from '../../text/provision-view.tsx';
import { Blocks } from '../../text/runs.tsx';
import { labelOrWords } from '../../text/structure-notes.tsx';
import { ofText } from '../../text/text-language.ts';
import type { TextView } from '../../text/text-view.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { ChairsWords } from './load-chairs-words.ts';

interface ChairsProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly provision: NegotiatedProvision;
  readonly chair: ChairsWords;
}

/** A provision in the chair's text: the chair's words as changes of what stands there, so that none goes unseen; struck through where others take it up; in brackets where the chair left it. New ones follow it. */
export function ChairsProvision({ visit, view, provision, chair }: ChairsProps): VNode {
  const own = chair.of(provision.id);
  const into = chair.into(provision.id);
  const wanted = own === undefined || own.approach === 'dropped' ? [] : tokenise(own.words);
  const touched = own !== undefined || into.length > 0;
  const blocks = touched ? [{ role: 'provision' as const, runs: changesBetween(provision.base, wanted) }] : undefined;
  return (
    <>
      <ProvisionView visit={visit} view={view} provision={provision} mode="chair" blocks={blocks}>
        {own !== undefined && <Why visit={visit} view={view} consolidation={own} />}
        {own === undefined && into.length > 0 && <p class="whose">{visit.words('texts.chair.into', { labels: into.map((one) => labelOf(visit, view, one)).join(', ') })}</p>}
      </ProvisionView>
      {chair.behind(provision.id).map((one) => (
        <ChairsNew key={one.id} visit={visit} view={view} consolidation={one} />
      ))}
    </>
  );
}

/** A provision that the chair puts in. */
export function ChairsNew({ visit, view, consolidation }: { readonly visit: Visit; readonly view: TextView; readonly consolidation: ConsolidationState }): VNode {
  const { words } = visit;
  const own = ofText(view.negotiation.text.language);
  return (
    <div class="provision added" id={provisionAnchor(consolidation.provision)}>
      <p class="provision-head">
        <span class="status status-open">{words('texts.chair.new')}</span>
      </p>
      <div class="provision-words">
        <Blocks {...own} words={words} nameOf={view.nameOf} label="" blocks={[{ role: 'provision', runs: [{ is: 'words', text: consolidation.words, change: 'inserted' }] }]} />
        <Why visit={visit} view={view} consolidation={consolidation} />
      </div>
    </div>
  );
}

function Why({ visit, view, consolidation }: { readonly visit: Visit; readonly view: TextView; readonly consolidation: ConsolidationState }): VNode {
  const { words } = visit;
  const { id, approach, rationale, from, provision, merges } = consolidation;
  const others = from.filter((one) => one !== provision);
  return (
    <p class="whose">
      <a href={linkTo(visit, 'consolidation', { id })}>{words(`texts.approach.${approach}`)}</a>
      {others.length > 0 && ` · ${words('texts.chair.from', { labels: others.map((one) => labelOrWords(view, one)).join(', ') })}`}
      {merges.length > 0 && ` · ${words('texts.chair.merges', { count: merges.length })}`}
      {rationale !== '' && <span lang={ofText(view.negotiation.text.language).lang}> · {rationale}</span>}
    </p>
  );
}

function labelOf({ words }: Visit, view: TextView, { provision }: ConsolidationState): string {
  return view.compiled.provisions.some(({ id }) => id === provision) ? labelOrWords(view, provision) : words('texts.chair.new');
}
