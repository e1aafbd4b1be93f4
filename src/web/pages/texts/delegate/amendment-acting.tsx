import type { VNode } from 'preact';
import type { AmendmentState } from '../../../../process/text/state.ts';
import { ActForm } from '../../../parts/act-form.tsx';
import { Prose } from '../../../parts/labelled.tsx';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { PartyField, StanceForm } from './stance-form.tsx';
import { speaksFor } from './speaker.ts';
import type { Speaker } from './speaker.ts';

interface AmendmentActingProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly amendment: AmendmentState;
  readonly speaker: Speaker;
  readonly version: number;
  readonly typed: FormData | undefined;
}

/** Join, leave, withdraw, say where one stands, amend it, or table it anew where a new revision closed it. */
export function AmendmentActing({ visit, view, amendment, speaker, version, typed }: AmendmentActingProps): VNode | null {
  const { words } = visit;
  const { text, revision } = view.negotiation;
  const { id, provision, proponents, amendmentType, status } = amendment;
  const mine = proponents.filter((party) => speaksFor(speaker, party));
  const hidden = <input type="hidden" name="amendment" value={id} />;
  const to = (query: Readonly<Record<string, string>>) => linkTo(visit, 'textAmend', { id: text.id }, query);
  const place = amendmentType === 'ADD' ? (amendment.after ?? '') : provision;
  if (status !== 'standing') {
    return (
      <section aria-labelledby="acting" class="acting">
        <h2 id="acting">{words('acting.title')}</h2>
        <p><a class="button" href={to({ provision: place, type: amendmentType, from: id })}>{words('amendment.again')}</a></p>
      </section>
    );
  }
  const words_ = amendmentType === 'MOD' || amendmentType === 'ALT' || amendmentType === 'ADD';
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      <StanceForm visit={visit} speaker={speaker} revision={revision.id} provision={provision} amendment={id} typed={typed?.get('act') === 'stance' ? typed : undefined} />
      {(speaker.self === undefined || mine.length === 0 || speaker.groups.some((group) => !proponents.some((one) => one === group.id))) && (
        <details>
          <summary>{words('amend.join')}</summary>
          <ActForm visit={visit} act="join" label={words('amend.join')} seenVersion={version}>{hidden}<PartyField visit={visit} speaker={speaker} /></ActForm>
        </details>
      )}
      {mine.map((party) => (
        <details key={party}>
          <summary>{words(proponents.length > 1 ? 'amendment.leave' : 'amendment.withdraw', { who: view.nameOf(party) })}</summary>
          <ActForm visit={visit} act={proponents.length > 1 ? 'leave' : 'withdraw'} label={words(proponents.length > 1 ? 'amendment.leave' : 'amendment.withdraw', { who: view.nameOf(party) })} seenVersion={version}>
            {hidden}
            <input type="hidden" name="party" value={party} />
            {proponents.length === 1 && <Prose visit={visit} name="reason" label={words('amend.reason')} optional rows={2} />}
          </ActForm>
        </details>
      ))}
      {mine.length > 0 && <p><a href={to({ provision: place, type: amendmentType, from: id })}>{words('amendment.correct')}</a></p>}
      {words_ && <p><a href={to({ provision, type: 'MOD', amends: id, from: id })}>{words('amendment.amend')}</a></p>}
    </section>
  );
}
