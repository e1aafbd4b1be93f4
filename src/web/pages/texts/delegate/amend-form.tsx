import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import { asset } from '../../../assets.ts';
import { Prose } from '../../../parts/labelled.tsx';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { Asked, Typed } from './amend-asked.ts';
import { AmendFields, piecesOf } from './amend-fields.tsx';
import { AmendPreview } from './amend-preview.tsx';
import { foresee } from './foresee.ts';
import type { Ground, Wanted } from './foresee.ts';
import type { Offered } from './find-rests-on.ts';
import { islandData } from './island-data.ts';
import { PartyChoice } from './party-choice.tsx';
import { RestsOnFields } from './rests-on-fields.tsx';
import type { Speaker } from './speaker.ts';

export interface AmendFormProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly asked: Asked;
  readonly typed: Typed;
  readonly provision: NegotiatedProvision | undefined;
  readonly speaker: Speaker;
  readonly ground: Ground;
  readonly chosen: readonly Offered[];
  readonly found: readonly Offered[];
  /** The difference was asked for, or something stood in the way: what was typed is shown with what it brings about. */
  readonly looked: boolean;
  readonly label: string;
}

/** Whether a type is about words, and which; undefined of those that move, cut, join or leave alone. */
export function wantedOf({ type }: Asked, { words, parties }: Typed): Wanted | undefined {
  return type === 'MOD' || type === 'ADD' || type === 'ALT' || type === 'SUP' ? { type, words, parties } : undefined;
}

/** One form from the words to the table: it sends itself to be looked at as often as wanted, and is written only by its last button. */
export function AmendForm(props: AmendFormProps): VNode {
  const { visit, view, asked, typed, speaker, looked } = props;
  const { words } = visit;
  const [wanted, tabled] = [wantedOf(asked, typed), looked || asked.type === 'SUP' || asked.type === 'NOC'];
  return (
    <form class="act-form amend-form" method="post" action={linkTo(visit, 'textAmend', { id: view.negotiation.text.id })} noValidate data-amend data-live-form={asked.provision}>
      {/* What Enter presses in any of the fields. */}
      <button type="submit" name="act" value="look" class="visually-hidden" tabIndex={-1} aria-hidden="true">{words('amend.look')}</button>
      <input type="hidden" name="command-id" value={randomUUID()} />
      <input type="hidden" name="provision" value={asked.provision} />
      <input type="hidden" name="type" value={asked.type} />
      {asked.amends !== undefined && <input type="hidden" name="amends" value={asked.amends} />}
      <input type="hidden" name="revision" value={view.negotiation.revision.id} />
      <input type="hidden" name="seen" value={visit.head} />
      <AmendFields {...props} />
      <section class="amend-preview" id="difference" aria-label={words('amend.difference')} data-amend-preview>
        {looked && <Looked {...props} wanted={wanted} />}
      </section>
      <PartyChoice visit={visit} speaker={speaker} name="party" label={words('amend.who')} chosen={typed.parties} several />
      <details open={typed.reason !== '' || typed.restsOn.length > 0 || typed.find !== ''}>
        <summary>{words('amend.more')}</summary>
        <div class="amend-more">
          <Prose visit={visit} name="reason" label={words('amend.reason')} optional value={typed.reason} />
          <RestsOnFields visit={visit} chosen={props.chosen} found={props.found} find={typed.find} />
        </div>
      </details>
      <p class="amend-buttons">
        <button type="submit" name="act" value="look" class={tabled ? 'quiet' : undefined} formAction="#difference" data-amend-look>{words('amend.look')}</button>
        <button type="submit" name="act" value="table" hidden={!tabled} data-amend-table>{words('amend.table')}</button>
      </p>
      {wanted !== undefined && wanted.type !== 'SUP' && (
        <>
          <script type="application/json" data-amend-data dangerouslySetInnerHTML={{ __html: JSON.stringify(islandData(props)).replaceAll('<', '\\u003c') }} />
          <script type="module" src={asset('amend.js')} />
        </>
      )}
    </form>
  );
}

function Looked(props: AmendFormProps & { readonly wanted: Wanted | undefined }): VNode {
  const { visit, view, ground, wanted, label } = props;
  const own = ofText(view.negotiation.text.language);
  if (wanted === undefined) {
    return (
      <>
        {piecesOf(props).map((piece, at) => (
          <p key={at} class="provision-text" {...own}>{piece}</p>
        ))}
      </>
    );
  }
  return <AmendPreview foreseen={foresee(ground, wanted)} label={label} own={own} words={visit.words} nameOf={view.nameOf} partiesOf={(id) => (ground.proposals.find((one) => one.id === id)?.parties ?? []).map(view.nameOf).join(visit.words('text.names.between'))} {...(view.negotiation.text.language !== visit.language && { pageLang: ofText(visit.language).lang })} />;
}
