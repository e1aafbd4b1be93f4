import type { VNode } from 'preact';
import { languages } from '../../../process/vocabulary/language.ts';
import { eventKinds } from '../../../process/work-plan/event-kind.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { plainText } from '../../parts/text.tsx';
import { DateFields, PhaseField, PlaceFields, SourceFields } from './act-fields.tsx';
import { CheckField, SelectField, TextField } from './fields.tsx';
import type { FieldsProps } from './officer-act.ts';
import { officerPage, toEvent } from './officer-page.tsx';
import { parseSchedule } from './parse-schedule.ts';

/** A new entry of the plan. */
export const schedulePage = officerPage({
  route: 'schedule',
  command: 'schedule-event',
  title: 'officer.schedule',
  lead: 'officer.schedule.lead',
  about: 'plan',
  propose: ({ language }) => ({ 'title-language': language }),
  parse: parseSchedule,
  Fields: ScheduleFields,
  afterwards: toEvent,
});

function ScheduleFields(props: FieldsProps): VNode {
  const { visit, context } = props;
  const { words, language } = visit;
  const choose = { value: '', label: words('form.choose') };
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'language' });
  const paragraphs = context.plan.mandates.flatMap((mandate) => mandate.paragraphs.map((paragraph) => ({ value: paragraph.id as string, label: `${mandate.symbol}, ${paragraph.label}: ${plainText(paragraph.gist, language)}` })));
  const tracks = context.plan.tracks.map((track) => ({ value: track.id as string, label: plainText(track.title, language) }));
  return (
    <>
      <div class="pair">
        <TextField {...props} name="title" label={words('field.title')} />
        <SelectField {...props} name="title-language" label={words('field.title-language')} options={languages.map((code) => ({ value: code, label: names.of(code) ?? code }))} />
      </div>
      <div class="pair even">
        <SelectField {...props} name="kind" label={words('field.kind')} options={[choose, ...eventKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))]} />
        <SelectField {...props} name="track" label={words('field.track')} options={[choose, ...tracks]} />
      </div>
      <DateFields {...props} label={words('field.date')} optional showNow={false} />
      <PlaceFields {...props} label={words('field.place')} showNow={false} />
      <PhaseField {...props} />
      {paragraphs.length > 0 && (
        <details class="add-place" open={(props.raw['paragraph'] ?? '') !== ''}>
          <summary>{words('field.paragraphs')}</summary>
          <CheckField {...props} name="paragraph" label={words('field.paragraphs')} options={paragraphs} />
        </details>
      )}
      <SourceFields {...props} />
    </>
  );
}
