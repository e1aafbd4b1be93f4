import type { ActOf } from '../vocabulary/act.ts';
import { amendmentCarried } from './amendment-carried.ts';
import { amendmentJoined, amendmentLeft, amendmentWithdrawn, joinAmendment, leaveAmendment, withdrawAmendment } from './amendment-steps.ts';
import { amendmentTabled, tableAmendment } from './amendment-tabled.ts';
import { consolidationDrafted, consolidationDropped, consolidationValidated, draftConsolidation, dropConsolidation, validateConsolidation } from './consolidation-drafted.ts';
import { groundStated, groundWithdrawn, stateGround, withdrawGround } from './ground-stated.ts';
import { packageTied, packageUntied, tiePackage, untiePackage } from './package-tied.ts';
import { beginReading, callParagraph, endReading, paragraphCalled, readingBegan, readingEnded } from './paragraph-called.ts';
import { pointResolved, resolvePoint } from './point-resolved.ts';
import { agreeProvision, agreeSpan, provisionAgreed, provisionReopened, reopenProvision, spanAgreed } from './provision-agreed.ts';
import { provisionCarried } from './provision-carried.ts';
import { decideRevisionStatus, issueRevision, revisionIssued, revisionStatusDecided, revisionTakenUp } from './revision-issued.ts';
import { breakSilence, noteSilence, openSilence, silenceBroken, silenceOpened, silencePassed } from './silence.ts';
import { stanceTaken, stanceWithdrawn, takeStance, withdrawStance } from './stance-taken.ts';
import { agreeText, textAgreed } from './text-agreed.ts';
import { openText, setTextTerms, textOpened, textTermsSet } from './text-opened.ts';

/** Every act of this stage, by its type. */
export const textActs = {
  'amendment-carried': amendmentCarried,
  'amendment-joined': amendmentJoined,
  'amendment-left': amendmentLeft,
  'amendment-tabled': amendmentTabled,
  'amendment-withdrawn': amendmentWithdrawn,
  'consolidation-drafted': consolidationDrafted,
  'consolidation-dropped': consolidationDropped,
  'consolidation-validated': consolidationValidated,
  'ground-stated': groundStated,
  'ground-withdrawn': groundWithdrawn,
  'package-tied': packageTied,
  'package-untied': packageUntied,
  'paragraph-called': paragraphCalled,
  'point-resolved': pointResolved,
  'provision-agreed': provisionAgreed,
  'provision-carried': provisionCarried,
  'provision-reopened': provisionReopened,
  'reading-began': readingBegan,
  'reading-ended': readingEnded,
  'revision-issued': revisionIssued,
  'revision-status-decided': revisionStatusDecided,
  'revision-taken-up': revisionTakenUp,
  'silence-broken': silenceBroken,
  'silence-opened': silenceOpened,
  'silence-passed': silencePassed,
  'span-agreed': spanAgreed,
  'stance-taken': stanceTaken,
  'stance-withdrawn': stanceWithdrawn,
  'text-agreed': textAgreed,
  'text-opened': textOpened,
  'text-terms-set': textTermsSet,
} as const;

/** The closed union of the stage's acts. */
export type TextAct = ActOf<typeof textActs>;

/** Every command of this stage, by its name. */
export const textCommands = {
  'agree-provision': agreeProvision,
  'agree-span': agreeSpan,
  'agree-text': agreeText,
  'begin-reading': beginReading,
  'break-silence': breakSilence,
  'call-paragraph': callParagraph,
  'decide-revision-status': decideRevisionStatus,
  'draft-consolidation': draftConsolidation,
  'drop-consolidation': dropConsolidation,
  'end-reading': endReading,
  'issue-revision': issueRevision,
  'join-amendment': joinAmendment,
  'leave-amendment': leaveAmendment,
  'note-silence': noteSilence,
  'open-silence': openSilence,
  'open-text': openText,
  'reopen-provision': reopenProvision,
  'resolve-point': resolvePoint,
  'set-text-terms': setTextTerms,
  'table-amendment': tableAmendment,
  'state-ground': stateGround,
  'take-stance': takeStance,
  'tie-package': tiePackage,
  'untie-package': untiePackage,
  'validate-consolidation': validateConsolidation,
  'withdraw-amendment': withdrawAmendment,
  'withdraw-ground': withdrawGround,
  'withdraw-stance': withdrawStance,
} as const;
