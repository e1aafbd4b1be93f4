import type { VNode } from 'preact';
import { DateFields, PlaceFields, SourceFields } from './act-fields.tsx';
import { AreaField } from './fields.tsx';
import type { FieldsProps } from './officer-act.ts';
import { officerPage, toEvent } from './officer-page.tsx';
import { parseMove } from './parse-move.ts';

/** A new date, a new place, or both. */
export const movePage = officerPage({
  route: 'move',
  command: 'move-event',
  title: 'officer.move.title',
  lead: 'officer.move.lead',
  about: 'open-event',
  propose: () => ({}),
  parse: parseMove,
  Fields: MoveFields,
  afterwards: toEvent,
});

function MoveFields(props: FieldsProps): VNode {
  const { words } = props.visit;
  return (
    <>
      <DateFields {...props} label={words('field.date.new')} optional showNow />
      <PlaceFields {...props} label={words('field.place.new')} showNow />
      <AreaField {...props} name="reason" label={words('field.reason')} hint={words('field.reason.hint')} />
      <SourceFields {...props} />
    </>
  );
}
