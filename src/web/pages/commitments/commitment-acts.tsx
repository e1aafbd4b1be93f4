import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { CommandName } from '../../../process/commands.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

interface ActsProps {
  readonly visit: Visit;
  readonly commitment: CommitmentState;
  readonly version: number;
  /** What came back: it stands in its fields again. */
  readonly sent: SentForm | undefined;
}

/** For those who keep the commitments: numbering anew, benchmarks, closing. */
export function CommitmentActs(props: ActsProps): VNode | null {
  const { visit, commitment, sent } = props;
  const { words, actor, language, asOf } = visit;
  if (asOf !== undefined || commitment.status === 'closed' || !may(actor, 'relabel-commitment', commitment)) return null;
  const said = (act: string, name: string) => (sent?.act === act ? textField(sent.fields, name) : undefined);
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      <Act {...props} act="relabel" command="relabel-commitment" label={words('commitments.relabel')}>
        <p class="hint">{words('commitments.relabel.hint')}</p>
        <Line visit={visit} name="label" label={words('commitments.label')} value={said('relabel', 'label') ?? commitment.label} />
      </Act>
      <Act {...props} act="benchmark" command="set-benchmarks" label={words('commitments.benchmark.add')}>
        <Line visit={visit} name="title" label={words('commitments.benchmark')} value={said('benchmark', 'title')} />
        <Line visit={visit} name="by" type="date" label={words('commitments.by')} value={said('benchmark', 'by')} optional />
        <Line visit={visit} name="indicator" label={words('commitments.indicator')} hint={words('commitments.id-hint')} value={said('benchmark', 'indicator')} optional />
        <Line visit={visit} name="document" label={words('commitments.source')} hint={words('commitments.id-hint')} value={said('benchmark', 'document')} optional />
        <Line visit={visit} name="locator" label={words('commitments.locator')} value={said('benchmark', 'locator')} optional />
      </Act>
      {commitment.benchmarks.length > 0 && (
        <Act {...props} act="benchmark-away" command="set-benchmarks" label={words('commitments.benchmark.away')}>
          <Choice visit={visit} name="benchmark" label={words('commitments.benchmark')} value={said('benchmark-away', 'benchmark')} options={commitment.benchmarks.map(({ id, title }) => ({ value: id, label: plainText(title, language) }))} />
        </Act>
      )}
      <Act {...props} act="close" command="close-commitment" label={words('commitments.close')}>
        <p class="hint">{words('commitments.close.hint')}</p>
        <Prose visit={visit} name="reason" label={words('input.reason')} value={said('close', 'reason')} rows={2} />
      </Act>
    </section>
  );
}

function Act({ visit, commitment, version, sent, act, command, label, children }: ActsProps & { readonly act: string; readonly command: CommandName; readonly label: string; readonly children: ComponentChildren }): VNode | null {
  if (!may(visit.actor, command, commitment)) return null;
  return (
    <details open={sent?.act === act}>
      <summary>{label}</summary>
      <ActForm visit={visit} act={act} label={label} seenVersion={version}>
        {children}
      </ActForm>
    </details>
  );
}
