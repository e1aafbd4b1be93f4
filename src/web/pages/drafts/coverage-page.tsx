import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { fates } from '../../../process/synthesis/drafting/coverage.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { isAccountedFor } from './settable.ts';
import { parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { submittedKinds } from '../../../store/synthesis/load-submitted.ts';
import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { Pager } from '../../parts/list.tsx';
import { Pick } from '../../parts/pick.tsx';
import { performAct, sentForm, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo, withQuery } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { draftTrail, inItsLanguage, loadAskedDraft } from './asked-draft.ts';
import { chosenLines, countFates, coveragePageSize, parseCoverageQuery } from './coverage-query.ts';
import type { CoverageQuery } from './coverage-query.ts';
import { CoverageTable } from './coverage-table.tsx';
import { DraftViews } from './draft-views.tsx';
import { loadHolderNames } from './holder-names.ts';
import { loadAccount } from './load-fates.ts';
import type { AccountLine } from './load-fates.ts';

/** The account of a draft: everything that was submitted, said or asked, and what became of it. */
export async function draftCoveragePage(visit: Visit): Promise<Page | Response> {
  const loaded = await loadAskedDraft(visit);
  if (loaded === undefined) return missingPage(visit);
  const query = parseCoverageQuery(visit.url.searchParams);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await setAside(visit, loaded, query, sent);
  if (outcome instanceof Response) return outcome;
  const { draft } = loaded;
  const { words } = visit;
  const account = await loadAccount(visit, loaded);
  const chosen = chosenLines(account, query);
  const lines = chosen.slice((query.page - 1) * coveragePageSize, query.page * coveragePageSize);
  const whose = await loadHolderNames(visit, lines.map(({ thing }) => thing));
  const able = visit.asOf === undefined && draft.status === 'open' && may(visit.actor, 'set-item-aside');
  const here = withQuery(linkTo(visit, 'draftCoverage', { id: draft.id }), query.asked);
  const { page: _, ...filter } = query.asked;
  return {
    title: `${words('drafts.view.draftCoverage')}: ${draft.title}`,
    wide: true,
    ...(outcome !== undefined && { status: 422 }),
    trail: draftTrail(visit, loaded),
    alternates: (['csv', 'xlsx', 'json'] as const).map((form) => ({ href: linkTo(visit, 'draftFile', { id: draft.id, form: `account-${form}` }, filter), type: form === 'json' ? 'application/json' : 'text/csv', label: words(`drafts.file.${form}`) })),
    body: (
      <div class="coverage">
        <h1 {...inItsLanguage(draft.language, visit)}>{draft.title}</h1>
        <DraftViews visit={visit} draft={draft} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('drafts.coverage.lead')}</p>
        <Counts visit={visit} account={account} loaded={loaded} />
        <Filter visit={visit} query={query} loaded={loaded} />
        <p class="hint">{words('drafts.coverage.found', { count: chosen.length, all: account.length })}</p>
        <CoverageTable visit={visit} lines={lines} whose={whose} loaded={loaded} able={able} here={here} chosen={sent === undefined ? [] : textFields(sent.fields, 'item')} reason={sent === undefined ? '' : textField(sent.fields, 'reason')} />
        <Pager visit={visit} route={(asked) => linkTo(visit, 'draftCoverage', { id: draft.id }, asked)} total={chosen.length} page={query.page} pageSize={coveragePageSize} query={query.asked} />
      </div>
    ),
  };
}

/** What is chosen is set aside for one reason, or taken up again. */
async function setAside(visit: Visit, { draft }: LoadedDraft, query: CoverageQuery, sent: SentForm): Promise<Response | Refusal> {
  const [act, one] = sent.act.split(' ');
  const again = act === 'take-up';
  const reason = textField(sent.fields, 'reason');
  const keys = again ? [one ?? ''] : textFields(sent.fields, 'item');
  const commands = keys.flatMap((key): readonly ProcessCommand[] => {
    const parsed = parseSubjectKey(key);
    return parsed === undefined || !isAccountedFor(parsed.kind) ? [] : [{ name: 'set-item-aside', data: { draft: draft.id, of: key, ...(!again && { reason }) } }];
  });
  if (!again && reason === '') return refuse('reason-needed', 'SY-12');
  if (commands.length === 0) return refuse('nothing-changes', 'SY-12');
  const done = await performAct(visit, { sent, commands, about: subjectKey('draft', draft.id) });
  return isRefusal(done) ? done : toDone(withQuery(linkTo(visit, 'draftCoverage', { id: draft.id }), query.asked), done.position);
}

/** What was submitted by kind, and what became of it: each number is a link to what it counts. */
function Counts({ visit, account, loaded }: { readonly visit: Visit; readonly account: readonly AccountLine[]; readonly loaded: LoadedDraft }): VNode {
  const { words } = visit;
  const to = (asked: Readonly<Record<string, string>>) => linkTo(visit, 'draftCoverage', { id: loaded.draft.id }, asked);
  const counts = countFates(account);
  return (
    <div class="picture-scroll" role="region" tabIndex={0} aria-label={words('drafts.coverage.counts')}>
      <table class="fate-counts">
        <caption class="visually-hidden">{words('drafts.coverage.counts')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" class="number">{words('drafts.coverage.all')}</th>
            {fates.map((fate) => (
              <th key={fate} scope="col" class={`number fate-${fate}`}>
                {words(`drafts.fate.${fate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ kind, total, of }) => (
            <tr key={kind}>
              <th scope="row">{words(`drafts.submitted.${kind}`)}</th>
              <td class="number">
                <a href={to({ kind })}>{total}</a>
              </td>
              {fates.map((fate) => (
                <td key={fate} class="number">
                  {(of.get(fate) ?? 0) === 0 ? <span class="soft">0</span> : <a href={to({ kind, fate })}>{of.get(fate)}</a>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words('drafts.coverage.sum')}</th>
            <td class="number">{account.length}</td>
            {fates.map((fate) => (
              <td key={fate} class="number">
                <a href={to({ fate })}>{account.filter((line) => line.fate === fate).length}</a>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Filter({ visit, query, loaded }: { readonly visit: Visit; readonly query: CoverageQuery; readonly loaded: LoadedDraft }): VNode {
  const { words } = visit;
  return (
    <form class="desk-filter" action={linkTo(visit, 'draftCoverage', { id: loaded.draft.id })} role="search" aria-label={words('drafts.coverage.filter')}>
      <label class="words">
        <span>{words('drafts.material.search')}</span>
        <input type="search" name="q" value={query.words} maxLength={200} />
      </label>
      <Pick name="kind" label={words('drafts.material.kind')} any={words('drafts.material.all-kinds')} chosen={query.kind} options={submittedKinds.map((kind) => ({ value: kind, label: words(`drafts.submitted.${kind}`) }))} />
      <Pick name="fate" label={words('drafts.coverage.fate')} any={words('drafts.coverage.all-fates')} chosen={query.fate} options={fates.map((fate) => ({ value: fate, label: words(`drafts.fate.${fate}`) }))} />
      <button type="submit" class="quiet">{words('drafts.material.find')}</button>
    </form>
  );
}
