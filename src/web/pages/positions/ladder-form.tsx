import type { VNode } from 'preact';
import { denominators } from '../../../process/synthesis/ladder/ladder.ts';
import type { Ladder } from '../../../process/synthesis/ladder/ladder.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { shareAt, thresholds, writeShare } from './read-ladder.ts';
import type { FieldFault, Threshold } from './read-ladder.ts';

interface LadderFormProps {
  readonly visit: Visit;
  readonly ladder: Ladder;
  readonly seen: number;
  readonly faults: readonly FieldFault[];
  readonly typed?: FormData;
}

/** The words are set anew: every threshold in per cent, each fault beside its field. */
export function LadderForm({ visit, ladder, seen, faults, typed }: LadderFormProps): VNode {
  const { words } = visit;
  const faultAt = (at: FieldFault['at']) => faults.find((fault) => fault.at === at);
  const value = (at: Threshold) => {
    const share = shareAt(ladder, at);
    return typed === undefined ? (share === undefined ? '' : writeShare(share)) : textField(typed, at);
  };
  return (
    <section aria-labelledby="set-ladder" class="acting">
      <h2 id="set-ladder">{words('ladder.set')}</h2>
      <details open={typed !== undefined}>
        <summary>{words('ladder.set')}</summary>
        <p class="hint">{words('ladder.set.hint')}</p>
        <ActForm visit={visit} act="set" label={words('ladder.set.do')} seenVersion={seen}>
          <Field name="version" label={words('ladder.set.version')} hint={words('ladder.set.version-hint')} value={typed === undefined ? '' : textField(typed, 'version')} visit={visit} fault={faultAt('version')} />
          <Choice visit={visit} name="denominator" label={words('ladder.denominator')} value={typed === undefined ? ladder.denominator : textField(typed, 'denominator')} options={denominators.map((one) => ({ value: one, label: words(`ladder.denominator.${one}`) }))} />
          <div class="ladder-fields">
            {thresholds.map((at) => <Field key={at} name={at} label={labelOf(visit, at)} value={value(at)} visit={visit} fault={faultAt(at)} optional={at === 'generalConvergence.consensus'} />)}
          </div>
        </ActForm>
      </details>
    </section>
  );
}

function labelOf({ words }: Visit, at: Threshold): string {
  switch (at) {
    case 'wideAgreement.support':
    case 'generalConvergence.support':
      return words('ladder.field.support', { word: agreement(words, at) });
    case 'wideAgreement.eachGroup':
    case 'generalConvergence.eachGroup':
      return words('ladder.field.eachGroup', { word: agreement(words, at) });
    case 'wideAgreement.opposeAtMost':
      return words('ladder.field.opposeAtMost', { word: agreement(words, at) });
    case 'generalConvergence.consensus':
      return words('ladder.field.consensus', { word: agreement(words, at) });
    case 'some':
    case 'several':
    case 'many':
    case 'most':
      return words(`rung.${at}`);
  }
}

function agreement(words: Visit['words'], at: Threshold): string {
  return words(at.startsWith('wide') ? 'rung.wide-agreement' : 'rung.general-convergence');
}

interface FieldProps {
  readonly visit: Visit;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly fault: FieldFault | undefined;
  readonly optional?: boolean;
}

function Field({ visit, name, label, hint, value, fault, optional }: FieldProps): VNode {
  const { words } = visit;
  const id = `ladder-${name.replace('.', '-')}`;
  return (
    <label>
      <span>
        {label} {optional === true && <small class="optional">({words('form.optional')})</small>}
        {hint !== undefined && <small class="hint">{hint}</small>}
      </span>
      <input name={name} value={value} required={optional !== true} autoComplete="off" dir="ltr" maxLength={60} inputMode={name === 'version' ? undefined : 'decimal'} aria-invalid={fault === undefined ? undefined : true} aria-describedby={fault === undefined ? undefined : id} />
      {fault !== undefined && <span id={id} class="field-problem unmet">{words(`ladder.fault.${fault.code}`)}</span>}
    </label>
  );
}
