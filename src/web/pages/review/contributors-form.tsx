import type { VNode } from 'preact';
import { ActForm } from '../../parts/act-form.tsx';
import { Line } from '../../parts/labelled.tsx';
import { textField, textFields } from '../../take-form.ts';
import type { ReportActingProps } from './report-acting.tsx';
import { commitmentName } from './round-words.tsx';

/** Empty lines at the end, for those still to be named. */
const spare = 3;

/** Ministries, agencies and local governments, each with the commitments on which it contributed. */
export function ContributorsForm({ visit, loaded: { report, commitments }, sent, version }: ReportActingProps): VNode {
  const { words } = visit;
  const typed = sent?.act === 'contributors' ? sent.fields : undefined;
  const rows = Math.min(40, report.contributors.length + spare);
  const nameAt = (row: number) => (typed === undefined ? report.contributors[row]?.name : textField(typed, `contributor-${row}`));
  const onAt = (row: number): readonly string[] => (typed === undefined ? (report.contributors[row]?.commitments ?? []) : textFields(typed, `contributor-on-${row}`));
  return (
    <>
      <p class="hint">{words('report.contributors.hint')}</p>
      <ActForm visit={visit} act="contributors" label={words('report.contributors.save')} seenVersion={version}>
        {Array.from({ length: rows }, (_, row) => (
          <fieldset key={row} class="contributor">
            <legend>{words('report.contributor.number', { number: row + 1 })}</legend>
            <Line visit={visit} name={`contributor-${row}`} label={words('report.contributor')} optional value={nameAt(row)} />
            <details>
              <summary>{words('report.contributor.on', { count: onAt(row).length })}</summary>
              {commitments.filter(({ status }) => status === 'standing').map((one) => (
                <label key={one.id} class="check">
                  <input type="checkbox" name={`contributor-on-${row}`} value={one.id} checked={onAt(row).includes(one.id)} /> {commitmentName(one, visit)}
                </label>
              ))}
            </details>
          </fieldset>
        ))}
      </ActForm>
    </>
  );
}
