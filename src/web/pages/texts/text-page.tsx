import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Grouping } from '../../../process/text/compile/standing.ts';
import type { NegotiatedProvision } from '../../../process/text/negotiation.ts';
import type { TextState } from '../../../process/text/state.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { History, loadPast } from '../../parts/history.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { localeOf } from '../../messages/catalogue.ts';
import { labelOrWords } from '../../text/structure-notes.tsx';
import { textParts } from '../../text/text-parts.ts';
import type { TextPart } from '../../text/text-parts.ts';
import { loadTextView } from '../../text/text-view.ts';
import type { TextView } from '../../text/text-view.ts';
import { TextViews } from '../../text/text-views.tsx';
import { inPartysSequence, loadGroupings, partiesOf } from '../../text/whose-reading.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { LiveText } from './live/live-text.tsx';
import { loadChairsWords } from './load-chairs-words.ts';
import type { ChairsWords } from './load-chairs-words.ts';
import { Packages } from './packages.tsx';
import { loadSeenAt, SightNotice } from './sight-notice.tsx';
import { TextBar } from './text-bar.tsx';
import { TextBody } from './text-body.tsx';
import { TextCounts } from './text-counts.tsx';
import { TextFiles } from './text-files.tsx';
import { TextOutline } from './text-outline.tsx';
import { textQueryOf, writeTextQuery } from './text-query.ts';
import type { TextQuery } from './text-query.ts';

/** A negotiated text in one column, in whichever style, as far as the reader may see it (rule TX-20). */
export async function textPage(visit: Visit): Promise<Page> {
  const view = await loadTextView(visit);
  if (view === undefined) return notIssuedPage(visit);
  const { text, revision } = view.negotiation;
  const query = textQueryOf(visit, view);
  const [groups, past, seenAt, chair] = await Promise.all([
    query.mode === 'reading' || query.mode === 'changes' ? loadGroupings(visit) : [],
    loadPast(visit, subjectKey('text', text.id)),
    loadSeenAt(visit, view),
    query.mode === 'chair' ? loadChairsWords(visit, view) : undefined,
  ]);
  const status = visit.words(`texts.revision.${revision.status}`);
  const provisions = query.mode === 'reading' && query.party !== undefined ? inPartysSequence(view.compiled.provisions, query.party, groups) : view.compiled.provisions;
  return {
    title: titleOf(visit, view, query),
    wide: true,
    trail: [{ label: visit.words('spine.text'), href: linkTo(visit, 'texts', {}) }],
    body: (
      <article class="thing negotiated-text">
        <h1><Text text={text.title} language={visit.language} /></h1>
        <TextViews visit={visit} id={text.id} />
        <p class="hint">
          <a href={linkTo(visit, 'revision', { id: revision.id })}><Text text={revision.name} language={visit.language} /></a>{status !== plainText(revision.name, visit.language) && ` · ${status}`}
          {text.status === 'agreed' && <span> · <span class="status status-agreed">{visit.words('texts.agreed')}</span></span>}
          {may(visit.actor, 'set-text-terms') && visit.asOf === undefined && <span> · <a href={linkTo(visit, 'newText', {}, { text: text.id })}>{visit.words('texts.terms')}</a></span>}
        </p>
        <TextCounts visit={visit} provisions={view.compiled.provisions} />
        {text.status === 'open' && <SightNotice visit={visit} view={view} seenAt={seenAt} />}
        <Whole visit={visit} view={view} query={query} provisions={provisions} groups={groups} chair={chair} />
        <TextFiles visit={visit} view={view} query={query} />
        <History visit={visit} past={past} />
        <LiveText visit={visit} view={view} mode={query.mode} />
      </article>
    ),
  };
}

/** One way of looking at the text told from another, and whose it is. */
function titleOf({ words }: Visit, { title, nameOf }: TextView, { mode, party }: TextQuery): string {
  const who = party === undefined || (mode !== 'reading' && mode !== 'changes') ? '' : `: ${nameOf(party)}`;
  return mode === 'compilation' ? title : `${words(`texts.mode.${mode}`)}${who} · ${title}`;
}

interface WholeProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly query: TextQuery;
  readonly provisions: readonly NegotiatedProvision[];
  readonly groups: readonly Grouping[];
  readonly chair: ChairsWords | undefined;
}

