import type { VNode } from 'preact';
import { changesBetween } from '../../../../process/text/compile/print/changes.ts';
import type { Run } from '../../../../process/text/compile/print/runs.ts';
import { tokenise } from '../../../../process/text/compile/tokens.ts';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import type { AmendmentState } from '../../../../process/text/state.ts';
import { partyList } from '../../../text/party-list.ts';
import { Runs } from '../../../text/runs.tsx';
import { labelOrWords } from '../../../text/structure-notes.tsx';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';

interface AmendmentsToProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly provision: NegotiatedProvision;
}

/** So many stand with their words on the page of a provision; all of them in the list of the text's amendments. */
const most = 30;

/** What is proposed of a provision, each with its words as a change of those that stand. Without names the compilation has it all: a list would tell by its length and its ids who said what (rule TX-19). */
export function AmendmentsTo({ visit, view, provision }: AmendmentsToProps): VNode | null {
  const { words } = visit;
  const all = view.names ? provision.amendments : [];
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="amendments">
      <h2 id="amendments">{words('provision.amendments', { count: all.length })}</h2>
      <ol class="amendments-to">
        {all.slice(0, most).map((amendment) => (
          <li key={amendment.id}>
            <p class="amendment-head">
              <a href={linkTo(visit, 'amendment', { id: amendment.id })}>{words(`amend.type.${amendment.amendmentType}`)}</a>
              <strong>{partyList(visit, view, amendment.proponents)}</strong>
              {amendment.carried !== undefined && <span class="mark">{words(`amendment.fate.${amendment.carried}`)}</span>}
            </p>
            <AmendmentWords visit={visit} view={view} provision={provision} amendment={amendment} />
          </li>
        ))}
      </ol>
      {all.length > most && <p><a href={linkTo(visit, 'textAmendments', { id: view.negotiation.text.id }, { provision: provision.id })}>{words('provision.amendments.all', { count: all.length })}</a></p>}
    </section>
  );
}

/** What an amendment changes, in one paragraph. */
export function AmendmentWords({ visit, view, provision, amendment }: AmendmentsToProps & { readonly amendment: AmendmentState }): VNode | null {
  const { words } = visit;
  const { amendmentType, after, next = [] } = amendment;
  const own = ofText(view.negotiation.text.language);
  const drawn = { words, nameOf: view.nameOf };
  switch (amendmentType) {
    case 'NOC':
      return <p>{words('amend.noc.what')}</p>;
    case 'MOVE':
      return <p>{after === undefined ? words('text.moved.first') : words('text.moved', { label: labelOrWords(view, after) })}</p>;
    case 'JOIN':
      return <p>{words('text.join', { labels: next.map((id) => labelOrWords(view, id)).join(', ') })}</p>;
    case 'SPLIT':
      return <p>{words('amend.type.SPLIT')}</p>;
    case 'MOD':
    case 'ALT':
    case 'SUP':
    case 'ADD':
      return <p class="provision-text difference" {...own}><Runs runs={runsOf(provision, amendment)} {...drawn} /></p>;
  }
}

function runsOf({ base }: NegotiatedProvision, { amendmentType, words = '' }: AmendmentState): readonly Run[] {
  if (amendmentType === 'ADD') return changesBetween([], tokenise(words));
  return changesBetween(base, amendmentType === 'SUP' ? [] : tokenise(words));
}
