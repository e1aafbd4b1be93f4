import type { TextSight } from '../../access/text-sight.ts';
import { textClasses } from '../../process/text/text-screen.ts';
import type { TextClass } from '../../process/text/text-screen.ts';
import type { ViewMode } from './view-mode.ts';

/** What somebody follows a text as. Who sees it as it stood after a reading sees of what is going on the issued words alone. */
export function classOf(sight: TextSight): TextClass {
  if (sight.of === 'room') return 'room';
  if (sight.of === 'revisions' || sight.upTo !== undefined) return 'issued';
  return sight.names ? 'named' : 'unnamed';
}

/** Each class sees all that those behind it see. */
export function mayFollowAs(sight: TextSight, cls: TextClass): boolean {
  return textClasses.indexOf(cls) >= textClasses.indexOf(classOf(sight));
}

/** The feed from which words in this style can be drawn again; undefined: the feed has them in no such style. */
export function liveClassOf(sight: TextSight, mode: ViewMode): TextClass | undefined {
  const cls = classOf(sight);
  if (sight.of === 'open' && sight.upTo !== undefined) return undefined;
  if (mode === 'compilation') return cls;
  if (mode === 'unnamed') return cls === 'issued' ? undefined : 'unnamed';
  return mode === 'base' && cls === 'issued' ? cls : undefined;
}