function Whole({ visit, view, query, provisions, groups, chair }: WholeProps): VNode {
  const { words, language } = visit;
  const { text } = view.negotiation;
  const parts = textParts(provisions);
  const asked: TextQuery = query.part === 'all' ? query : { ...query, part: Math.min(query.part, Math.max(1, parts.length)) };
  const shown = asked.part === 'all' ? provisions : shownOf(provisions, parts[asked.part - 1]);
  const collator = new Intl.Collator(localeOf(language));
  const parties = [...partiesOf(view, groups)].map((id) => ({ id, name: view.nameOf(id) })).toSorted((a, b) => collator.compare(a.name, b.name));
  return (
    <>
      <TextBar visit={visit} view={view} query={asked} parties={view.names ? parties : []} />
      {/* In a text that is agreed there are no proposals to speak of. */}
      {(text.status === 'open' || query.mode !== 'compilation') && <p class="hint mode-hint">{chair?.count === 0 ? words('texts.chair.none') : words(`texts.mode.${query.mode}.hint`)}</p>}
      <Called visit={visit} view={view} />
      <div class="text-and-outline">
        <div class="text-side">
          <TextOutline visit={visit} view={view} query={asked} provisions={provisions} parts={parts} />
          <Packages visit={visit} view={view} />
        </div>
        <div class="text-main">
          <PartLinks visit={visit} id={text.id} query={asked} parts={parts} />
          <TextBody visit={visit} view={view} query={asked} provisions={shown} groups={groups} chair={chair} />
          <PartLinks visit={visit} id={text.id} query={asked} parts={parts} />
        </div>
      </div>
    </>
  );
}

function shownOf(provisions: readonly NegotiatedProvision[], part: TextPart | undefined): readonly NegotiatedProvision[] {
  return part === undefined ? [] : provisions.slice(part.first, part.last);
}

/** Of a long text: which part this is, the next, and all of it. */
function PartLinks({ visit, id, query, parts }: { readonly visit: Visit; readonly id: string; readonly query: TextQuery; readonly parts: readonly TextPart[] }): VNode | null {
  const { words } = visit;
  if (parts.length < 2) return null;
  const to = (part: TextQuery['part']) => linkTo(visit, 'text', { id }, writeTextQuery({ ...query, part }));
  if (query.part === 'all') return <p class="pager"><a href={to(1)}>{words('texts.part.in-parts')}</a></p>;
  return (
    <nav class="pager" aria-label={words('texts.parts')}>
      {query.part > 1 && <a rel="prev" href={to(query.part - 1)}>{words('list.previous')}</a>}
      <span>{words('texts.part', { part: query.part, parts: parts.length })}</span>
      {query.part < parts.length && <a rel="next" href={to(query.part + 1)}>{words('list.next')}</a>}
      <a href={to('all')}>{words('texts.part.all')}</a>
    </nav>
  );
}

/** The paragraph that the room is at. */
function Called({ visit, view }: { readonly visit: Visit; readonly view: TextView }): VNode | null {
  const { called } = view.negotiation.text;
  if (called === undefined || !view.compiled.provisions.some(({ id }) => id === called)) return null;
  return (
    <p class="called">
      {visit.words('texts.called')} <a href={linkTo(visit, 'provision', { id: called })}>{labelOrWords(view, called)}</a>
    </p>
  );
}

/** A text of which no revision was issued yet: its terms, and where its words come in. */
async function notIssuedPage(visit: Visit): Promise<Page> {
  const { store, process, position, words } = visit;
  const text: TextState | undefined = await loadState(store.pool, process, position, 'text', visit.parameters['id'] ?? '');
  if (text === undefined) return missingPage(visit);
  const able = visit.asOf === undefined && may(visit.actor, 'issue-revision');
  const past = await loadPast(visit, subjectKey('text', text.id));
  return {
    title: words('texts.none-issued'),
    trail: [{ label: words('spine.text'), href: linkTo(visit, 'texts', {}) }],
    body: (
      <article class="thing">
        <h1><Text text={text.title} language={visit.language} /></h1>
        <p class="lead">{words('texts.none-issued')}</p>
        {able && (
          <p class="form-acts">
            <a class="button" href={linkTo(visit, 'newRevision', { id: text.id })}>{words('texts.take-in')}</a> <a href={linkTo(visit, 'newText', {}, { text: text.id })}>{words('texts.terms')}</a>
          </p>
        )}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}
