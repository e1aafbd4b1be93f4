import type { VNode } from 'preact';
import { SourceFields } from './act-fields.tsx';
import { AreaField } from './fields.tsx';
import type { FieldsProps } from './officer-act.ts';
import { officerPage, toEvent } from './officer-page.tsx';
import { parseCancel } from './parse-cancel.ts';

/** It will not take place; it stays in the plan, struck through. */
export const cancelPage = officerPage({
  route: 'cancel',
  command: 'cancel-event',
  title: 'officer.cancel.title',
  lead: 'officer.cancel.lead',
  about: 'open-event',
  propose: () => ({}),
  parse: parseCancel,
  Fields: CancelFields,
  afterwards: toEvent,
});

function CancelFields(props: FieldsProps): VNode {
  const { words } = props.visit;
  return (
    <>
      <AreaField {...props} name="reason" label={words('field.reason')} hint={words('field.reason.hint')} />
      <SourceFields {...props} />
    </>
  );
}
