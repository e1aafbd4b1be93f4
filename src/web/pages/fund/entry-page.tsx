import { subjectKey, isId } from '../../../process/vocabulary/ids.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { writeMoney } from '../../parts/money.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { About, namesOfEntries } from './entry-table.tsx';
import { answerForms, FundForms } from './fund-form.tsx';
import type { FundForm } from './fund-form.tsx';
import { accountLabel } from './fund-labels.ts';
import { fundTrail, loadFund } from './load-fund.ts';

/** One entry of the books: its lines, what it is about, the act in the record, and what reversed it. */
export async function fundEntryPage(visit: Visit): Promise<Page | Response> {
  const { words, language, store, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const entry = isId(id) ? await loadState(store.pool, process, position, 'entry', id) : undefined;
  const loaded = entry === undefined ? undefined : await loadFund(visit, entry.fund);
  if (entry === undefined || loaded === undefined) return missingPage(visit);
  const { fund } = loaded;
  const sent = sentForm(visit);
  const forms: readonly FundForm[] = entry.reversedBy !== undefined || entry.entryKind === 'reversal' ? [] : [{
    command: 'reverse-entry', label: 'fund.do.reverse-entry', data: { entry: id, fund: fund.id, about: entry.about }, fields: [{ name: 'on', kind: 'day', label: 'fund.day' }, { name: 'reason', kind: 'prose', label: 'input.reason' }],
  }];
  const outcome = sent === undefined ? undefined : await answerForms(visit, sent, forms, subjectKey('entry', id), linkTo(visit, 'fundEntry', { id }));
  if (outcome instanceof Response) return outcome;
  const past = await loadPast(visit, subjectKey('entry', id), namesOfEntries([entry]));
  const title = words('fund.entry.number', { number: entry.number });
  return {
    title: `${title} · ${words(`fund.entry.${entry.entryKind}`)}`,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: [...fundTrail(visit, fund), { label: words('fund.tab.fundJournal'), href: linkTo(visit, 'fundJournal', { id: fund.id }) }],
    body: (
      <article class="thing">
        <h1><span class="over-title">{words(`fund.entry.${entry.entryKind}`)}</span> {title}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {entry.reversedBy !== undefined && <p class="notice">{words('fund.entry.reversed-by')} <SubjectLink subject={subjectKey('entry', entry.reversedBy)} visit={visit} names={past.names} /></p>}
        {entry.reverses !== undefined && <p class="notice">{words('fund.entry.reverses')} <SubjectLink subject={subjectKey('entry', entry.reverses)} visit={visit} names={past.names} /></p>}
        <dl class="facts">
          <Fact label={words('fund.day')}>{dayText(entry.on, language)}</Fact>
          <Fact label={words('fund.about')}><About visit={visit} entry={entry} names={past.names} /></Fact>
          <Fact label={words('fund.amount')}>{writeMoney(entry.money, language)}</Fact>
          <Fact label={words('fund.value')}>{writeMoney(entry.value, language)}</Fact>
          {entry.memo !== undefined && <Fact label={words('fund.memo')}><span dir="auto">{entry.memo}</span></Fact>}
          <Fact label={words('fund.in-record')}><a href={linkTo(visit, 'entry', { position: String(entry.at) })}>{words('fund.in-record.at', { position: entry.at })}</a></Fact>
        </dl>
        <table class="register">
          <caption class="list-caption">{words('fund.lines')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('fund.account')}</th>
              <th scope="col" class="number">{words('fund.amount')}</th>
              <th scope="col" class="number">{words('fund.value')}</th>
            </tr>
          </thead>
          <tbody>
            {entry.lines.map(({ account, currency, amount, base }) => (
              <tr key={`${account}${currency}${amount}${base}`}>
                <td class="what"><a href={linkTo(visit, 'fundAccount', { id: fund.id, account })}>{accountLabel(visit, fund, account)}</a></td>
                <td class="number" data-label={words('fund.amount')}>{writeMoney({ currency, minor: amount }, language)}</td>
                <td class="number" data-label={words('fund.value')}>{writeMoney({ currency: fund.currency, minor: base }, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="hint">{words('fund.lines.note')}</p>
        <FundForms visit={visit} forms={forms} subject={entry} seenVersion={await subjectVersion(store.pool, process, subjectKey('entry', id))} sent={outcome === undefined ? undefined : sent} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}
