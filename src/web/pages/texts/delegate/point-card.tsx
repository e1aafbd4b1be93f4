import type { VNode } from 'preact';
import { inMeetingSequence } from '../../../../process/text/compile/dialect/sequence.ts';
import { membersOn } from '../../../../process/participation/group-members.ts';
import type { GroupState } from '../../../../process/participation/state.ts';
import { stateName } from '../../../parts/state-names.ts';
import { nameList } from '../../../text/name-list.ts';
import { partyList } from '../../../text/party-list.ts';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { AlternativeCard, PointCard } from './point-cards.ts';
import { StanceForm, StanceList } from './stance-form.tsx';
import type { Speaker } from './speaker.ts';

export interface PointCardProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly provision: string;
  readonly card: PointCard;
  /** From 1. */
  readonly number: number;
  readonly speaker: Speaker | undefined;
  readonly groups: readonly GroupState[];
  /** What was sent and refused. */
  readonly typed?: FormData | undefined;
}

/** A point on which readers differ: what can be read there, who reads it, and what is said of it. */
export function PointCardView(props: PointCardProps): VNode {
  const { visit, view, provision, card, number, speaker, typed } = props;
  const { words } = visit;
  const heading = `point-${number}`;
  return (
    <section class="point-card" id={card.id} aria-labelledby={heading}>
      <h3 id={heading}>{words('provision.point', { number })}</h3>
      <ol class="alternatives">
        {card.alternatives.map((alternative, at) => (
          <Alternative key={at} {...props} alternative={alternative} isBase={at === 0} />
        ))}
      </ol>
      {card.linked.length > 0 && (
        <p class="linked">
          {words('provision.linked')}{' '}
          {card.linked.map((other) => (
            <><a key={other} href={`#point-${other}`}>{words('provision.point', { number: other })}</a>{' '}</>
          ))}
        </p>
      )}
      <StanceList visit={visit} stances={card.stances} nameOf={view.nameOf} speaker={speaker} />
      {speaker !== undefined && <StanceForm visit={visit} speaker={speaker} revision={view.negotiation.revision.id} provision={provision} point={card.id} alternatives={card.alternatives} typed={typed?.get('point') === card.id ? typed : undefined} />}
    </section>
  );
}

function Alternative({ visit, view, card, speaker, groups, alternative, isBase }: PointCardProps & { readonly alternative: AlternativeCard; readonly isBase: boolean }): VNode {
  const { words } = visit;
  const { parties, sources } = alternative;
  const own = ofText(view.negotiation.text.language);
  return (
    <li class={isBase ? 'is-base' : undefined}>
      <p class="provision-text" {...own}>{alternative.words === '' ? <em lang={visit.language}>{words('text.no-text')}</em> : alternative.words}</p>
      {isBase && <p class="hint">{words(alternative.words === '' ? 'provision.base.nothing' : alternative.inner ? 'provision.base.inner' : 'provision.base')}</p>}
      {view.names && <Holders visit={visit} view={view} groups={groups} parties={parties} silent={isBase && card.silent} />}
      {sources.length > 0 && (
        <p class="sources">
          {sources.map((source) => (
            <><a key={source} href={linkTo(visit, 'amendment', { id: source })}>{words('provision.source', { who: partyList(visit, view, view.negotiation.amendments.find(({ id }) => id === source)?.proponents ?? []) })}</a>{' '}</>
          ))}
        </p>
      )}
      <StanceList visit={visit} stances={alternative.stances} nameOf={view.nameOf} speaker={speaker} />
    </li>
  );
}

interface HoldersProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly groups: readonly GroupState[];
  readonly parties: readonly string[];
  /** Whether all who say nothing are shown with it. */
  readonly silent: boolean;
}

/** Who reads an alternative, in the meeting's own sequence; who is behind a group is told on demand. */
function Holders({ visit, view, groups, parties, silent }: HoldersProps): VNode {
  const { words } = visit;
  return (
    <ul class="holders">
      {inMeetingSequence(parties, view.negotiation.text.sequence).map((party) => (
        <li key={party}>
          <Holder visit={visit} group={groups.find(({ id }) => id === party)} name={view.nameOf(party)} />
        </li>
      ))}
      {silent && <li class="soft">{words(parties.length > 0 ? 'provision.silent.also' : 'provision.silent')}</li>}
    </ul>
  );
}

function Holder({ visit: { words, language, today }, group, name }: { readonly visit: Visit; readonly group: GroupState | undefined; readonly name: string }): VNode {
  const members = group === undefined ? [] : membersOn(group, today);
  if (members.length === 0) return <strong>{name}</strong>;
  return (
    <details class="group-members">
      <summary>{words('provision.members', { group: name, count: members.length })}</summary>
      <p>{nameList(language, members.map((state) => stateName(state, language)))}</p>
    </details>
  );
}
