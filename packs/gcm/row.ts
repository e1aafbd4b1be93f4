import type { Mark } from '../../src/process/vocabulary/claim.ts';
import type { EventKind } from '../../src/process/work-plan/event-kind.ts';
import type { WorkPlanCommand } from '../../src/process/work-plan/commands.ts';
import { command } from './commands.ts';
import type { ClaimInput } from './claims.ts';
import type { FuzzyDate } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { workPlan } from './sources.ts';
import type { Six } from './six.ts';

/** One row of the table of the work plan. */
export interface Row {
  /** The line of the extracted text on which the row begins: its locator. */
  readonly line: number;
  readonly event: string;
  readonly title: Six;
  readonly date: FuzzyDate;
  /** `null` where the place is still to be announced. */
  readonly place: string | null;
  readonly dateMark?: Mark;
  readonly placeMark?: Mark;
  readonly titleMark?: Mark;
}

interface Group {
  readonly kind: EventKind;
  readonly track: string;
  readonly phase: 'phase-1' | 'phase-2' | 'phase-3' | 'after-phase-3';
  readonly paragraphs: readonly string[];
}

export interface PlannedRow extends Row, Group {}

/** Gives rows what their group has in common. */
export function rows(group: Group, list: readonly Row[]): readonly PlannedRow[] {
  return list.map((row) => ({ ...group, ...row }));
}

/** `earlier` are claims of the concept note that exclude the row's own: entered first, so that in the tie the work plan stands for the moment (WP-2). */
export function scheduleRow(row: PlannedRow, earlier: readonly ClaimInput[] = []): WorkPlanCommand<'schedule-event'> {
  const at = `L${row.line}`;
  return command('schedule-event', {
    event: row.event,
    kind: row.kind,
    track: row.track,
    paragraphs: [...row.paragraphs],
    claims: [
      ...earlier,
      workPlan.title(at, row.title, marked(row.titleMark)),
      workPlan.date(at, row.date, marked(row.dateMark)),
      workPlan.place(at, row.place, marked(row.placeMark)),
      workPlan.phase(at, row.phase),
    ],
  });
}

function marked(mark: Mark | undefined) {
  return mark === undefined ? {} : { mark };
}
