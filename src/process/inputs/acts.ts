import type { ActOf } from '../vocabulary/act.ts';
import { bringInputForward, inputBroughtForward } from './input-brought-forward.ts';
import { correctInput, inputCorrected } from './input-corrected.ts';
import { inputReferredTo, referToInput } from './input-referred-to.ts';
import { inputSubmitted, submitInput } from './input-submitted.ts';
import { inputWithdrawn, withdrawInput } from './input-withdrawn.ts';
import { intakeSet, setIntake } from './intake-set.ts';

/** Every act of this stage, by its type. */
export const inputsActs = {
  'input-brought-forward': inputBroughtForward,
  'input-corrected': inputCorrected,
  'input-referred-to': inputReferredTo,
  'input-submitted': inputSubmitted,
  'input-withdrawn': inputWithdrawn,
  'intake-set': intakeSet,
} as const;


/** The closed union of the stage's acts. */
export type InputsAct = ActOf<typeof inputsActs>;

/** Every command of this stage, by its name. */
export const inputsCommands = {
  'bring-input-forward': bringInputForward,
  'correct-input': correctInput,
  'refer-to-input': referToInput,
  'submit-input': submitInput,
  'set-intake': setIntake,
  'withdraw-input': withdrawInput,
} as const;
