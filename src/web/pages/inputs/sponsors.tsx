import type { VNode } from 'preact';
import type { Sponsor } from '../../../process/inputs/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';

/** Who brought an input forward, for whom and where; each once. */
export function Sponsors({ visit, sponsors, names }: { readonly visit: Visit; readonly sponsors: readonly Sponsor[]; readonly names: Names }): VNode {
  const { words, language } = visit;
  const once = new Map(sponsors.map((one) => [`${one.by} ${one.group ?? ''} ${one.event}`, one]));
  if (once.size === 0) return <span class="soft">{words('inputs.brought.by-nobody')}</span>;
  return (
    <ul class="fates">
      {[...once].map(([key, { by, group, event }]) => (
        <li key={key}>
          {stateName(by, language)}
          {group !== undefined && (
            <>
              {' '}
              {words('inputs.for')} <SubjectLink subject={subjectKey('group', group)} visit={visit} names={names} />
            </>
          )}
          <span class="where">
            <SubjectLink subject={subjectKey('event', event)} visit={visit} names={names} />
          </span>
        </li>
      ))}
    </ul>
  );
}
