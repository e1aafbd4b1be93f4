import type { VNode } from 'preact';
import { agreedAlike } from '../../../process/text/agreed-alike.ts';
import { printReading } from '../../../process/text/compile/print/changes.ts';
import type { Grouping } from '../../../process/text/compile/standing.ts';
import type { NegotiatedProvision } from '../../../process/text/negotiation.ts';
import { partyList } from '../../text/party-list.ts';
import { ProvisionView } from '../../text/provision-view.tsx';
import type { TextView } from '../../text/text-view.ts';
import { speakerOf } from '../../text/whose-reading.ts';
import type { Visit } from '../../visit.ts';
import { ChairsNew, ChairsProvision } from './chairs-words.tsx';
import type { ChairsWords } from './load-chairs-words.ts';
import { MatrixTable } from './matrix-table.tsx';
import type { TextQuery } from './text-query.ts';

interface BodyProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly query: TextQuery;
  /** Those that are shown at once. */
  readonly provisions: readonly NegotiatedProvision[];
  readonly groups: readonly Grouping[];
  readonly chair: ChairsWords | undefined;
}

/** The text in the chosen style. */
export function TextBody({ visit, view, query, provisions, groups, chair }: BodyProps): VNode {
  const { mode, party } = query;
  if (mode === 'matrix') return <MatrixTable visit={visit} view={view} provisions={provisions} />;
  if ((mode === 'reading' || mode === 'changes') && party === undefined) return <p>{visit.words('texts.party.choose')}</p>;
  const alike = agreedAlike(view.compiled.provisions);
  return (
    <div class={`text-column mode-${mode}${alike === undefined ? '' : ` alike-${alike}`}`}>
      {mode === 'chair' && chair?.behind(undefined).map((one) => <ChairsNew key={one.id} visit={visit} view={view} consolidation={one} />)}
      {provisions.map((provision) => {
        if (mode === 'chair' && chair !== undefined) return <ChairsProvision key={provision.id} visit={visit} view={view} provision={provision} chair={chair} />;
        if (party === undefined || (mode !== 'reading' && mode !== 'changes')) return <ProvisionView key={provision.id} visit={visit} view={view} provision={provision} mode={mode} />;
        return <OfParty key={provision.id} visit={visit} view={view} provision={provision} mode={mode} party={party} groups={groups} />;
      })}
    </div>
  );
}

interface OfPartyProps extends Pick<BodyProps, 'visit' | 'view' | 'groups'> {
  readonly provision: NegotiatedProvision;
  readonly mode: 'reading' | 'changes';
  readonly party: string;
}

/** A provision as one party reads it; where its groups differ, each of their readings (rule TX-13). */
function OfParty({ visit, view, provision, mode, party, groups }: OfPartyProps): VNode | null {
  const { words } = visit;
  const speaker = speakerOf(provision, party, groups, view.negotiation.text.precedence);
  if ('conflict' in speaker) {
    const blocks = speaker.conflict.map((group, at) => ({ role: 'option' as const, number: at + 1, runs: printReading(provision.compilation, group).runs }));
    return (
      <ProvisionView visit={visit} view={view} provision={provision} mode={mode} blocks={blocks}>
        <p class="whose conflict">{words('texts.conflict', { who: view.nameOf(party), groups: partyList(visit, view, speaker.conflict) })}</p>
      </ProvisionView>
    );
  }
  return (
    <ProvisionView visit={visit} view={view} provision={provision} mode={mode} holder={speaker.holder}>
      {speaker.by === 'own' && <p class="whose">{words('texts.whose.own')}</p>}
      {speaker.by === 'group' && speaker.holder !== undefined && <p class="whose">{words('texts.whose.group', { group: view.nameOf(speaker.holder) })}</p>}
    </ProvisionView>
  );
}
