import { giveFloor } from './floor-given.ts';
import { requestFloor } from './floor-requested.ts';
import { returnFloor } from './floor-returned.ts';
import { changeFloorTerms } from './floor-terms-changed.ts';
import { noteIntervention } from './intervention-noted.ts';
import { declarePresence } from './presence-declared.ts';
import { removeProgrammeItem } from './programme-item-removed.ts';
import { setProgrammeItem } from './programme-item-set.ts';
import { putQuestion } from './question-put.ts';
import { linkRecording } from './recording-linked.ts';
import { amendRequest } from './request-amended.ts';
import { withdrawRequest } from './request-withdrawn.ts';
import { endSegment } from './segment-ended.ts';
import { startSegment } from './segment-started.ts';
import { setSessionRules } from './session-rules-set.ts';
import { closeSitting } from './sitting-closed.ts';
import { openSitting } from './sitting-opened.ts';
import { resumeSitting, suspendSitting } from './sitting-suspended.ts';
import { callSpeaker } from './speaker-called.ts';
import { closeSpeakersList, reopenSpeakersList } from './speakers-list-closed.ts';
import { endSpeech } from './speech-ended.ts';
import { extendSpeech } from './speech-extended.ts';
import { pauseSpeech, resumeSpeech } from './speech-paused.ts';
import { depositStatement } from './statement-deposited.ts';

/** Every command of this stage, by its name. */
export const sessionsCommands = {
  'amend-request': amendRequest,
  'call-speaker': callSpeaker,
  'change-floor-terms': changeFloorTerms,
  'close-sitting': closeSitting,
  'close-speakers-list': closeSpeakersList,
  'declare-presence': declarePresence,
  'deposit-statement': depositStatement,
  'end-segment': endSegment,
  'end-speech': endSpeech,
  'extend-speech': extendSpeech,
  'give-floor': giveFloor,
  'link-recording': linkRecording,
  'note-intervention': noteIntervention,
  'open-sitting': openSitting,
  'pause-speech': pauseSpeech,
  'put-question': putQuestion,
  'remove-programme-item': removeProgrammeItem,
  'reopen-speakers-list': reopenSpeakersList,
  'request-floor': requestFloor,
  'resume-sitting': resumeSitting,
  'resume-speech': resumeSpeech,
  'return-floor': returnFloor,
  'set-programme-item': setProgrammeItem,
  'set-session-rules': setSessionRules,
  'start-segment': startSegment,
  'suspend-sitting': suspendSitting,
  'withdraw-request': withdrawRequest,
} as const;
