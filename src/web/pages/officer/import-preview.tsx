import type { VNode } from 'preact';
import { dateOf } from '../../../process/work-plan/import/import-claims.ts';
import { countFates } from '../../../process/work-plan/import/import-report.ts';
import type { ImportedRow, ImportReport } from '../../../process/work-plan/import/import-report.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { When } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { packReading } from './packed-reading.ts';
import type { NamedReading } from './packed-reading.ts';

/** What was read, row by row, with what would become of it; the button writes all of it or nothing. */
export async function importPreview(visit: Visit, plan: WholePlan, named: NamedReading, report: ImportReport): Promise<Page> {
  const { words } = visit;
  const packed = report.commands.length === 0 ? undefined : await packReading(named);
  return {
    title: words('import.title'),
    wide: true,
    trail: [{ label: words('plan.title'), href: linkTo(visit, 'plan', {}) }],
    body: (
      <>
        <h1 class="file-title">{words('import.preview', { file: named.name })}</h1>
        <p class="lead">{words(report.rows.length === 0 ? 'import.nothing-found' : report.knownAs !== undefined ? 'import.known-file' : packed === undefined ? 'import.nothing-new' : 'preview.lead')}</p>
        {report.rows.length > 0 && <Counts visit={visit} report={report} />}
        {packed !== undefined && <WriteAll visit={visit} packed={packed} />}
        <UnsureList visit={visit} named={named} />
        {named.reading.tables.map((table, index) => (
          <RowTable key={table.locator} visit={visit} plan={plan} title={table.title ?? table.locator} rows={report.rows.filter((one) => one.table === index)} />
        ))}
        {packed !== undefined && report.rows.length > 20 && <WriteAll visit={visit} packed={packed} />}
        {packed === undefined && (
          <p>
            <a href={linkTo(visit, 'import', {})}>{words('import.another')}</a>
          </p>
        )}
      </>
    ),
  };
}

function Counts({ visit, report }: { readonly visit: Visit; readonly report: ImportReport }): VNode {
  const counts = countFates(report);
  return (
    <ul class="import-counts">
      {(['new', 'adds', 'known', 'refused'] as const).filter((fate) => counts[fate] > 0).map((fate) => (
        <li key={fate} class={`fate-${fate}`}>
          {visit.words(`import.count.${fate}`, { count: counts[fate] })}
        </li>
      ))}
    </ul>
  );
}

function WriteAll({ visit, packed }: { readonly visit: Visit; readonly packed: string }): VNode {
  const { words } = visit;
  return (
    <form class="write-form" method="post" encType="multipart/form-data" action={linkTo(visit, 'import', {})}>
      <input type="hidden" name="reading" value={packed} />
      <p class="form-acts">
        <button type="submit" name="confirmed" value="yes">
          {words('form.write')}
        </button>
        <a href={linkTo(visit, 'import', {})}>{words('import.another')}</a>
        <a href={linkTo(visit, 'plan', {})}>{words('form.leave')}</a>
      </p>
    </form>
  );
}

/** The reader's doubts are said in English, the language of its sentences, and marked so. */
function UnsureList({ visit, named }: { readonly visit: Visit; readonly named: NamedReading }): VNode | null {
  const { unsure } = named.reading;
  if (unsure.length === 0) return null;
  return (
    <details class="add-place" open={unsure.length <= 12}>
      <summary>{visit.words('import.unsure', { count: unsure.length })}</summary>
      <ul lang="en" dir="ltr">
        {unsure.map(({ locator, sentence }, index) => (
          <li key={index}>
            <span class="rule-number">{locator}</span> {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RowTableProps {
  readonly visit: Visit;
  readonly plan: WholePlan;
  readonly title: string;
  readonly rows: readonly ImportedRow[];
}

function RowTable({ visit, plan, title, rows }: RowTableProps): VNode | null {
  const { words } = visit;
  if (rows.length === 0) return null;
  return (
    <table class="import-rows">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words('import.where')}</th>
          <th scope="col">{words('column.date')}</th>
          <th scope="col">{words('column.event')}</th>
          <th scope="col">{words('column.place')}</th>
          <th scope="col">{words('import.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one, index) => (
          <Row key={index} visit={visit} plan={plan} imported={one} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ visit, plan, imported }: { readonly visit: Visit; readonly plan: WholePlan; readonly imported: ImportedRow }): VNode {
  const { words, language } = visit;
  const { row, outcome, notes } = imported;
  return (
    <tr>
      <td>{row.locator}</td>
      <td>
        <When date={dateOf(row)} language={language} /> {row.marks.map((mark) => <span key={mark} class="mark">{mark}</span>)}
      </td>
      <td class="what">
        {row.title} <span class="rule-number">{words(`kind.${row.kind}`)}</span>
      </td>
      <td>{row.place}</td>
      <td>
        <span class={`fate fate-${outcome.fate}`}>{words(`import.fate.${outcome.fate}`)}</span> <OutcomeDetail visit={visit} plan={plan} imported={imported} />
        {notes.map((note) => (
          <span key={note} class="import-note">
            {words(`import.note.${note}`)}
          </span>
        ))}
      </td>
    </tr>
  );
}

function OutcomeDetail({ visit, plan, imported: { outcome } }: { readonly visit: Visit; readonly plan: WholePlan; readonly imported: ImportedRow }): VNode | null {
  const { words, language } = visit;
  if (outcome.fate === 'refused') return <span>{words(`import.reason.${outcome.reason}`)}</span>;
  if (outcome.fate === 'known' && outcome.sameAs !== undefined) return <span>{words('import.same-as', { locator: outcome.sameAs })}</span>;
  const event = outcome.fate === 'new' ? undefined : plan.events.find(({ id }) => id === outcome.event);
  if (event === undefined) return null;
  return <a href={visit.eventHref(event.id)}>{plainText(event.title, language)}</a>;
}
