import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { mechanismFates, mechanismKinds } from '../../../process/commitments/state.ts';
import type { MechanismState } from '../../../process/commitments/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { Bars } from '../../parts/bars.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Pager } from '../../parts/list.tsx';
import { Pick } from '../../parts/pick.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { keysOfParties } from '../../parts/voices.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { isAskedFor, mechanismsPageSize, parseMechanismsQuery, writeMechanismsQuery } from './mechanisms-query.ts';
import type { MechanismsQuery } from './mechanisms-query.ts';

/** Every mechanism of the process, by its kind and then by title. */
export async function loadMechanisms({ store: { pool }, process, position, language }: Visit): Promise<readonly MechanismState[]> {
  const all = await listThings(pool, { process, position, kind: 'mechanism', limit: 10_000 });
  const order = new Intl.Collator(localeOf(language));
  return all.toSorted((a, b) => mechanismKinds.indexOf(a.mechanismKind) - mechanismKinds.indexOf(b.mechanismKind) || order.compare(plainText(a.title, language), plainText(b.title, language)));
}

/** The register: what was asked to be set up, what the text made of it, and who runs one today. */
export async function mechanismsPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const query = parseMechanismsQuery(visit.url.searchParams);
  const all = await loadMechanisms(visit);
  const found = all.filter(isAskedFor(query));
  const shown = found.slice((query.page - 1) * mechanismsPageSize, query.page * mechanismsPageSize);
  const names = await loadNames(pool, process, position, keysOfParties(shown.flatMap(({ running }) => running.flatMap(({ holder }) => holder ?? []))));
  const path = linkTo(visit, 'mechanisms', {}).split('?')[0] ?? '';
  return {
    title: words('mechanisms.title'),
    wide: true,
    sheet: 'follow-up.css',
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }],
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('mechanisms.title')}</h1>
        <Siblings visit={visit} at="mechanisms" />
        <p class="lead">{words('mechanisms.lead')}</p>
        {visit.asOf === undefined && may(visit.actor, 'register-mechanism') && (
          <p class="ways">
            <a class="button" href={linkTo(visit, 'newMechanism', {})}>{words('mechanisms.register')}</a>
          </p>
        )}
        {all.length > 0 && <Fates visit={visit} all={all} query={query} />}
        <Filter visit={visit} query={query} />
        <p class="count" role="status">{words('mechanisms.count', { count: found.length })}</p>
        {shown.length > 0 && <Table visit={visit} mechanisms={shown} names={names} />}
        <Pager visit={visit} route={(asked) => linkTo(visit, 'mechanisms', {}, asked)} total={found.length} pageSize={mechanismsPageSize} page={query.page} query={writeMechanismsQuery(query)} />
      </>
    ),
  };
}

/** What the text made of all of them: each bar leads to those that it counts. */
function Fates({ visit, all, query }: { readonly visit: Visit; readonly all: readonly MechanismState[]; readonly query: MechanismsQuery }): VNode {
  const { words } = visit;
  const { fate: _fate, page: _page, ...rest } = query;
  const counted = all.filter(isAskedFor({ ...rest, page: 1 }));
  const rows = mechanismFates.map((fate) => ({ label: words(`mechanisms.fate.${fate}`), value: counted.filter((one) => one.fate === fate).length, href: linkTo(visit, 'mechanisms', {}, { ...rest, fate }) }));
  return (
    <section aria-labelledby="fates" class="fates-figure">
      <h2 id="fates">{words('mechanisms.fates')}</h2>
      <Bars visit={visit} label={words('mechanisms.fates')} rows={rows} scale={counted.length} />
    </section>
  );
}

function Filter({ visit, query }: { readonly visit: Visit; readonly query: MechanismsQuery }): VNode {
  const { words } = visit;
  const { words: said, kind, fate, running } = query;
  const active = [said, kind, fate, running].some((one) => one !== undefined);
  const any = words('filter.any');
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'mechanisms', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <label>
          <span>{words('mechanisms.words')}</span>
          <input type="search" name="words" value={said} />
        </label>
        <Pick name="kind" label={words('mechanisms.kind')} any={any} chosen={kind} options={mechanismKinds.map((value) => ({ value, label: words(`word.mechanism-kind.${value}`) }))} />
        <Pick name="fate" label={words('mechanisms.fate')} any={any} chosen={fate} options={mechanismFates.map((value) => ({ value, label: words(`mechanisms.fate.${value}`) }))} />
        <Pick name="running" label={words('mechanisms.running')} any={any} chosen={running} options={(['yes', 'no'] as const).map((value) => ({ value, label: words(`mechanisms.running.${value}`) }))} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'mechanisms', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}

function Table({ visit, mechanisms, names }: { readonly visit: Visit; readonly mechanisms: readonly MechanismState[]; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <table class="register mechanisms">
      <caption class="visually-hidden">{words('mechanisms.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('mechanisms.mechanism')}</th>
          <th scope="col">{words('mechanisms.kind')}</th>
          <th scope="col" class="number">{words('mechanisms.asked')}</th>
          <th scope="col">{words('mechanisms.fate')}</th>
          <th scope="col">{words('mechanisms.running')}</th>
        </tr>
      </thead>
      <tbody>
        {mechanisms.map((one) => (
          <tr key={one.id}>
            <td class="what"><a href={linkTo(visit, 'mechanism', { id: one.id })}><Text text={one.title} language={language} /></a></td>
            <td data-label={words('mechanisms.kind')}>{words(`word.mechanism-kind.${one.mechanismKind}`)}</td>
            <td class="number" data-label={words('mechanisms.asked')}>{one.proposals.length}</td>
            <td data-label={words('mechanisms.fate')}><FateMark visit={visit} mechanism={one} /></td>
            <td data-label={words('mechanisms.running')}><Runners visit={visit} mechanism={one} names={names} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const marks = { open: 'status-cancelled', 'taken-up': 'status-approved', changed: 'status-requested', 'not-taken-up': 'status-refused' } as const;

export function FateMark({ visit, mechanism: { fate } }: { readonly visit: Visit; readonly mechanism: Pick<MechanismState, 'fate'> }): VNode {
  return <span class={`status ${marks[fate]}`}>{visit.words(`mechanisms.fate.${fate}`)}</span>;
}

function Runners({ visit, mechanism, names }: { readonly visit: Visit; readonly mechanism: MechanismState; readonly names: Names }): VNode {
  const now = mechanism.running.filter(({ until }) => until === undefined);
  if (now.length === 0) return <>–</>;
  return (
    <>
      {now.map(({ id, holder, name }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          {holder === undefined ? <Text text={name ?? {}} language={visit.language} /> : <HolderName of={holder} visit={visit} names={names} />}
        </span>
      ))}
    </>
  );
}
