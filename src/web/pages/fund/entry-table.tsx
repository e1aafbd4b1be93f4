import type { VNode } from 'preact';
import type { EntryState, FundState } from '../../../process/fund/state.ts';
import { isId, parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { writeMoney } from '../../parts/money.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** Whose names a table of entries needs. */
export function namesOfEntries(entries: readonly EntryState[]): readonly SubjectKey[] {
  return entries.flatMap(({ about, holder }) => [about, ...(holder !== undefined && isId(holder) ? [subjectKey('participant', holder), subjectKey('group', holder)] : [])]);
}

interface TableProps {
  readonly visit: Visit;
  readonly fund: Pick<FundState, 'currency' | 'title' | 'objectives'>;
  readonly entries: readonly EntryState[];
  readonly names: Names;
  /** On an account's own page: what each entry moved on it. */
  readonly account?: { readonly account: string; readonly currency?: string };
}

/** Entries by their numbers, each with what it is about and its amount in both currencies. */
export function EntryTable({ visit, fund, entries, names, account }: TableProps): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('fund.tab.fundJournal')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('fund.number')}</th>
          <th scope="col">{words('fund.day')}</th>
          <th scope="col">{words('fund.kind')}</th>
          <th scope="col">{words('fund.about')}</th>
          <th scope="col" class="number">{words('fund.amount')}</th>
          <th scope="col" class="number">{words(account === undefined ? 'fund.value' : 'fund.moved')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} class={entry.reversedBy === undefined ? undefined : 'reversed'}>
            <td class="what"><a href={linkTo(visit, 'fundEntry', { id: entry.id })}>{words('fund.entry.number', { number: entry.number })}</a></td>
            <td data-label={words('fund.day')}>{dayText(entry.on, language)}</td>
            <td data-label={words('fund.kind')}>{words(`fund.entry.${entry.entryKind}`)}{entry.reversedBy !== undefined && <> <span class="soft">{words('fund.reversed')}</span></>}</td>
            <td data-label={words('fund.about')}><About visit={visit} entry={entry} names={names} /></td>
            <td class="number" data-label={words('fund.amount')}>{writeMoney(entry.money, language)}</td>
            <td class="number" data-label={words(account === undefined ? 'fund.value' : 'fund.moved')}>{account === undefined ? writeMoney(entry.value, language) : writeMoney({ currency: fund.currency, minor: movedOn(entry, account) }, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function movedOn(entry: EntryState, wanted: { readonly account: string; readonly currency?: string }): number {
  return entry.lines.reduce((sum, { account, currency, base }) => (account === wanted.account && (wanted.currency === undefined || currency === wanted.currency) ? sum + base : sum), 0);
}

/** A proposal and the fund by their titles; a contribution and a grant by whose they are. */
export function About({ visit, entry, names }: { readonly visit: Visit; readonly entry: Pick<EntryState, 'about' | 'holder'>; readonly names: Names }): VNode {
  const parsed = parseSubjectKey(entry.about);
  if (entry.holder === undefined || parsed === undefined || (parsed.kind !== 'contribution' && parsed.kind !== 'grant')) return <SubjectLink subject={entry.about} visit={visit} names={names} />;
  return (
    <>
      <a href={linkTo(visit, parsed.kind, { id: parsed.id })}>{visit.words(`fund.one.${parsed.kind}`)}</a> · <HolderName of={entry.holder} visit={visit} names={names} />
    </>
  );
}
