import type { VNode } from 'preact';
import { voteValues } from '../../../process/adoption/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { rollValues } from './decision-words.ts';
import type { DecisionView } from './load-decision.ts';
import { WhichState } from './which-state.tsx';

interface DeskProps {
  readonly visit: Visit;
  readonly view: DecisionView;
  readonly sent: SentForm | undefined;
}

/** The desk's side of a vote: open it, enter the roll call or one vote, close it, mend what was recorded wrongly. */
export function VoteDesk(props: DeskProps): VNode | null {
  const { visit, view: { decision, version } } = props;
  const { words } = visit;
  if (decision.method !== 'recorded-vote' || decision.status === 'withdrawn') return null;
  return (
    <section aria-labelledby="vote-desk" class="acting">
      <h2 id="vote-desk">{words('adoption.desk')}</h2>
      {decision.status === 'proposed' && <ActForm visit={visit} act="open" label={words('adoption.do.open')} seenVersion={version} bare />}
      {decision.status === 'voting' && <Entering {...props} />}
      {(decision.status === 'adopted' || decision.status === 'not-adopted') && decision.votes.length > 0 && <Mending {...props} />}
    </section>
  );
}

function typedIn(sent: SentForm | undefined, act: string): (name: string) => string | undefined {
  return (name) => (sent?.act === act ? textField(sent.fields, name) : undefined);
}

function Entering({ visit, view: { decision, version }, sent }: DeskProps): VNode {
  const { words } = visit;
  const [roll, cast, close] = ['roll', 'cast', 'close'].map((act) => typedIn(sent, act));
  return (
    <>
      <details open={decision.votes.length === 0 || sent?.act === 'roll'}>
        <summary>{words('adoption.do.roll')}</summary>
        <ActForm visit={visit} act="roll" label={words('adoption.do.roll')}>
          <Prose visit={visit} name="roll" label={words('adoption.roll')} hint={words('adoption.roll.hint')} rows={10} most={40_000} value={roll?.('roll')} />
        </ActForm>
      </details>
      <details open={sent?.act === 'cast'}>
        <summary>{words('adoption.do.cast')}</summary>
        <ActForm visit={visit} act="cast" label={words('adoption.do.cast')}>
          <WhichState visit={visit} members={decision.members} value={cast?.('state')} />
          <Choice visit={visit} name="vote" label={words('adoption.vote')} value={cast?.('vote')} options={voteValues.map((value) => ({ value, label: words(`adoption.vote.${value}`) }))} />
        </ActForm>
      </details>
      <details open={decision.votes.length > 0 || sent?.act === 'close'}>
        <summary>{words('adoption.do.close')}</summary>
        <ActForm visit={visit} act="close" label={words('adoption.do.close')} seenVersion={version}>
          <Line visit={visit} name="on" type="date" label={words('adoption.taken-on')} value={close?.('on') ?? visit.today} optional />
          <fieldset class="pair">
            <legend>{words('adoption.totals')} <small class="optional">({words('form.optional')})</small></legend>
            {([['yes', 'yes'], ['no', 'no'], ['abstain', 'abstain'], ['notVoting', 'not-voting']] as const).map(([name, vote]) => <Line key={name} visit={visit} name={name} type="number" min={0} label={words(`adoption.vote.${vote}`)} value={close?.(name)} optional />)}
          </fieldset>
        </ActForm>
      </details>
    </>
  );
}

/** After the close: an error of recording is mended and counted, what was meant otherwise is noted for the delegation. */
function Mending({ visit, view: { decision, version }, sent }: DeskProps): VNode {
  const { words } = visit;
  const typed = typedIn(sent, 'correct');
  return (
    <details open={sent?.act === 'correct'}>
      <summary>{words('adoption.do.correct')}</summary>
      <ActForm visit={visit} act="correct" label={words('adoption.do.correct')} seenVersion={version}>
        <WhichState visit={visit} members={decision.members} value={typed('state')} />
        <Choice visit={visit} name="vote" label={words('adoption.vote')} value={typed('vote')} options={rollValues.map((value) => ({ value, label: words(`adoption.vote.${value}`) }))} />
        <Choice visit={visit} name="because" label={words('adoption.because')} value={typed('because')} options={(['recording-error', 'intended'] as const).map((value) => ({ value, label: words(`adoption.because.${value}`) }))} />
      </ActForm>
    </details>
  );
}
