import type { VNode } from 'preact';
import { codeOf } from '../../../process/vocabulary/code-ref.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { isState } from '../../../process/vocabulary/states/state.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { Pick } from '../../parts/pick.tsx';
import { chosenTheme, uncoded, writeLedgerQuery } from './ledger-query.ts';
import type { LedgerQuery } from './ledger-query.ts';
import { calledIn } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';
import { heldStances } from './stance-mark.tsx';

/** The themes, each with how many recommendations it has; the one that is shown is marked. */
export function Themes({ visit, view, query }: { readonly visit: Visit; readonly view: LedgerView; readonly query: LedgerQuery }): VNode {
  const { words, language } = visit;
  const theme = chosenTheme(view.themes, query.code);
  const { open: _open, code: _code, ...rest } = query;
  return (
    <nav class="themes" aria-label={words('positions.theme')}>
      {view.themes.map(({ code, heading, standings }) => (
        <a key={code ?? uncoded} href={linkTo(visit, 'positions', {}, writeLedgerQuery({ ...rest, code: code ?? uncoded }))} aria-current={code === theme?.code ? 'true' : undefined}>
          {code === undefined ? words('positions.theme.none') : <>{codeOf(code)} <Text text={heading} language={language} /></>} <span class="soft">{standings.length}</span>
        </a>
      ))}
    </nav>
  );
}

/** A plain GET form, so that every view of the ledger is a link that can be kept and sent. */
export function LedgerFilter({ visit, view, query }: { readonly visit: Visit; readonly view: LedgerView; readonly query: LedgerQuery }): VNode {
  const { words, language } = visit;
  const theme = chosenTheme(view.themes, query.code);
  const { compare } = new Intl.Collator(language);
  const called = calledIn(view, visit);
  const holders = [...new Set([...view.ledger.ledger.values()].flatMap(({ states, groups, participants }) => [...states.keys(), ...groups.keys(), ...participants.keys()]))].map((value) => ({ value, label: called(value) }));
  const ordered = holders.toSorted((a, b) => Number(isState(b.value)) - Number(isState(a.value)) || compare(a.label, b.label));
  const active = query.delegation !== undefined || query.group !== undefined || query.stance !== undefined;
  return (
    <details class="filter" open={active && query.delegation === undefined}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'positions', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        {view.taxonomies.length > 1 && <Pick name="taxonomy" label={words('positions.taxonomy')} any={words('filter.any')} chosen={view.taxonomy?.id} options={view.taxonomies.map(({ id, title }) => ({ value: id, label: plainText(title, language) }))} />}
        <input type="hidden" name="code" value={theme?.code ?? uncoded} />
        <Pick name="group" label={words('positions.columns')} any={words('positions.columns.regions')} chosen={query.group} options={[...regionalGroups.map((group) => ({ value: group, label: words(`region.${group}`) })), ...view.groups.map(({ id, shortName }) => ({ value: id, label: plainText(shortName, language) }))]} />
        <Pick name="stance" label={words('positions.stance')} any={words('filter.any')} chosen={query.stance} options={heldStances.map((stance) => ({ value: stance, label: words(`stance-name.${stance}`) }))} />
        <Pick name="delegation" label={words('positions.delegation')} any={words('filter.any')} chosen={query.delegation} options={ordered} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'positions', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}
