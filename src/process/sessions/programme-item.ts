import { z } from 'zod';
import type { ItemId, PanelId } from '../vocabulary/ids.ts';
import { idOf, isoDay, localized } from '../vocabulary/shapes.ts';

/** What the parts of a session's programme are, in the words of procedural notes. */
export const itemKinds = ['opening', 'issue-brief', 'panel', 'discussion', 'summary-panel', 'conclusions', 'closing', 'break', 'side-events', 'informal-dialogue', 'other'] as const;
export type ItemKind = (typeof itemKinds)[number];

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);

/** One line of a programme. Times are the venue's, `10:00` to `18:00`; an item ends after it begins, on the same day. */
export const programmeItem = z.object({
  id: idOf<ItemId>(),
  day: isoDay,
  from: clock,
  to: clock,
  kind: z.enum(itemKinds),
  title: localized,
  /** What it is about, in a sentence or two. */
  description: localized.exactOptional(),
  panel: idOf<PanelId>().exactOptional(),
});
export type ProgrammeItem = Readonly<z.output<typeof programmeItem>>;
