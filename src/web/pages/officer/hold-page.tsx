import type { VNode } from 'preact';
import { DateFields, PlaceFields, SourceFields } from './act-fields.tsx';
import { TextField } from './fields.tsx';
import type { FieldsProps } from './officer-act.ts';
import { officerPage, toEvent } from './officer-page.tsx';
import { parseHold } from './parse-hold.ts';

/** That it took place, and how it really was. */
export const holdPage = officerPage({
  route: 'hold',
  command: 'hold-event',
  title: 'officer.hold.title',
  lead: 'officer.hold.lead',
  about: 'open-event',
  propose: () => ({}),
  parse: parseHold,
  Fields: HoldFields,
  afterwards: toEvent,
});

function HoldFields(props: FieldsProps): VNode {
  const { words } = props.visit;
  return (
    <>
      <DateFields {...props} label={words('field.date.held')} optional showNow />
      <PlaceFields {...props} label={words('field.place.held')} showNow />
      <TextField {...props} name="attendance" label={words('field.attendance')} optional narrow />
      <SourceFields {...props} />
    </>
  );
}
