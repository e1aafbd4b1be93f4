import type { VNode } from 'preact';
import { marks } from '../../../process/vocabulary/claim.ts';
import { formatFuzzyDate } from '../../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { unknownDate } from '../../parts/date.tsx';
import type { Visit } from '../../visit.ts';
import { SelectField, TextField } from './fields.tsx';
import type { Option } from './fields.tsx';
import type { FormContext } from './form-context.ts';
import type { FieldsProps } from './officer-act.ts';
import { noPhase } from './parse-phase.ts';
import { placeToCome } from './parse-place.ts';

export type DateFieldsProps = FieldsProps & { readonly label: string; readonly optional: boolean; readonly showNow: boolean };

/** The date as people write it, and its mark. */
export function DateFields({ label, optional, showNow, ...props }: DateFieldsProps): VNode {
  const { visit, context } = props;
  const { words, language } = visit;
  const now = showNow && context.event !== undefined ? `${words('field.date.now', { date: formatFuzzyDate(context.event.date ?? unknownDate, language) })} ` : '';
  return (
    <div class="pair">
      <TextField {...props} name="date" label={label} optional={optional} hint={now + words('field.date.hint')} />
      <MarkField {...props} name="date-mark" />
    </div>
  );
}

function MarkField(props: FieldsProps & { readonly name: 'date-mark' | 'place-mark' }): VNode {
  const { words } = props.visit;
  const options = [{ value: '', label: words('field.mark.none') }, ...marks.map((mark) => ({ value: mark, label: `${words(`mark.${mark}`)} · ${words(`mark.${mark}.long`)}` }))];
  return <SelectField {...props} label={words(`field.${props.name}`)} options={options} />;
}

export type PlaceFieldsProps = FieldsProps & { readonly label: string; readonly showNow: boolean };

/** A place of the record, to be announced, or a new one: all in plain fields, so that no script is needed. */
export function PlaceFields({ label, showNow, ...props }: PlaceFieldsProps): VNode {
  const { visit, context, raw, problems } = props;
  const { words, language } = visit;
  const wrong = problems.some(({ field }) => field === 'place-name' || field === 'place-country');
  const adding = wrong || (raw['place-name'] ?? '') !== '' || (raw['place-country'] ?? '') !== '';
  return (
    <>
      <div class="pair">
        <SelectField {...props} name="place" label={label} optional hint={showNow ? placeNow(visit, context) : undefined} options={placeOptions(visit, context)} />
        <MarkField {...props} name="place-mark" />
      </div>
      <details class="add-place" open={adding}>
        <summary>{words('field.place-add')}</summary>
        <div class="pair">
          <TextField {...props} name="place-name" label={words('field.place-name')} />
          <SelectField
            {...props}
            name="place-country"
            label={words('field.place-country')}
            options={[{ value: '', label: words('form.choose') }, ...statesIn(language).map(({ code, name }) => ({ value: code, label: name }))]}
          />
        </div>
      </details>
    </>
  );
}

function placeOptions({ words, language }: Visit, { plan }: FormContext): readonly Option[] {
  const places = plan.places.map((place) => ({ value: place.id as string, label: plainText(place.name, language) }));
  return [{ value: '', label: words('form.not-said') }, { value: placeToCome, label: words('field.place.unknown') }, ...sorted(places, localeOf(language))];
}

function placeNow({ words, language }: Visit, { plan, event }: FormContext): string | undefined {
  const place = plan.places.find(({ id }) => id === event?.place);
  return event === undefined ? undefined : words('field.place.now', { place: place === undefined ? words('place.unknown') : plainText(place.name, language) });
}

function sorted(options: readonly Option[], locale: string): readonly Option[] {
  const order = new Intl.Collator(locale, { numeric: true });
  return options.toSorted((a, b) => order.compare(a.label, b.label));
}

export function PhaseField(props: FieldsProps): VNode {
  const { visit, context } = props;
  const { words, language } = visit;
  const phases = context.plan.phases.map((phase) => ({ value: phase.id as string, label: `${phase.numeral} · ${plainText(phase.title, language)}` }));
  return <SelectField {...props} name="phase" label={words('field.phase')} optional options={[{ value: '', label: words('form.not-said') }, { value: noPhase, label: words('field.phase.none') }, ...phases]} />;
}

/** The documents of the record, latest first. */
export function documentOptions(visit: Visit, { plan }: FormContext): readonly Option[] {
  return plan.documents.toReversed().map((document) => {
    const title = plainText(document.title, visit.language);
    return { value: document.id, label: document.symbol === undefined ? title : `${document.symbol} · ${title}` };
  });
}

export function SourceFields(props: FieldsProps): VNode {
  const { visit, context } = props;
  const { words } = visit;
  return (
    <div class="pair">
      <SelectField {...props} name="document" label={words('field.document')} optional options={[{ value: '', label: words('field.document.none') }, ...documentOptions(visit, context)]} />
      <TextField {...props} name="locator" label={words('field.locator')} optional hint={words('field.locator.hint')} />
    </div>
  );
}
