import type { VNode } from 'preact';
import { decidingBodies, participantTypes, procedureSettings } from '../../../process/participation/state.ts';
import type { ProcedureSetting } from '../../../process/participation/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import type { Visit } from '../../visit.ts';
import { dayKinds, lateChoices, reasonChoices } from './parse-procedure.ts';
import type { ProcedureValues } from './parse-procedure.ts';

interface FormProps {
  readonly visit: Visit;
  readonly values: ProcedureValues;
  /** The paragraphs of the mandates, on which a setting may rest. */
  readonly paragraphs: readonly Option[];
}

/** All settings in one form, because they are one act: a deadline means nothing without its midnight. */
export function ProcedureForm({ visit, values, paragraphs }: FormProps): VNode {
  const { words } = visit;
  const types = participantTypes.map((value) => ({ value, label: words(`participant-type.${value}`) }));
  return (
    <section aria-labelledby="set">
      <h2 id="set">{words('accreditation.set')}</h2>
      <p>{words('procedure.replaces')}</p>
      <ActForm visit={visit} act="set" label={words('accreditation.set')}>
        <Line visit={visit} name="apply-by" type="date" label={words('procedure.deadline')} value={values.applyBy} optional />
        <Line visit={visit} name="time-zone" label={words('procedure.zone')} hint={words('procedure.zone.hint')} value={values.timeZone} />
        <Choice visit={visit} name="late" label={words('procedure.late')} value={values.late} options={lateChoices.map((value) => ({ value, label: words(`procedure.late.${value}`) }))} />
        <Prose visit={visit} name="documents" label={words('procedure.documents')} hint={words('procedure.documents.hint')} value={values.documents} rows={5} optional />
        <Line visit={visit} name="objection-days" type="number" min={1} max={365} label={words('procedure.objection-period')} value={values.objectionDays} />
        <Choice visit={visit} name="day-kind" label={words('procedure.day-kind')} value={values.dayKind} options={dayKinds.map((value) => ({ value, label: words(`word.days.${value}`) }))} />
        <Prose visit={visit} name="holidays" label={words('procedure.holidays')} hint={words('procedure.holidays.hint')} value={values.holidays} rows={2} optional />
        <Choice visit={visit} name="reasons" label={words('procedure.reasons')} value={values.reasons} options={reasonChoices.map((value) => ({ value, label: words(`procedure.reasons.${value}`) }))} />
        <Choice visit={visit} name="contested" label={words('procedure.contested')} value={values.contestedBy} options={decidingBodies.map((value) => ({ value, label: words(`word.body.${value}`) }))} />
        <Checks name="by-status" label={words('procedure.own-tracks')} chosen={values.byStatus} options={types} />
        <Checks name="without-registration" label={words('procedure.without-registration')} chosen={values.withoutRegistration} options={types} />
        {paragraphs.length > 0 && <Grounds visit={visit} values={values} paragraphs={paragraphs} />}
      </ActForm>
    </section>
  );
}

/** On which paragraphs each setting rests; one line more than there are, for another. */
function Grounds({ visit, values, paragraphs }: FormProps): VNode {
  const { words } = visit;
  const lines = (setting: ProcedureSetting): readonly (string | undefined)[] => [...(values.grounds.get(setting) ?? []), undefined];
  return (
    <fieldset class="checks">
      <legend>{words('procedure.grounds')}</legend>
      {procedureSettings.flatMap((setting) => lines(setting).map((value, index) => <Choice key={`${setting}${index}`} visit={visit} name={`ground-${setting}`} label={words('procedure.ground-of', { setting: words(`procedure.${setting}`) })} value={value ?? ''} options={paragraphs} optional />))}
    </fieldset>
  );
}
