import type { VNode } from 'preact';
import { migratoryStatuses, sexes } from '../../../process/indicators/code-lists.ts';
import { qualities } from '../../../process/indicators/state.ts';
import type { IndicatorState, SeriesState } from '../../../process/indicators/state.ts';
import { stateName } from '../../../process/vocabulary/states/names.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { statesIn } from '../../parts/state-names.ts';
import { textField } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

/** A delegation enters for itself; the secretariat chooses for whom. */
export function StateField({ visit, value }: { readonly visit: Visit; readonly value: string }): VNode {
  const { words, actor, language } = visit;
  if (actor.standing !== 'secretariat') return <input type="hidden" name="state" value={actor.of} />;
  return <Choice visit={visit} name="state" label={words('indicators.state')} value={value} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />;
}

export function RecordValue({ visit, indicator: { dimensions }, fields }: { readonly visit: Visit; readonly indicator: IndicatorState; readonly fields: FormData | undefined }): VNode {
  const { words } = visit;
  const value = (name: string) => (fields === undefined ? '' : textField(fields, name));
  return (
    <ActForm visit={visit} act="record" label={words('indicators.record')}>
      <p>{words('indicators.record.lead')}</p>
      <StateField visit={visit} value={value('state')} />
      <Line visit={visit} name="period" label={words('indicators.period')} hint="2016 · 2016-Q3 · 2016-03" value={value('period')} />
      {dimensions.includes('sex') && <Choice visit={visit} name="sex" label={words('indicators.sex')} optional empty={words('indicators.all')} value={value('sex')} options={sexes.map((one) => ({ value: one, label: words(`indicators.sex.${one}`) }))} />}
      {dimensions.includes('age') && <Line visit={visit} name="age" label={words('indicators.age')} optional hint="15-24 · 65+" value={value('age')} />}
      {dimensions.includes('migratory-status') && <Choice visit={visit} name="status" label={words('indicators.status')} optional empty={words('indicators.all')} value={value('status')} options={migratoryStatuses.map((one) => ({ value: one, label: words(`indicators.status.${one}`) }))} />}
      <Line visit={visit} name="value" label={words('indicators.value')} hint="12.5" value={value('value')} />
      <Line visit={visit} name="source" label={words('indicators.source')} value={value('source')} />
      <Choice visit={visit} name="quality" label={words('indicators.quality')} value={value('quality') === '' ? 'official' : value('quality')} options={qualities.map((one) => ({ value: one, label: words(`indicators.quality.${one}`) }))} />
      <Prose visit={visit} name="note" label={words('indicators.note')} optional rows={2} value={value('note')} />
    </ActForm>
  );
}

export function WithdrawValues({ visit, series, fields }: { readonly visit: Visit; readonly series: readonly SeriesState[]; readonly fields: FormData | undefined }): VNode {
  const { words, actor, language } = visit;
  const value = (name: string) => (fields === undefined ? '' : textField(fields, name));
  return (
    <ActForm visit={visit} act="withdraw" label={words('indicators.withdraw')} quiet>
      {actor.standing === 'secretariat' ? (
        <Choice visit={visit} name="state" label={words('indicators.state')} value={value('state')} options={series.map(({ state }) => ({ value: state, label: stateName(state, language) }))} />
      ) : (
        <input type="hidden" name="state" value={actor.of} />
      )}
      <Line visit={visit} name="period" label={words('indicators.period')} value={value('period')} />
      <Line visit={visit} name="reason" label={words('indicators.reason')} value={value('reason')} />
    </ActForm>
  );
}
