import type { VNode } from 'preact';
import type { SideEventState } from '../../../process/participation/state.ts';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** Side events of one time of a day, under their heading; nothing where there are none. */
export function SideEvents({ visit, label, sideEvents }: { readonly visit: Visit; readonly label: string; readonly sideEvents: readonly SideEventState[] }): VNode | null {
  if (sideEvents.length === 0) return null;
  return (
    <>
      <p class="tt-side-label">{label}</p>
      <ul class="tt-side">
        {sideEvents.map(({ id, title }) => (
          <li key={id}>
            <a href={linkTo(visit, 'sideEvent', { id })}>
              <Text text={title} language={visit.language} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
