import type { RegistrationCategory } from '../../process/participation/state.ts';
import type { Cell, Sheet, SheetColumn } from '../out/sheet.ts';
import { arrangeParticipants } from '../paper/arrange-participants.ts';
import type { ParticipantsList } from '../paper/participants.ts';

export const participantColumns = ['category', 'delegation', 'role', 'honorific', 'givenName', 'familyName', 'position'] as const;
export type ParticipantColumn = (typeof participantColumns)[number];

const widths: Readonly<Record<ParticipantColumn, number>> = { category: 26, delegation: 34, role: 16, honorific: 12, givenName: 24, familyName: 24, position: 44 };

/** The list of participants with its headings in the reader's language. */
export interface ParticipantsTable extends Pick<ParticipantsList, 'language' | 'title' | 'sections' | 'roles' | 'delegations'> {
  readonly headings: Readonly<Record<ParticipantColumn, string>>;
}

/** One row a person, in the same order as on paper; for `writeCsv` and `writeXlsx`. */
export function participantsSheet(table: ParticipantsTable): Sheet {
  const columns: SheetColumn[] = participantColumns.map((column) => ({ heading: table.headings[column], width: widths[column] }));
  const rows = arrangeParticipants(table.delegations, table.language).flatMap(({ category, delegations }) =>
    delegations.flatMap(({ name, ranks }) =>
      ranks.flatMap(({ role, persons }) =>
        persons.map((person): readonly Cell[] => [table.sections[category], name, table.roles[role], person.honorific ?? null, person.givenName ?? null, person.familyName, person.position ?? null]),
      ),
    ),
  );
  return { name: table.title, rightToLeft: table.language === 'ar', columns, rows };
}

export interface AttendanceRow {
  readonly category: RegistrationCategory;
  readonly approved: number;
  /** How many came on each of the days; who came on two is in both. */
  readonly onDays: readonly number[];
  /** How many came at all; who came on two days is counted once. */
  readonly attended: number;
}

/** The words of the sheet in the reader's language: headings of the columns, with one for each day, and of the last row. */
export interface AttendanceHeadings {
  readonly category: string;
  readonly approved: string;
  readonly days: readonly string[];
  readonly allDays: string;
  readonly all: string;
}

/** Attendance by category, one row each and one for all: how many were approved, how many came on each day, and how many in all. */
export function attendanceSheet(
  attendance: readonly AttendanceRow[],
  words: { readonly language: ParticipantsList['language']; readonly title: string; readonly headings: AttendanceHeadings; readonly sections: ParticipantsList['sections'] },
): Sheet {
  const { category, approved, days, allDays, all } = words.headings;
  const countsOf = (row: AttendanceRow) => [row.approved, ...row.onDays, row.attended];
  const counts = attendance.map(countsOf);
  const sums = [approved, ...days, allDays].map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return {
    name: words.title,
    rightToLeft: words.language === 'ar',
    columns: [{ heading: category, width: 40 }, ...[approved, ...days, allDays].map((heading) => ({ heading, width: 18 }))],
    rows: [...attendance.map((row) => [words.sections[row.category], ...countsOf(row)]), [all, ...sums]],
  };
}
