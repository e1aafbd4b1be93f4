import type { PackStep } from '../../../src/process/pack.ts';
import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { Six } from '../six.ts';
import { notes, regionalTitle, tableTitle, titles } from './words.ts';

/** As they are written in the documents of all of them. */
const commissions = ['ECA', 'ECE', 'ECLAC', 'ESCAP', 'ESCWA'] as const;

/**
 * The four round tables of the first forum, by the numbers of the objectives: 3 and 4 and the first four of 1 were read (`afterwards` §2),
 * objective 18 at 1 and all of 2 follow from what was left.
 */
const seats = [[2, 5, 6, 12, 18], [4, 8, 9, 10, 11, 13, 21], [14, 15, 16, 19, 20, 22], [1, 3, 7, 17, 23]] as const;

/** The rounds of review as the compact, the modalities of 2019 and the pages of the forums tell them. */
export function stepsOfReviews(): readonly PackStep[] {
  return [
    step('foreseen', '2018-12-31T14:00:00.000Z', [forum('global-2022', titles.first, 'imrf-2022'), forum('global-2026', titles.second, 'imrf-2026')]),
    step('modalities', '2019-07-19T19:00:00.000Z', [forum('global-2022', titles.first, 'imrf-2022', true), forum('global-2026', titles.second, 'imrf-2026', true)]),
    step('regional-1', '2021-12-31T14:00:00.000Z', regional('2021', 'regional-reviews-1', 'global-2022')),
    step('report-2022', '2022-02-28T14:00:00.000Z', [{ name: 'present-round-report', data: { round: 'global-2022', document: 'a-76-642' } }]),
    step('tables-2022', '2022-05-17T09:00:00.000Z', [{ name: 'open-round', data: { round: 'global-2022' } }, tables()]),
    step('closed-2022', '2022-05-20T21:00:00.000Z', [{ name: 'attach-round-declaration', data: { round: 'global-2022', document: 'progress-declaration-2022' } }, { name: 'close-round', data: { round: 'global-2022' } }]),
    step('regional-2', '2025-12-31T14:00:00.000Z', regional('2025', 'regional-reviews-2', 'global-2026')),
  ];
}

function step(key: string, at: string, commands: readonly ProcessCommand[]): PackStep {
  return { key: `reviews-${key}`, at, by: { standing: 'secretariat' }, commands };
}

/** Every four years from 2022 (para. 49); the lead time of the report was laid down in 2019. */
function forum(round: string, title: Six, event: string, known = false): ProcessCommand {
  const terms = { round, title, level: 'global', event, everyYears: 4 } as const;
  return known ? { name: 'change-round', data: { ...terms, reportWeeks: 12, note: round === 'global-2022' ? notes.reportOf2022 : notes.reportOf2026 } } : { name: 'schedule-round', data: terms };
}

/** One round for each commission; of each nothing but the years was read. */
function regional(year: '2021' | '2025', event: string, feeds: string): readonly ProcessCommand[] {
  return commissions.flatMap((region): readonly ProcessCommand[] => {
    const round = `regional-${year}-${region.toLowerCase()}`;
    return [
      { name: 'schedule-round', data: { round, title: regionalTitle(region, year === '2021' ? '2020–2021' : '2024–2025'), level: 'regional', region, event, feeds, everyYears: 4, note: notes.regional } },
      { name: 'open-round', data: { round } },
      { name: 'close-round', data: { round } },
    ];
  });
}

function tables(): ProcessCommand {
  return {
    name: 'set-round-tables',
    data: {
      round: 'global-2022',
      tables: seats.map((objectives, index) => ({ id: `round-table-${index + 1}`, title: tableTitle(index + 1), commitments: objectives.map((number) => `objective-${number}`), ...(index < 2 && { note: index === 0 ? notes.firstTable : notes.secondTable }) })),
    },
  };
}
