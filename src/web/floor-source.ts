import type { TopicSource } from '../live/feed/topic-source.ts';
import { isSessionsAct } from '../process/sessions/acts.ts';
import { evolve } from '../process/evolve.ts';
import type { FloorState } from '../process/sessions/floor-state.ts';
import { floorClasses, floorView } from '../process/sessions/floor-view.ts';
import type { FloorClass } from '../process/sessions/floor-view.ts';
import { ownFloor } from '../process/sessions/own-floor.ts';
import type { Store } from '../store/store.ts';
import { loadFloor } from '../store/sessions/load-floor.ts';

/** The floor of a session, followed live: its view for each class, and what concerns one delegation or entity alone. Made once for a server. */
export function floorSource({ pool, clock }: Pick<Store, 'pool' | 'clock'>): TopicSource<FloorState, FloorClass> {
  return {
    kind: 'floor',
    classes: floorClasses,
    load: (process, id) => loadFloor(pool, process, id, clock()),
    evolve: (state, act) => {
      const after = evolve(state, act);
      return after.kind === 'floor' ? after : state;
    },
    view: floorView,
    own: {
      // Everybody who ever asked: a request that was withdrawn or heard is news to its own phones too. Who does not follow costs nothing.
      concerns: (act, after) => (isSessionsAct(act.body) ? [...new Set([...after.present, ...after.turns.map(({ holder }) => holder)])] : []),
      event: (before, after, whom) => {
        const [was, is] = [before === undefined ? undefined : ownFloor(before, whom), ownFloor(after, whom)];
        return JSON.stringify(was) === JSON.stringify(is) ? undefined : is;
      },
    },
  };
}
