import type { z } from 'zod';
import type { claim, ClaimValue, Mark } from '../../../process/vocabulary/claim.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { WorkPlanCommand } from '../../../process/work-plan/commands.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import type { MessageArguments, MessageKey } from '../../messages/catalogue.ts';
import type { DateDoubt } from './parse-date.ts';

/** What a form is read against: the plan that the officer sees, and the entry that the form is about. */
export interface FormContext {
  readonly plan: WholePlan;
  readonly event: PlannedEvent | undefined;
  readonly today: IsoDay;
  readonly language: Language;
  /** A UUID, made when the form was first shown; ids of new claims are made from it, so that preview and record agree. */
  readonly commandId: string;
}

/** Everything that was sent, by the field's name; of a field sent several times, the values joined by spaces. */
export type RawFields = Readonly<Record<string, string>>;

/** What is wrong with a field, said at the field. */
export interface Problem {
  readonly field: string;
  readonly key: MessageKey;
  readonly values?: MessageArguments;
}

/** What an officer wants, ready for the recorder. The last command is the act itself; before it come places that it needs. */
export interface Wish {
  readonly commands: readonly WorkPlanCommand[];
  readonly subject: SubjectKey;
  readonly doubts: readonly DateDoubt[];
}

export type Parsed = { readonly wish: Wish } | { readonly problems: readonly Problem[] };

export function isWish(parsed: Parsed): parsed is { readonly wish: Wish } {
  return 'wish' in parsed;
}

export type ClaimInput = z.input<typeof claim>;

export interface ClaimExtras {
  readonly mark?: Mark | undefined;
  readonly source?: ClaimInput['source'];
  readonly madeOn: IsoDay;
  readonly certainty?: ClaimInput['certainty'];
  readonly note?: string | undefined;
}

/** A new claim of this request. One request makes at most one claim on a property, so the property tells them apart. */
export function claimOf(context: FormContext, property: string, value: ClaimValue, extras: ClaimExtras): ClaimInput {
  const { mark, source, madeOn, certainty, note } = extras;
  return {
    claim: `${context.commandId.slice(0, 13)}-${property}`,
    property,
    value,
    madeOn,
    ...(mark !== undefined && { mark }),
    ...(source !== undefined && { source }),
    ...(certainty !== undefined && { certainty }),
    ...(note !== undefined && note !== '' && { note }),
  };
}
