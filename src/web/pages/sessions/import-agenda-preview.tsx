import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import type { ProgrammeReading, RowReport } from '../../../interchange/programme/programme-reading.ts';
import type { PlannedLine, ProgrammeImport } from '../../../process/sessions/plan-programme-import.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { SessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { dayText } from '../../parts/date.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { sessionTrail } from './load-session.ts';
import { packAgenda } from './packed-agenda.ts';
import { Hours } from './programme-hours.tsx';

/** What was read, row by row, with what would become of it; the button writes all of it or nothing. */
export async function agendaPreview(visit: Visit, plan: SessionPlan, file: string, reading: ProgrammeReading, planned: ProgrammeImport): Promise<Page> {
  const { words, language } = visit;
  const { event } = plan;
  const nothingNew = planned.commands.length === 0;
  const packed = nothingNew ? '' : await packAgenda(reading.items);
  return {
    title: words('programme.import'),
    wide: true,
    trail: [...sessionTrail(visit, { id: event.id, title: inLanguage(event.title, language).text }), { label: words('programme.title'), href: linkTo(visit, 'programme', { id: event.id }) }],
    body: (
      <>
        <h1 class="file-title">{words('import.preview', { file: `\u2068${file}\u2069` })}</h1>
        <p class="lead">{words(nothingNew ? 'programme.import.nothing-new' : 'preview.lead')}</p>
        <Counts visit={visit} reading={reading} planned={planned} />
        <Findings visit={visit} reading={reading} />
        {nothingNew ? (
          <p>
            <a href={linkTo(visit, 'programme', { id: event.id })}>{words('import.another')}</a>
          </p>
        ) : (
          <WriteAll visit={visit} plan={plan} packed={packed} />
        )}
        <Rows visit={visit} reading={reading} planned={planned} />
        <People visit={visit} reading={reading} />
        <Staying visit={visit} planned={planned} />
      </>
    ),
  };
}

function Counts({ visit, reading, planned }: { readonly visit: Visit; readonly reading: ProgrammeReading; readonly planned: ProgrammeImport }): VNode {
  const refused = reading.rows.filter(({ fate }) => fate === 'refused').length;
  const counts = { new: count(planned, 'new'), changes: count(planned, 'changes'), known: count(planned, 'known'), refused };
  return (
    <ul class="import-counts">
      {(['new', 'changes', 'known', 'refused'] as const).filter((fate) => counts[fate] > 0).map((fate) => (
        <li key={fate} class={classOf(fate)}>
          {visit.words(`programme.import.count.${fate}`, { count: counts[fate] })}
        </li>
      ))}
    </ul>
  );
}

function count({ lines }: ProgrammeImport, fate: PlannedLine['fate']): number {
  return lines.filter((line) => line.fate === fate).length;
}

/** The marks of the other import: what adds there, changes here. */
function classOf(fate: PlannedLine['fate'] | 'refused'): string {
  return `fate-${fate === 'changes' ? 'adds' : fate}`;
}

function WriteAll({ visit, plan, packed }: { readonly visit: Visit; readonly plan: SessionPlan; readonly packed: string }): VNode {
  const { words } = visit;
  const page = linkTo(visit, 'programme', { id: plan.event.id });
  return (
    <form class="write-form" method="post" encType="multipart/form-data" action={page}>
      <input type="hidden" name="act" value="write-agenda" />
      <input type="hidden" name="command-id" value={randomUUID()} />
      <input type="hidden" name="seen-version" value={plan.version} />
      <input type="hidden" name="reading" value={packed} />
      <p class="form-acts">
        <button type="submit">{words('form.write')}</button>
        <a href={page}>{words('form.leave')}</a>
      </p>
    </form>
  );
}

/** The reader's doubts are said in English, the language of its sentences, and marked so. */
function Findings({ visit, reading: { findings } }: { readonly visit: Visit; readonly reading: ProgrammeReading }): VNode | null {
  if (findings.length === 0) return null;
  return (
    <details class="add-place" open={findings.length <= 12}>
      <summary>{visit.words('programme.import.findings', { count: findings.length })}</summary>
      <ul lang="en" dir="ltr">
        {findings.map(({ locator, sentence }, index) => (
          <li key={index}>
            <span class="rule-number">{locator}</span> {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Rows({ visit, reading, planned }: { readonly visit: Visit; readonly reading: ProgrammeReading; readonly planned: ProgrammeImport }): VNode {
  const { words } = visit;
  const lines = new Map<string, PlannedLine>(planned.lines.map((line) => [line.item.id, line]));
  return (
    <table class="import-rows">
      <caption>{words('programme.import.rows')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('programme.import.where')}</th>
          <th scope="col">{words('programme.import.when')}</th>
          <th scope="col">{words('programme.import.item')}</th>
          <th scope="col">{words('import.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {reading.rows.map((row) => (
          <Row key={row.locator} visit={visit} row={row} read={reading.language} line={row.fate === 'taken' ? lines.get(row.item) : undefined} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ visit, row, read, line }: { readonly visit: Visit; readonly row: RowReport; readonly read: Language; readonly line: PlannedLine | undefined }): VNode {
  const { words, language } = visit;
  const where = [row.locator, ...row.continuedAt].join(', ');
  if (row.fate === 'refused' || line === undefined) {
    return (
      <tr>
        <td>{where}</td>
        <td />
        <td />
        <td>
          <span class="fate fate-refused">{words('programme.import.fate.refused')}</span> <span lang="en">{row.fate === 'refused' ? row.sentence : ''}</span>
        </td>
      </tr>
    );
  }
  const { item, fate, changed } = line;
  const fields = new Intl.ListFormat(language, { type: 'unit' }).format(changed.map((field) => words(`programme.field.${field}`)));
  return (
    <tr>
      <td>{where}</td>
      <td>
        <time dateTime={item.day}>{dayText(item.day, language)}</time> <Hours item={item} />
      </td>
      <td class="what">
        <Text text={{ [read]: item.title[read] ?? '' }} language={language} /> <span class="rule-number">{words(`programme.kind.${item.kind}`)}</span>
      </td>
      <td>
        <span class={`fate ${classOf(fate)}`}>{words(`programme.import.fate.${fate}`)}</span> {fields}
      </td>
    </tr>
  );
}

/** Who is named, for the officer's eye alone: nothing of it is written or sent back. */
function People({ visit, reading: { people } }: { readonly visit: Visit; readonly reading: ProgrammeReading }): VNode | null {
  const { words } = visit;
  if (people.length === 0) return null;
  return (
    <details class="add-place">
      <summary>{words('programme.import.people', { count: people.length })}</summary>
      <ul>
        {people.map(({ role, locator, line }, index) => (
          <li key={index}>
            <span class="rule-number">{locator}</span> {words(`programme.role.${role}`)}: <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Staying({ visit, planned: { staying } }: { readonly visit: Visit; readonly planned: ProgrammeImport }): VNode | null {
  if (staying.length === 0) return null;
  return (
    <details class="add-place">
      <summary>{visit.words('programme.import.staying', { count: staying.length })}</summary>
      <ul>
        {staying.map((item) => (
          <li key={item.id}>
            <time dateTime={item.day}>{dayText(item.day, visit.language)}</time> <Hours item={item} /> <Text text={item.title} language={visit.language} />
          </li>
        ))}
      </ul>
    </details>
  );
}
