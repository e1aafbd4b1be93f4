import type { VNode } from 'preact';
import { certainties } from '../../../process/vocabulary/claim.ts';
import { DateFields, documentOptions, PhaseField, PlaceFields } from './act-fields.tsx';
import { AreaField, SelectField, TextField } from './fields.tsx';
import type { FieldsProps } from './officer-act.ts';
import { officerPage, toEvent } from './officer-page.tsx';
import { parseAddSource } from './parse-add-source.ts';

/** What a document says about an entry: also after it was held or cancelled (rule WP-3). */
export const addSourcePage = officerPage({
  route: 'source',
  command: 'add-claims',
  title: 'officer.source.title',
  lead: 'officer.source.lead',
  about: 'event',
  propose: () => ({ certainty: 'read' }),
  parse: parseAddSource,
  Fields: AddSourceFields,
  afterwards: (visit, subject) => `${toEvent(visit, subject)}#sources`,
});

function AddSourceFields(props: FieldsProps): VNode {
  const { visit, context } = props;
  const { words } = visit;
  return (
    <>
      <div class="pair">
        <SelectField {...props} name="document" label={words('field.document')} options={[{ value: '', label: words('form.choose') }, ...documentOptions(visit, context)]} />
        <TextField {...props} name="locator" label={words('field.locator')} optional hint={words('field.locator.hint')} />
      </div>
      <DateFields {...props} label={words('field.date')} optional showNow />
      <PlaceFields {...props} label={words('field.place')} showNow />
      <PhaseField {...props} />
      <div class="pair even">
        <TextField {...props} name="made-on" day label={words('field.made-on')} optional hint={words('field.made-on.hint')} />
        <SelectField {...props} name="certainty" label={words('field.certainty')} options={certainties.map((certainty) => ({ value: certainty, label: words(`certainty.${certainty}`) }))} />
      </div>
      <AreaField {...props} name="note" label={words('field.note')} optional />
    </>
  );
}
