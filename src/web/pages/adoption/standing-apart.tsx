import type { VNode } from 'preact';
import type { ExplanationState } from '../../../process/adoption/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { explanationsOn } from '../../../store/adoption/standing-apart.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { HolderName } from '../../parts/holder-name.tsx';
import { isStateCode } from '../../parts/state-names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** Who stands apart from a paragraph, or reads it in its own way; nothing where nobody said so. */
export async function standingApart(visit: Visit, provision: string): Promise<VNode | null> {
  const { store: { pool }, process, position, words } = visit;
  const said = await explanationsOn(pool, process, position, provision);
  if (said.length === 0) return null;
  const names = await loadNames(pool, process, position, said.flatMap(({ holder }) => (isStateCode(holder) ? [] : [subjectKey('group', holder)])));
  return (
    <section aria-labelledby="standing-apart">
      <h2 id="standing-apart">{words('adoption.apart')}</h2>
      <ul>
        {said.map((one: ExplanationState) => (
          <li key={one.id}>
            <HolderName of={one.holder} visit={visit} names={names} />: <a href={linkTo(visit, 'explanation', { id: one.id })}>{words(`adoption.form.${one.form}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
