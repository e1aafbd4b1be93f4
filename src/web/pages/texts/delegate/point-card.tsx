import type { VNode } from 'preact';
import { membersOn } from '../../../../process/participation/group-members.ts';
import type { GroupState } from '../../../../process/participation/state.ts';
import { stateName } from '../../../parts/state-names.ts';
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
      {speaker !== undefined && <StanceForm visit={visit} speaker={speaker} revision={view.negotiation.revision.id} provision={provision} point={card.id} typed={sentFrom(typed, card.id, '')} />}
    </section>
  );
}

function Alternative({ visit, view, provision, card, speaker, groups, typed, alternative, isBase }: PointCardProps & { readonly alternative: AlternativeCard; readonly isBase: boolean }): VNode {
  const { words } = visit;
  const { parties, key, sources } = alternative;
  const own = ofText(view.negotiation.text.language);
  return (
    <li class={isBase ? 'is-base' : undefined}>
      <p class="provision-text" {...own}>{alternative.words === '' ? <em lang={visit.language}>{words('text.no-text')}</em> : alternative.words}</p>
      {isBase && <p class="hint">{words(alternative.words === '' ? 'provision.base.nothing' : 'provision.base')}</p>}
      {view.names && (
        <div class="holders">
          {parties.length > 0 && <strong>{partyList(visit, view, parties)}</strong>}
          {isBase && card.silent && <span class="soft">{words(parties.length > 0 ? 'provision.silent.also' : 'provision.silent')}</span>}
          <GroupMembers visit={visit} groups={groups.filter(({ id }) => parties.includes(id))} nameOf={view.nameOf} />
        </div>
      )}
      {sources.length > 0 && (
        <p class="sources">
          {sources.map((source) => (
            <><a key={source} href={linkTo(visit, 'amendment', { id: source })}>{words('provision.source', { amendment: source })}</a>{' '}</>
          ))}
        </p>
      )}
      <StanceList visit={visit} stances={alternative.stances} nameOf={view.nameOf} speaker={speaker} />
      {speaker !== undefined && key !== undefined && <StanceForm visit={visit} speaker={speaker} revision={view.negotiation.revision.id} provision={provision} point={card.id} alternative={key} typed={sentFrom(typed, card.id, key)} />}
    </li>
  );
}

/** Who stands behind a group today, on demand. */
export function GroupMembers({ visit, groups, nameOf }: { readonly visit: Visit; readonly groups: readonly GroupState[]; readonly nameOf: (party: string) => string }): VNode | null {
  const { words, language, today } = visit;
  const shown = groups.filter((group) => group.members.length > 0);
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map((group) => {
        const members = membersOn(group, today);
        return (
          <details key={group.id} class="group-members">
            <summary>{words('provision.members', { group: nameOf(group.id), count: members.length })}</summary>
            <p>{members.map((state) => stateName(state, language)).join(', ')}</p>
          </details>
        );
      })}
    </>
  );
}

/** What was typed goes back into the form that it came from, and into no other. */
function sentFrom(typed: FormData | undefined, point: string, alternative: string): FormData | undefined {
  return typed !== undefined && typed.get('point') === point && (typed.get('alternative') ?? '') === alternative ? typed : undefined;
}
