import type { VNode } from 'preact';
import { formatFuzzyDate } from '../../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import { unknownDate } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { SourceFields } from './act-fields.tsx';
import { CheckField } from './fields.tsx';
import type { FieldsProps } from './officer-act.ts';
import { officerPage, toEvent } from './officer-page.tsx';
import { parseConfirm } from './parse-confirm.ts';

/** The date or the place said again without a mark. */
export const confirmPage = officerPage({
  route: 'confirm',
  command: 'confirm-event',
  title: 'officer.confirm.title',
  lead: 'officer.confirm.lead',
  about: 'open-event',
  propose: ({ event }) => ({ what: [...(event?.date?.precision === 'day' ? ['date'] : []), ...(event?.place == null ? [] : ['place'])].join(' ') }),
  parse: parseConfirm,
  Fields: ConfirmFields,
  afterwards: toEvent,
});

function ConfirmFields(props: FieldsProps): VNode {
  const { visit, context } = props;
  const { words, language } = visit;
  const { event, plan } = context;
  const place = plan.places.find(({ id }) => id === event?.place);
  const options = [
    { value: 'date', label: `${words('field.date')}: ${formatFuzzyDate(event?.date ?? unknownDate, language)}` },
    { value: 'place', label: `${words('field.place')}: ${place === undefined ? words('place.unknown') : plainText(place.name, language)}` },
  ];
  return (
    <>
      <CheckField {...props} name="what" label={words('field.what')} options={options} />
      <SourceFields {...props} />
    </>
  );
}
