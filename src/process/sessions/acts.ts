import type { ActOf } from '../vocabulary/act.ts';
import { floorGiven } from './floor-given.ts';
import { floorRequested } from './floor-requested.ts';
import { floorReturned } from './floor-returned.ts';
import { floorTermsChanged } from './floor-terms-changed.ts';
import { interventionNoted } from './intervention-noted.ts';
import { presenceDeclared } from './presence-declared.ts';
import { programmeItemRemoved } from './programme-item-removed.ts';
import { programmeItemSet } from './programme-item-set.ts';
import { questionPut } from './question-put.ts';
import { recordingLinked } from './recording-linked.ts';
import { requestAmended } from './request-amended.ts';
import { requestWithdrawn } from './request-withdrawn.ts';
import { segmentEnded } from './segment-ended.ts';
import { segmentStarted } from './segment-started.ts';
import { sessionRulesSet } from './session-rules-set.ts';
import { sittingClosed } from './sitting-closed.ts';
import { sittingOpened } from './sitting-opened.ts';
import { sittingResumed, sittingSuspended } from './sitting-suspended.ts';
import { speakerCalled } from './speaker-called.ts';
import { speakersListClosed, speakersListReopened } from './speakers-list-closed.ts';
import { speechEnded } from './speech-ended.ts';
import { speechExtended } from './speech-extended.ts';
import { speechPaused, speechResumed } from './speech-paused.ts';
import { statementDeposited } from './statement-deposited.ts';

/** Every act of this stage, by its type. */
export const sessionsActs = {
  'floor-given': floorGiven,
  'floor-requested': floorRequested,
  'floor-returned': floorReturned,
  'floor-terms-changed': floorTermsChanged,
  'intervention-noted': interventionNoted,
  'presence-declared': presenceDeclared,
  'programme-item-removed': programmeItemRemoved,
  'programme-item-set': programmeItemSet,
  'question-put': questionPut,
  'recording-linked': recordingLinked,
  'request-amended': requestAmended,
  'request-withdrawn': requestWithdrawn,
  'segment-ended': segmentEnded,
  'segment-started': segmentStarted,
  'session-rules-set': sessionRulesSet,
  'sitting-closed': sittingClosed,
  'sitting-opened': sittingOpened,
  'sitting-resumed': sittingResumed,
  'sitting-suspended': sittingSuspended,
  'speaker-called': speakerCalled,
  'speakers-list-closed': speakersListClosed,
  'speakers-list-reopened': speakersListReopened,
  'speech-ended': speechEnded,
  'speech-extended': speechExtended,
  'speech-paused': speechPaused,
  'speech-resumed': speechResumed,
  'statement-deposited': statementDeposited,
} as const;


/** The closed union of the stage's acts. */
export type SessionsAct = ActOf<typeof sessionsActs>;

export function isSessionsAct(body: { readonly type: string }): body is SessionsAct {
  return Object.hasOwn(sessionsActs, body.type);
}
