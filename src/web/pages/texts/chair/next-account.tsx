import type { VNode } from 'preact';
import type { AmendmentAccount } from '../../../../process/text/ledger/account.ts';
import { labelInText } from '../../../text/label-in-text.ts';
import { partyList } from '../../../text/party-list.ts';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { NextAsked } from './next-asked.ts';

interface AccountProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly asked: NextAsked;
}

/** What becomes of every proposal that stands. Those that would go without a word come first, and are named here. */
export function NextAccount({ visit, view, asked }: AccountProps): VNode {
  const { words } = visit;
  const { fates, unaccounted } = asked.account;
  const named = (one: AmendmentAccount) => one.open || one.ground === 'said';
  const others = fates.filter((one) => !named(one));
  return (
    <section class="next-account" aria-labelledby="account">
      <h2 id="account">{words('text-chair.account')}</h2>
      <p class={`ledger-proof${unaccounted.length === 0 ? '' : ' short'}`}>{words('text-chair.proof', { all: fates.length, accounted: fates.length - unaccounted.length })}</p>
      <ul class="text-counts">
        {[...Map.groupBy(fates, ({ fate, open }) => (open ? 'open' : fate))].map(([fate, those]) => <li key={fate} class={`status fate-${fate}`}>{words(`text-chair.fate.${fate}`)}: {those.length}</li>)}
      </ul>
      {fates.some(named) && (
        <>
          <p class="hint">{words('text-chair.account.hint')}</p>
          <ul class="next-fates">{fates.filter(named).map((one) => <OpenFate key={one.amendment.id} visit={visit} view={view} one={one} said={asked.said.get(one.amendment.id)} />)}</ul>
          {unaccounted.length > 1 && <label class="fate-all"><span>{words('text-chair.account.all')}</span> <FateChoice visit={visit} name="fate-all" chosen="" /></label>}
        </>
      )}
      {others.length > 0 && (
        <details class="tx-more">
          <summary>{words('text-chair.account.rest', { count: others.length })}</summary>
          <ul class="next-fates">
            {others.map((one) => (
              <li key={one.amendment.id}>
                <Proposal visit={visit} view={view} one={one} /> <span class={`status fate-${one.fate}`}>{words(`text-chair.fate.${one.fate}`)}</span> {one.ground !== 'words' && one.ground !== 'said' && <small class="soft">{words(`text-chair.ground.${one.ground}`)}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function OpenFate({ visit, view, one, said }: Omit<AccountProps, 'asked'> & { readonly one: AmendmentAccount; readonly said: string | undefined }): VNode {
  return (
    <li class={one.open ? 'unmet-row' : undefined}>
      <Proposal visit={visit} view={view} one={one} />
      <label>
        <span class="visually-hidden">{visit.words('text-chair.col.fate')}</span>
        <FateChoice visit={visit} name={`fate ${one.amendment.id}`} chosen={said === undefined ? '' : said === 'lapses' ? 'lapses' : 'answered'} />
      </label>
    </li>
  );
}

function FateChoice({ visit: { words }, name, chosen }: { readonly visit: Visit; readonly name: string; readonly chosen: string }): VNode {
  return (
    <select name={name}>
      <option value="">{words('text-chair.fate.open')}</option>
      <option value="answered" selected={chosen === 'answered'}>{words('text-chair.account.answered')}</option>
      <option value="lapses" selected={chosen === 'lapses'}>{words('text-chair.account.lapses')}</option>
    </select>
  );
}

function Proposal({ visit, view, one: { amendment } }: Omit<AccountProps, 'asked'> & { readonly one: AmendmentAccount }): VNode {
  const { id, amendmentType, provision, proponents, words = '' } = amendment;
  return (
    <span class="proposed-words">
      <a href={linkTo(visit, 'amendment', { id })}>{amendmentType} {labelInText(view, provision)}</a> · {partyList(visit, view, proponents)} <span class="soft" {...ofText(view.negotiation.text.language)}>{words.length > 160 ? `${words.slice(0, 160)}…` : words}</span>
    </span>
  );
}
