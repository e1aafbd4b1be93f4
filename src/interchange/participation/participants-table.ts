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

export interface Attendance {
  readonly category: RegistrationCategory;
  readonly registered: number;
  readonly attended: number;
}

/** Attendance by category: how many were approved and how many came, one row a category. */
export function attendanceSheet(
  attendance: readonly Attendance[],
  words: { readonly language: ParticipantsList['language']; readonly title: string; readonly headings: readonly [category: string, registered: string, attended: string]; readonly sections: ParticipantsList['sections'] },
): Sheet {
  const [category, registered, attended] = words.headings;
  return {
    name: words.title,
    rightToLeft: words.language === 'ar',
    columns: [{ heading: category, width: 40 }, { heading: registered, width: 14 }, { heading: attended, width: 14 }],
    rows: attendance.map((row) => [words.sections[row.category], row.registered, row.attended]),
  };
}
