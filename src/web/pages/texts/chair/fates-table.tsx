import type { VNode } from 'preact';
import type { RecordedFate } from '../../../../store/text/load-ledger.ts';
import { partyList } from '../../../text/party-list.ts';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { Ledger } from './load-ledger.ts';

interface FatesProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly fates: readonly RecordedFate[];
  readonly labels: Ledger['labels'];
}

/** How much of each fate is printed at once; the files hold all. */
const most = 1000;

/** Every proposal to the revision before, and what became of it. Without names they stand by provision and words, so that their sequence tells nothing (rule TX-19). */
export function FatesTable(props: FatesProps): VNode {
  const { visit, view, fates } = props;
  const { words } = visit;
  const counts = [...Map.groupBy(fates, ({ fate }) => fate ?? 'open')];
  return (
    <section class="ledger-fates" aria-labelledby="fates">
      <h2 id="fates">{words('text-chair.fates', { count: fates.length })}</h2>
      <ul class="text-counts">
        {counts.map(([fate, those]) => <li key={fate} class={`status fate-${fate}`}>{words(`text-chair.fate.${fate}`)}: {those.length}</li>)}
      </ul>
      <table class="register tx-ledger">
        <caption class="visually-hidden">{words('text-chair.fates', { count: fates.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{words('text-chair.col.proposal')}</th>
            {view.names && <th scope="col">{words('text-chair.col.by')}</th>}
            <th scope="col">{words('text-chair.col.fate')}</th>
          </tr>
        </thead>
        <tbody>
          {inSequence(view, fates).slice(0, most).map((one) => (
            <Fate key={one.amendment.id} {...props} one={one} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Fate({ visit, view, labels, one: { amendment, fate: found, into } }: FatesProps & { readonly one: RecordedFate }): VNode {
  const { words } = visit;
  const { id, amendmentType, proponents, words: wanted = '' } = amendment;
  const fate = found ?? 'open';
  const label = labels.before.get(amendment.provision) ?? amendment.label ?? '';
  const answer = into === undefined ? undefined : labels.after.get(into);
  return (
    <tr>
      <td class="words">
        <a href={linkTo(visit, 'amendment', { id })}>{amendmentType} {label}</a>{' '}
        <span {...ofText(view.negotiation.text.language)}>{wanted.length > 200 ? `${wanted.slice(0, 200)}…` : wanted}</span>
      </td>
      {view.names && <td data-label={words('text-chair.col.by')}>{partyList(visit, view, proponents)}</td>}
      <td data-label={words('text-chair.col.fate')}>
        <span class={`status fate-${fate}`}>{words(`text-chair.fate.${fate}`)}</span>
        {into !== undefined && answer !== undefined && <> <a href={linkTo(visit, 'provision', { id: into })}>{answer === '' ? words('text-chair.unlabelled') : answer}</a></>}
      </td>
    </tr>
  );
}

export function inSequence({ names }: TextView, fates: readonly RecordedFate[]): readonly RecordedFate[] {
  if (names) return fates;
  const key = ({ amendment: { provision, words = '', amendmentType } }: RecordedFate) => `${provision} ${words} ${amendmentType}`;
  return fates.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
