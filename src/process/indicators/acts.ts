import type { ActOf } from '../vocabulary/act.ts';
import { answerAssessment, assessmentAnswered, assessmentBegun, assessmentPublished, assessmentReopened, beginAssessment, publishAssessment, reopenAssessment } from './assessment-begun.ts';
import { changeIndicator, defineIndicator, indicatorChanged, indicatorDefined } from './indicator-defined.ts';
import { releaseTable, releaseWithdrawn, tableReleased, withdrawRelease } from './table-released.ts';
import { recordValues, valuesRecorded, valuesWithdrawn, withdrawValues } from './values-recorded.ts';

/** Every act of this stage, by its type. */
export const indicatorsActs = {
  'indicator-defined': indicatorDefined,
  'indicator-changed': indicatorChanged,
  'values-recorded': valuesRecorded,
  'values-withdrawn': valuesWithdrawn,
  'assessment-begun': assessmentBegun,
  'assessment-answered': assessmentAnswered,
  'assessment-published': assessmentPublished,
  'assessment-reopened': assessmentReopened,
  'table-released': tableReleased,
  'release-withdrawn': releaseWithdrawn,
} as const;

/** The closed union of the stage's acts. */
export type IndicatorsAct = ActOf<typeof indicatorsActs>;

/** Every command of this stage, by its name. */
export const indicatorsCommands = {
  'define-indicator': defineIndicator,
  'change-indicator': changeIndicator,
  'record-values': recordValues,
  'withdraw-values': withdrawValues,
  'begin-assessment': beginAssessment,
  'answer-assessment': answerAssessment,
  'publish-assessment': publishAssessment,
  'reopen-assessment': reopenAssessment,
  'release-table': releaseTable,
  'withdraw-release': withdrawRelease,
} as const;
