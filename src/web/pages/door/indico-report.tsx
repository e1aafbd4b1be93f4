import type { VNode } from 'preact';
import { writeCsv } from '../../../interchange/out/write-csv.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { writeDetails } from '../../parts/refusal-details.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { IndicoPlanRow, RefusedRow } from './indico-plan.ts';
import type { RegisteredMeeting } from './load-meeting.ts';

interface ReportProps {
  readonly visit: Visit;
  readonly rows: readonly IndicoPlanRow[];
  readonly names: HolderNames;
  /** Whether this was done, or is only what would be done. */
  readonly done: boolean;
  /** Rows that this request had no time for. */
  readonly left: number;
  /** The last line that was gone through. */
  readonly reached: number;
  readonly packed: string;
  readonly unlisted: 'refused' | 'country';
}

const outcomes = ['new', 'changed', 'same', 'refused'] as const;
/** The page shows so many rows of each kind; the file of the report has all. */
const mostShown = 1000;

/** What became of every row, or would: counts first, then the refused rows with their reasons, then the others. */
export function IndicoReport(props: ReportProps): VNode {
  const { visit, rows, names, done, left } = props;
  const { words } = visit;
  const counts = new Map(outcomes.map((becomes) => [becomes, rows.filter((row) => row.becomes === becomes).length]));
  const acts = (counts.get('new') ?? 0) + (counts.get('changed') ?? 0);
  return (
    <>
      <div role="status" class={done ? 'done-notice' : undefined}>
        <p>{words(done ? 'indico.done' : 'indico.would', { rows: rows.length })}</p>
        <ul class="indico-counts">
          {outcomes.map((becomes) => (
            <li key={becomes}>{words(`indico.count.${done ? 'done' : 'would'}.${becomes}`, { count: counts.get(becomes) ?? 0 })}</li>
          ))}
        </ul>
      </div>
      {left > 0 && <p>{words('indico.left', { count: left })}</p>}
      <div class="indico-acts">
        {(done ? left > 0 : acts > 0) && <Again {...props} act="indico-take" label={done ? words('indico.go-on') : words('indico.take', { count: acts })} />}
        {!done && <Again {...props} act="indico-report" label={words('indico.report')} quiet />}
        <p>
          <a href={linkTo(visit, 'attendance', { id: visit.parameters['id'] ?? '' })}>{words('indico.back')}</a>
        </p>
      </div>
      <Refused visit={visit} rows={rows.filter((row) => row.becomes === 'refused')} />
      <Taken visit={visit} rows={rows} names={names} />
    </>
  );
}

function Again({ visit, act, label, packed, unlisted, reached, quiet }: ReportProps & { readonly act: string; readonly label: string; readonly quiet?: boolean }): VNode {
  return (
    <ActForm visit={visit} act={act} label={label} bare upload quiet={quiet === true}>
      <input type="hidden" name="packed" value={packed} />
      <input type="hidden" name="unlisted" value={unlisted} />
      <input type="hidden" name="after" value={reached} />
    </ActForm>
  );
}

function Refused({ visit, rows }: { readonly visit: Visit; readonly rows: readonly RefusedRow[] }): VNode | null {
  const { words } = visit;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="refused">
      <h2 id="refused">{words('indico.refused')}</h2>
      <table class="register">
        <caption class="visually-hidden">{words('indico.refused')}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {words('indico.line')}
            </th>
            <th scope="col">{words('indico.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map((row) => (
            <tr key={row.line}>
              <th scope="row" class="number">
                {row.line}
              </th>
              <td>{reasonOf(visit, row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostShown && <p>{words('indico.more', { count: rows.length - mostShown })}</p>}
    </section>
  );
}

function Taken({ visit, rows, names }: Pick<ReportProps, 'visit' | 'rows' | 'names'>): VNode | null {
  const { words } = visit;
  const others = rows.filter((row) => row.becomes !== 'refused');
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{words('indico.taken')}</summary>
      <table class="register">
        <caption class="visually-hidden">{words('indico.taken')}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {words('indico.line')}
            </th>
            <th scope="col">{words('indico.becomes')}</th>
            <th scope="col">{words('indico.for')}</th>
          </tr>
        </thead>
        <tbody>
          {others.slice(0, mostShown).map((row) => (
            <tr key={row.line}>
              <th scope="row" class="number">
                {row.line}
              </th>
              <td>{words(`indico.becomes.${row.becomes}`)}</td>
              <td>{holderOf(names, row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.length > mostShown && <p>{words('indico.more', { count: others.length - mostShown })}</p>}
    </details>
  );
}

/** States and participants by name. */
export type HolderNames = ReadonlyMap<string, string>;

function holderOf(names: HolderNames, row: IndicoPlanRow): string {
  return row.becomes === 'new' || row.becomes === 'changed' ? (names.get(row.wanted.of) ?? row.wanted.of) : '';
}

/** The sentence of a reason: of the file's reader, of the plan, or of the rule that refused. */
function reasonOf(visit: Visit, { code, heading = '', value = '', firstLine = 0, refusal }: RefusedRow): string {
  const reason = refusal === undefined ? '' : visit.words(`refusal.${refusal.code}`, writeDetails(visit, refusal));
  return visit.words(`indico.problem.${code}`, { heading, value, firstLine, reason });
}

/** Every row with what would become of it, for a spreadsheet. */
export function reportFile(visit: Visit, meeting: RegisteredMeeting, rows: readonly IndicoPlanRow[], names: HolderNames): Response {
  const { words } = visit;
  const csv = writeCsv({
    columns: [words('indico.line'), words('indico.becomes'), words('indico.for'), words('indico.why')].map((heading) => ({ heading, width: 20 })),
    rows: rows.map((row) => [row.line, words(`indico.becomes.${row.becomes}`), holderOf(names, row), row.becomes === 'refused' ? reasonOf(visit, row) : null]),
  });
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="indico-report-${meeting.enrolment.id}.csv"`, 'cache-control': 'private, no-store' } });
}
