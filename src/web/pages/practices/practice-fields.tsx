import type { VNode } from 'preact';
import { practiceRegions } from '../../../process/practices/shapes.ts';
import { targetGroups } from '../../../process/practices/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { NamedCommitment } from '../../../store/practices/commitment-words.ts';
import { languageName } from '../../parts/language-names.ts';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import { statesIn } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';
import { commitmentText, regionText } from './practice-labels.ts';
import { mostWords } from './practice-values.ts';
import type { PracticeValues } from './practice-values.ts';

interface FieldsProps {
  readonly visit: Visit;
  readonly values: PracticeValues;
  readonly commitments: readonly NamedCommitment[];
}

/** What a practice says: the same where it is submitted, amended and revised. */
export function PracticeFields(props: FieldsProps): VNode {
  const { visit, values, commitments } = props;
  const { words, language } = visit;
  const prose = (field: 'summary' | 'method' | 'results' | 'lessons', rows: number) => (
    <Prose visit={visit} name={field} label={words(`practices.field.${field}`)} hint={words(`practices.field.${field}.hint`)} value={values[field]} rows={rows} most={mostWords} optional={field === 'lessons'} />
  );
  return (
    <div class="act-form practice-form">
      <Line visit={visit} name="title" label={words('practices.field.title')} value={values.title} />
      <Choice visit={visit} name="language" label={words('practices.language')} value={values.language === '' ? language : values.language} options={languages.map((value) => ({ value, label: languageName(value, language) }))} />
      <Line visit={visit} name="implementer" label={words('practices.field.implementer')} hint={words('practices.field.implementer.hint')} value={values.implementer} />
      {prose('summary', 4)}
      {prose('method', 6)}
      {prose('results', 6)}
      {prose('lessons', 4)}
      <Checks name="commitments" label={words('practices.commitments')} options={commitments.map((one) => ({ value: one.id, label: commitmentText(one, visit) }))} chosen={values.commitments} />
      <Checks name="groups" label={words('practices.groups')} options={targetGroups.map((value) => ({ value, label: words(`practices.group.${value}`) }))} chosen={values.groups} />
      <Where {...props} />
      <Line visit={visit} name="started-on" type="date" label={words('practices.field.started-on')} value={values.startedOn} optional />
      <Prose visit={visit} name="evidence" label={words('practices.field.evidence')} hint={words('practices.field.evidence.hint')} value={values.evidence} rows={3} optional />
    </div>
  );
}

/** The list of States is long: it opens by itself where something in it is chosen. */
function Where({ visit, values }: FieldsProps): VNode {
  const { words, language } = visit;
  return (
    <div class="where">
      <Choice visit={visit} name="region" label={words('practices.region')} value={values.region} options={practiceRegions.map((value) => ({ value, label: regionText(value, visit) }))} optional />
      <details open={values.countries.length > 0}>
        <summary>{words('practices.countries')}</summary>
        <Checks name="countries" label={words('practices.countries')} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} chosen={values.countries} />
      </details>
    </div>
  );
}
