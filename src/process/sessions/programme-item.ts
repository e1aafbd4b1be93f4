import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { PanelId } from '../vocabulary/ids.ts';
import type { LocalizedText } from '../vocabulary/language.ts';

/** What the parts of a session's programme are, in the words of procedural notes. */
export const itemKinds = ['opening', 'issue-brief', 'panel', 'discussion', 'summary-panel', 'conclusions', 'closing', 'break', 'side-events', 'informal-dialogue', 'other'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** One line of a programme. Times are the venue's, `10:00` to `18:00`; an item ends after it begins, on the same day. */
export interface ProgrammeItem {
  readonly id: string;
  readonly day: IsoDay;
  readonly from: string;
  readonly to: string;
  readonly kind: ItemKind;
  readonly title: LocalizedText;
  /** What it is about, in a sentence or two. */
  readonly description?: LocalizedText;
  readonly panel?: PanelId;
}
