import type { VNode } from 'preact';
import { languageOf } from '../../../analysis/words/words.ts';
import { may } from '../../../access/may.ts';
import { cardLimits, readCards } from '../../../interchange/inputs/read-cards.ts';
import { importCards } from '../../../store/inputs/import-cards.ts';
import type { CardOutcome } from '../../../store/inputs/import-cards.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { writeDetails } from '../../parts/refusal-details.ts';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { InputViews } from './input-views.tsx';

/** A browser waits for so many; the command line takes more. */
const limits = { ...cardLimits, rows: 20_000 };

/** As they stand in the first row; in the other languages they are understood too. */
const headings = 'holder,text,theme,meeting,language,received';

/** Cards from a file of many: every row is taken, or said why not. */
export async function importCardsPage(visit: Visit): Promise<Page> {
  const { words, actor, store, process, language } = visit;
  if (actor.standing !== 'secretariat' || !may(actor, 'submit-input')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const sent = sentForm(visit);
  if (sent === undefined) return page(visit, <UploadForm visit={visit} />);
  const file = sent.fields.get('file');
  if (!(file instanceof File) || file.size === 0) return page(visit, <UploadForm visit={visit} problem={words('cards-import.no-file')} />, 422);
  const read = readCards(new Uint8Array(await file.arrayBuffer()), limits);
  if ('problem' in read) return page(visit, <UploadForm visit={visit} problem={words(`cards-import.file.${read.problem}`, { rows: limits.rows })} />, 422);
  const outcomes = await importCards(store, read.rows, { process, by: actor, languageOf, otherwise: language });
  return page(visit, <Report visit={visit} outcomes={outcomes} />);
}

function page(visit: Visit, body: VNode, status: 200 | 422 = 200): Page {
  const { words } = visit;
  return {
    title: words('cards-import.title'),
    status,
    trail: [{ label: words('inputs.title'), href: linkTo(visit, 'inputs', {}) }],
    body: (
      <>
        <h1>{words('cards-import.title')}</h1>
        <InputViews visit={visit} />
        {body}
      </>
    ),
  };
}

function UploadForm({ visit, problem }: { readonly visit: Visit; readonly problem?: string }): VNode {
  const { words } = visit;
  return (
    <>
      {problem !== undefined && (
        <div class="problems" role="alert">
          <p>{problem}</p>
        </div>
      )}
      <p class="lead">{words('cards-import.lead')}</p>
      <p>{words('cards-import.columns')}</p>
      <pre tabIndex={0} dir="ltr">{headings}</pre>
      <ActForm visit={visit} act="import" label={words('cards-import.do')} upload>
        <label>
          <span>{words('cards-import.file')}</span>
          <input type="file" name="file" required accept=".csv,.txt,text/csv" />
        </label>
      </ActForm>
    </>
  );
}

const mostShown = 1000;

/** Counts first, then the refused rows with their reasons, then where the others are. */
function Report({ visit, outcomes }: { readonly visit: Visit; readonly outcomes: readonly CardOutcome[] }): VNode {
  const { words } = visit;
  const refused = outcomes.flatMap((one) => (one.becomes === 'refused' ? [one] : []));
  const others = outcomes.flatMap((one) => (one.becomes === 'refused' ? [] : [one]));
  const count = (becomes: CardOutcome['becomes']) => outcomes.filter((one) => one.becomes === becomes).length;
  return (
    <>
      <div role="status" class="done-notice">
        <p>{words('cards-import.done', { count: outcomes.length })}</p>
        <ul>
          {(['taken', 'same', 'refused'] as const).map((becomes) => (
            <li key={becomes}>{words(`cards-import.count.${becomes}`, { count: count(becomes) })}</li>
          ))}
        </ul>
      </div>
      {refused.length > 0 && (
        <section aria-labelledby="refused">
          <h2 id="refused">{words('cards-import.refused')}</h2>
          <Rows visit={visit} heading={words('cards-import.why')} rows={refused.map((row) => ({ line: row.line, said: reasonOf(visit, row) }))} />
        </section>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words('cards-import.others')}</summary>
          <Rows
            visit={visit}
            heading={words('inputs.input')}
            rows={others.map(({ line, becomes, input }) => ({
              line,
              said: (
                <>
                  <a href={linkTo(visit, 'input', { id: input })}>{input}</a> {words(`cards-import.becomes.${becomes}`)}
                </>
              ),
            }))}
          />
        </details>
      )}
    </>
  );
}

function Rows({ visit, heading, rows }: { readonly visit: Visit; readonly heading: string; readonly rows: readonly { readonly line: number; readonly said: VNode | string }[] }): VNode {
  const { words } = visit;
  return (
    <>
      <table class="register">
        <thead>
          <tr>
            <th scope="col" class="number">{words('cards-import.line')}</th>
            <th scope="col">{heading}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map(({ line, said }) => (
            <tr key={line}>
              <th scope="row" class="number">{line}</th>
              <td>{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostShown && <p>{words('cards-import.more', { count: rows.length - mostShown })}</p>}
    </>
  );
}

function reasonOf(visit: Visit, { problem, value, refusal }: Extract<CardOutcome, { becomes: 'refused' }>): string {
  return refusal === undefined ? visit.words(`cards-import.problem.${problem}`, { value, reason: '' }) : visit.words(`refusal.${refusal.code}`, writeDetails(visit, refusal));
}
