import type { VNode } from 'preact';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { CommandName } from '../../../process/commands.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { RouteName } from '../../routes.ts';
import type { Visit } from '../../visit.ts';
import type { FormContext, Parsed, Problem, RawFields } from './form-context.ts';

export interface FieldsProps {
  readonly visit: Visit;
  readonly context: FormContext;
  /** What stands in the fields: as first proposed, or as the officer sent it. */
  readonly raw: RawFields;
  readonly problems: readonly Problem[];
}

/** One thing that the secretariat does through a form: the same steps for each, in `officer-page.tsx`. */
export interface OfficerAct {
  readonly route: Extract<RouteName, 'schedule' | 'publish' | 'move' | 'confirm' | 'cancel' | 'hold' | 'source'>;
  readonly command: CommandName;
  /** Its message takes `{event}` where the form is about an entry of the plan. */
  readonly title: MessageKey;
  readonly lead: MessageKey;
  /** The form is about an entry that must exist; `open`: that is neither held nor cancelled. */
  readonly about: 'plan' | 'event' | 'open-event';
  /** What the fields propose when the form is first shown. */
  readonly propose: (context: FormContext) => RawFields;
  readonly parse: (raw: RawFields, context: FormContext) => Parsed;
  readonly Fields: (props: FieldsProps) => VNode;
  /** Where the officer goes afterwards. */
  readonly afterwards: (visit: Visit, subject: SubjectKey) => string;
}
