import type { VNode } from 'preact';
import type { PositionState } from '../../../process/synthesis/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { LinkedMessage, SubjectLink } from '../../parts/sentence.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

interface PositionsProps {
  readonly visit: Visit;
  readonly positions: readonly PositionState[];
  readonly names: Names;
}

/** Who took which stance on a recommendation, and for whom. What was withdrawn stays to be seen. */
export function RecommendationPositions({ visit, positions, names }: PositionsProps): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="positions">
      <h2 id="positions">{words('recommendation.positions')}</h2>
      {positions.length === 0 ? (
        <p class="soft">{words('recommendation.positions.none')}</p>
      ) : (
        <ul class="plain positions">
          {positions.map(({ id, holder, group, stance, on, note, status }) => (
            <li key={id} class={status === 'withdrawn' ? 'withdrawn' : undefined}>
              <strong>
                <HolderName of={holder} visit={visit} names={names} />
              </strong>{' '}
              {words(`stance.${stance}`)}
              {group !== undefined && (
                <>
                  {' '}
                  <LinkedMessage messageKey="recommendation.positions.for-group" values={{ group: <SubjectLink subject={subjectKey('group', group)} visit={visit} names={names} /> }} visit={visit} />
                </>
              )}{' '}
              <a href={linkTo(visit, 'position', { id })}>
                <time dateTime={on}>{dayText(on, language)}</time>
              </a>
              {status === 'withdrawn' && <span class="mark">{words('recommendation.positions.withdrawn')}</span>}
              {note !== undefined && <span class="note">{note}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Whose names the list needs. */
export function namedInPositions(positions: readonly PositionState[]): readonly SubjectKey[] {
  return positions.flatMap(({ holder, group }) => [subjectKey('participant', holder), ...(group === undefined ? [] : [subjectKey('group', group)])]);
}
