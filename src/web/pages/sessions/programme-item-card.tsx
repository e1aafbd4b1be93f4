import type { VNode } from 'preact';
import type { PanelState, SideEventState } from '../../../process/participation/state.ts';
import type { ProgrammeFinding } from '../../../process/sessions/check-programme.ts';
import type { ProgrammeItem } from '../../../process/sessions/programme-item.ts';
import type { SessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { stateName } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { PlacedItem } from './arrange-programme.ts';
import { Hours } from './programme-hours.tsx';
import { SideEvents } from './programme-side-events.tsx';
import { itemName } from './programme-words.ts';

export interface TimetableProps {
  readonly visit: Visit;
  readonly plan: SessionPlan;
  readonly findings: readonly ProgrammeFinding[];
  /** Whether whoever looks may change items. */
  readonly able: boolean;
}

interface CardProps extends TimetableProps {
  readonly placed: PlacedItem;
  readonly sideEvents: readonly SideEventState[];
}

/** One line of the programme. Its kind is told by a word and by its edge, never by colour alone. */
export function ProgrammeItemCard({ visit, plan, findings, able, placed, sideEvents }: CardProps): VNode {
  const { words, language } = visit;
  const { item, row, rows, lane, lanes } = placed;
  const panel = plan.panels.find(({ id }) => id === item.panel);
  const place = `tt-r${row} tt-s${rows} ${lane === lanes ? `tt-from${lane}` : `tt-lane${lane}`}`;
  return (
    <li class={`tt-item tt-kind-${item.kind} ${place}`} id={`item-${item.id}`}>
      <p class="tt-when">
        <Hours item={item} /> <span class="tt-kind">{panel === undefined ? words(`programme.kind.${item.kind}`) : words('programme-paper.panel', { number: panel.order })}</span>
      </p>
      <h4>
        {panel === undefined ? (
          <Text text={item.title} language={language} />
        ) : (
          <a href={linkTo(visit, 'panel', { id: panel.id })}>
            <Text text={item.title} language={language} />
          </a>
        )}
      </h4>
      {item.description !== undefined && (
        <p class="tt-about">
          <Text text={item.description} language={language} />
        </p>
      )}
      {panel !== undefined && <PanelLine visit={visit} panel={panel} wanted={plan.programme?.rules.expertsPerPanel ?? panel.seats} />}
      {findings.map((finding) => {
        const [first, second] = finding.items;
        const other = first.id === item.id ? second : first;
        if (finding.code !== 'overlap' || other === undefined || !finding.items.some(({ id }) => id === item.id)) return null;
        return (
          <p key={other.id} class="tt-overlap">
            {words('programme.overlaps', { other: itemName(visit, other, plan.panels), minutes: finding.minutes })}
          </p>
        );
      })}
      <SideEvents visit={visit} label={words('programme.side.lunch')} sideEvents={sideEvents} />
      {able && <ChangeLink visit={visit} id={plan.event.id} item={item} />}
    </li>
  );
}

function PanelLine({ visit, panel, wanted }: { readonly visit: Visit; readonly panel: PanelState; readonly wanted: number }): VNode {
  const { words, language } = visit;
  return (
    <p class="tt-panel">
      {panel.moderator === undefined ? <span class="unknown">{words('programme.no-moderator')}</span> : words('programme.moderator', { state: stateName(panel.moderator, language) })}
      <br />
      {words('panels.expert.count', { count: panel.experts.length, seats: wanted })}
    </p>
  );
}

function ChangeLink({ visit, id, item }: { readonly visit: Visit; readonly id: string; readonly item: ProgrammeItem }): VNode {
  const name = plainText(item.title, visit.language);
  return (
    <p class="tt-change officer-acts">
      <a href={`${linkTo(visit, 'programme', { id }, { item: item.id })}#change-item`} aria-label={visit.words('programme.form.change-of', { item: name })}>
        {visit.words('programme.form.change')}
      </a>
    </p>
  );
}
