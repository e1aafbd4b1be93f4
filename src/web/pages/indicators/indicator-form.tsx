import type { VNode } from 'preact';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import { dimensions } from '../../../process/indicators/state.ts';
import type { IndicatorState } from '../../../process/indicators/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Checks, Line } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { textField, textFields } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

interface FormProps {
  readonly visit: Visit;
  readonly commitments: readonly CommitmentState[];
  /** The one to be changed; absent: a new one. */
  readonly indicator?: IndicatorState;
  readonly seen?: number;
  /** What was typed and refused. */
  readonly fields: FormData | undefined;
}

/** A definition, new or changed; what was typed stays. */
export function IndicatorForm({ visit, commitments, indicator, seen, fields }: FormProps): VNode {
  const { words, language } = visit;
  const value = (name: string, before: string) => (fields === undefined ? before : textField(fields, name));
  const many = (name: string, before: readonly string[]) => (fields === undefined ? before : textFields(fields, name));
  return (
    <ActForm visit={visit} act="define" label={words(indicator === undefined ? 'indicators.define' : 'indicators.change')} {...(seen !== undefined && { seenVersion: seen })}>
      <Line visit={visit} name="code" label={words('indicators.code')} value={value('code', indicator?.code ?? '')} />
      <Line visit={visit} name="title" label={words('indicators.title-field')} value={value('title', indicator === undefined ? '' : plainText(indicator.title, language))} />
      <Line visit={visit} name="unit" label={words('indicators.unit')} value={value('unit', indicator?.unit ?? '')} />
      <Line visit={visit} name="decimals" label={words('indicators.decimals')} type="number" min={0} max={6} value={value('decimals', String(indicator?.decimals ?? 0))} />
      <Line visit={visit} name="source" label={words('indicators.source')} value={value('source', indicator?.source ?? '')} />
      <Line visit={visit} name="address" label={words('indicators.source-address')} type="url" optional value={value('address', indicator?.sourceAddress ?? '')} />
      <Checks name="dimension" label={words('indicators.dimensions')} options={dimensions.map((one) => ({ value: one, label: words(`indicators.dimension.${one}`) }))} chosen={many('dimension', indicator?.dimensions ?? [])} />
      {commitments.length > 0 && <Checks name="commitment" label={words('indicators.commitments')} options={commitments.map(({ id, label, title }) => ({ value: id, label: `${label} ${plainText(title, language)}` }))} chosen={many('commitment', indicator?.commitments ?? [])} />}
    </ActForm>
  );
}
