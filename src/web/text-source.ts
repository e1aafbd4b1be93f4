import type { TopicSource } from '../live/feed/topic-source.ts';
import { followedKinds, followText } from '../process/text/followed-text.ts';
import type { FollowedText } from '../process/text/followed-text.ts';
import { textClasses, TextScreens } from '../process/text/text-screen.ts';
import type { TextClass } from '../process/text/text-screen.ts';
import type { Store } from '../store/store.ts';
import { loadFollowedText } from '../store/text/load-followed-text.ts';

/** A text while it is followed, with what was compiled of it: that goes when nobody follows any more. */
export interface LiveText {
  readonly followed: FollowedText;
  readonly screens: TextScreens;
}

/** A negotiated text, followed live as each class sees it. Made once for a server. */
export function textSource({ pool }: Pick<Store, 'pool'>): TopicSource<LiveText, TextClass> {
  return {
    kind: 'text',
    parts: followedKinds,
    classes: textClasses,
    load: async (process, id) => {
      const loaded = await loadFollowedText(pool, process, id);
      return loaded === undefined ? undefined : { state: { followed: loaded.state, screens: new TextScreens() }, position: loaded.position };
    },
    evolve: (state, act) => {
      const followed = followText(state.followed, act);
      return followed === state.followed ? state : { ...state, followed };
    },
    view: ({ followed, screens }, cls) => screens.view(followed, cls),
  };
}
