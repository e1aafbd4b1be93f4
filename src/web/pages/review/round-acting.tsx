import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { DatedRound, LoadedRounds } from '../../../store/review/load-rounds.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import { statesIn, stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { SentForm } from '../../take-form.ts';
import { textField } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { Acting } from './load-acting.ts';
import { OfferForm } from './offer-form.tsx';
import { RoundForm } from './round-form.tsx';
import { TablesForm } from './tables-form.tsx';

export interface ActingProps {
  readonly visit: Visit;
  readonly round: DatedRound;
  readonly all: LoadedRounds;
  readonly acting: Acting;
  readonly sent: SentForm | undefined;
  readonly version: number;
}

/** What whoever looks may do with a round here and now. */
export function RoundActing(props: ActingProps): VNode | null {
  const { visit, round: { state }, sent } = props;
  const { words, actor } = visit;
  if (visit.asOf !== undefined) return null;
  const forms = [
    { act: 'begin-report', shown: state.status === 'open' && may(actor, 'begin-report'), label: words('report.begin'), form: () => <BeginReport {...props} /> },
    { act: 'offer', shown: may(actor, 'offer-peer-review'), label: words('peer.offer'), form: () => <OfferForm {...props} /> },
    { act: 'synthesis', shown: state.level !== 'national' && state.summary === undefined && may(actor, 'arrange-draft') && may(actor, 'attach-round-summary'), label: words('round.synthesis.begin'), form: () => <Button {...props} act="synthesis" label={words('round.synthesis.begin')} hint={words('round.synthesis.hint')} /> },
    { act: 'declaration', shown: state.level === 'global' && state.declaration === undefined && may(actor, 'open-text') && may(actor, 'attach-round-declaration'), label: words('round.declaration.open'), form: () => <Button {...props} act="declaration" label={words('round.declaration.open')} hint={words('round.declaration.hint')} /> },
    { act: 'report', shown: may(actor, 'present-round-report', state), label: words('round.report.present'), form: () => <PresentReport {...props} /> },
    { act: 'tables', shown: may(actor, 'set-round-tables', state), label: words('round.tables.set'), form: () => <TablesForm {...props} /> },
    { act: 'change', shown: may(actor, 'change-round', state), label: words('round.change'), form: () => <RoundForm visit={visit} act="change" round={state} all={props.all} meetings={props.acting.meetings} sent={sent} seenVersion={props.version} /> },
    { act: 'open', shown: state.status !== 'open' && may(actor, 'open-round', state), label: words('round.open'), form: () => <Button {...props} act="open" label={words('round.open')} hint={words('round.open.hint')} /> },
    { act: 'close', shown: state.status === 'open' && may(actor, 'close-round', state), label: words('round.close'), form: () => <Button {...props} act="close" label={words('round.close')} hint={words('round.close.hint')} /> },
  ].filter(({ shown }) => shown);
  if (forms.length === 0) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      {forms.map(({ act, label, form }) => <Folded key={act} label={label} open={sent?.act === act}>{form()}</Folded>)}
    </section>
  );
}

function Folded({ label, open, children }: { readonly label: string; readonly open: boolean; readonly children: ComponentChildren }): VNode {
  return (
    <details open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

function Button({ visit, act, label, hint, version }: ActingProps & { readonly act: string; readonly label: string; readonly hint: string }): VNode {
  return (
    <>
      <p class="hint">{hint}</p>
      <ActForm visit={visit} act={act} label={label} seenVersion={version} />
    </>
  );
}

function BeginReport({ visit, round, sent }: ActingProps): VNode {
  const { words, language, actor } = visit;
  const typed = sent?.act === 'begin-report' ? sent.fields : undefined;
  const own = actor.standing === 'delegation' ? actor.of : undefined;
  const title = own === undefined ? undefined : words('report.title.of', { state: stateName(own, language), round: plainText(round.state.title, language) });
  return (
    <>
      <p class="hint">{words('report.begin.hint')}</p>
      <ActForm visit={visit} act="begin-report" label={words('report.begin')}>
        {own === undefined && <Choice visit={visit} name="state" label={words('reports.state')} value={typed === undefined ? undefined : textField(typed, 'state')} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />}
        <Line visit={visit} name="title" label={words('field.title')} value={typed === undefined ? title : textField(typed, 'title')} />
        <Choice visit={visit} name="language" label={words('report.language')} value={typed === undefined ? language : textField(typed, 'language')} options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} />
        <label class="check">
          <input type="checkbox" name="remarks" value="yes" checked={typed === undefined || textField(typed, 'remarks') === 'yes'} /> {words('report.remarks.allow')}
        </label>
      </ActForm>
    </>
  );
}

function PresentReport({ visit, round: { state }, acting, sent, version }: ActingProps): VNode {
  const { words } = visit;
  const typed = sent?.act === 'report' ? sent.fields : undefined;
  return (
    <ActForm visit={visit} act="report" label={words('round.report.present')} seenVersion={version}>
      <Choice visit={visit} name="document" label={words('rounds.report')} value={typed === undefined ? state.report : textField(typed, 'document')} options={acting.documents} />
      <Line visit={visit} name="on" type="date" optional label={words('round.report.on')} value={typed === undefined ? state.reportedOn : textField(typed, 'on')} />
    </ActForm>
  );
}
