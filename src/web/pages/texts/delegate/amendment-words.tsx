import type { VNode } from 'preact';
import { changesBetween } from '../../../../process/text/compile/print/changes.ts';
import type { Run } from '../../../../process/text/compile/print/runs.ts';
import { tokenise } from '../../../../process/text/compile/tokens.ts';
import type { Token } from '../../../../process/text/compile/tokens.ts';
import type { Negotiation } from '../../../../process/text/negotiation.ts';
import { settledBase } from '../../../../process/text/settle.ts';
import type { AmendmentState } from '../../../../process/text/state.ts';
import { Runs } from '../../../text/runs.tsx';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';

/** The words that an amendment was made upon: of its revision, with what was settled before it was tabled. */
export function baseOfAmendment({ revision, provisions, amendments }: Negotiation, { provision, amendmentType, amends, place }: AmendmentState): readonly Token[] {
  if (amendmentType === 'ADD') return [];
  const added = amends === undefined ? undefined : amendments.find(({ id }) => id === amends);
  const words = revision.provisions.find(({ id }) => id === provision)?.words ?? added?.words ?? '';
  return settledBase(tokenise(words), (provisions.get(provision)?.settlements ?? []).filter(({ at }) => at < place)).base;
}

interface AmendmentDifferenceProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly amendment: AmendmentState;
  readonly base: readonly Token[];
  /** That it amends, in full. */
  readonly amended?: AmendmentState | undefined;
}

/** What it changes: in one paragraph, or the two side by side. */
export function AmendmentDifference({ visit, view, amendment, base, amended }: AmendmentDifferenceProps): VNode | null {
  const { words, url } = visit;
  if (!['MOD', 'ALT', 'ADD', 'SUP'].includes(amendment.amendmentType)) return null;
  const side = url.searchParams.get('show') === 'side';
  const wanted = amendment.amendmentType === 'SUP' ? [] : tokenise(amendment.words ?? '');
  const runs = changesBetween(base, wanted);
  const own = ofText(view.negotiation.text.language);
  const href = (show: string) => linkTo(visit, 'amendment', { id: amendment.id }, { show });
  return (
    <section aria-labelledby="difference">
      <h2 id="difference">{words('amend.difference')}</h2>
      <nav class="views" aria-label={words('amendment.show')}>
        <a href={href('')} aria-current={side ? undefined : 'true'}>{words('amendment.show.inline')}</a>
        <a href={href('side')} aria-current={side ? 'true' : undefined}>{words('amendment.show.side')}</a>
      </nav>
      {side ? (
        <div class="side-by-side">
          <Column visit={visit} view={view} title={words('amendment.base')} runs={runs.filter((run) => run.is !== 'words' || run.change !== 'inserted')} />
          <Column visit={visit} view={view} title={words('amendment.wanted')} runs={runs.filter((run) => run.is !== 'words' || run.change !== 'deleted')} />
        </div>
      ) : <p class="provision-text difference" {...own}><Runs runs={runs} words={words} nameOf={view.nameOf} /></p>}
      {amended?.words !== undefined && amended.amendmentType !== 'ADD' && amendment.words !== undefined && (
        <>
          <h3>{words('amendment.against-amended')}</h3>
          <p class="provision-text difference" {...own}><Runs runs={changesBetween(tokenise(amended.words), wanted)} words={words} nameOf={view.nameOf} /></p>
        </>
      )}
      {!side && amendment.words !== undefined && amendment.amendmentType !== 'ADD' && (
        <details>
          <summary>{words('amendment.full')}</summary>
          <p class="provision-text" {...own}>{amendment.words}</p>
        </details>
      )}
    </section>
  );
}

function Column({ visit, view, title, runs }: { readonly visit: Visit; readonly view: TextView; readonly title: string; readonly runs: readonly Run[] }): VNode {
  const own = ofText(view.negotiation.text.language);
  return (
    <div>
      <h3>{title}</h3>
      <p class="provision-text difference" {...own}>{runs.length === 0 ? <em lang={visit.language}>{visit.words('text.no-text')}</em> : <Runs runs={runs} words={visit.words} nameOf={view.nameOf} />}</p>
    </div>
  );
}
