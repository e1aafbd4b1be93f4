import type { VNode } from 'preact';
import { linkTo } from '../../visit.ts';
import { documentOptions } from './act-fields.tsx';
import { SelectField, TextField } from './fields.tsx';
import type { FieldsProps } from './officer-act.ts';
import { officerPage } from './officer-page.tsx';
import { parsePublish } from './parse-publish.ts';

/** A version of the plan: a name for what it says now. */
export const publishPage = officerPage({
  route: 'publish',
  command: 'publish-plan',
  title: 'officer.publish',
  lead: 'officer.publish.lead',
  about: 'plan',
  propose: ({ today }) => ({ 'as-of-day': today }),
  parse: parsePublish,
  Fields: PublishFields,
  afterwards: (visit) => linkTo(visit, 'versions', {}),
});

function PublishFields(props: FieldsProps): VNode {
  const { visit, context } = props;
  const { words } = visit;
  return (
    <>
      <TextField {...props} name="label" label={words('field.label')} />
      <TextField {...props} name="as-of-day" day narrow label={words('field.as-of')} />
      <SelectField {...props} name="document" label={words('field.document')} optional options={[{ value: '', label: words('field.document.none') }, ...documentOptions(visit, context)]} />
    </>
  );
}
