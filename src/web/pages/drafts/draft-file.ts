import { draftPdf } from '../../../interchange/draft/draft-pdf.ts';
import type { PaperRow } from '../../../interchange/draft/draft-paper.ts';
import { writeCsv } from '../../../interchange/out/write-csv.ts';
import { writeXlsx } from '../../../interchange/out/write-xlsx.ts';
import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { sheetOf } from '../../downloads/list-table.ts';
import type { ListTable } from '../../downloads/list-table.ts';
import { wordsIn } from '../../messages/catalogue.ts';
import { draftPaper } from '../../synthesis/draft-paper.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { refusedPage } from '../door/badge-sheet.ts';
import { missingPage } from '../things/missing-page.ts';
import { loadAskedDraft, sentenceAnchor, sentencesOf } from './asked-draft.ts';
import { chosenLines, parseCoverageQuery } from './coverage-query.ts';
import { accountForms, draftFileForms } from './draft-files.ts';
import { evidenceKey } from './sentence-commands.ts';
import { loadHolderNames } from './holder-names.ts';
import { loadAccount } from './load-fates.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;
type Ending = keyof typeof types;

/** A draft to take away: as a document with its notes or clean, its sentences or its account as a table. Public, as the draft is. */
export async function draftFilePage(visit: Visit): Promise<Page | Response> {
  const loaded = await loadAskedDraft(visit);
  const asked = visit.parameters['form'] ?? '';
  const form = [...draftFileForms, ...accountForms].find((one) => one === asked);
  if (loaded === undefined || form === undefined) return missingPage(visit);
  const name = loaded.draft.id;
  switch (form) {
    case 'docx':
    case 'docx-clean':
    case 'pdf':
    case 'pdf-clean':
      return onPaper(visit, loaded, form);
    case 'csv':
    case 'xlsx':
    case 'json':
      return tableFile(visit, sentenceTable(visit, loaded), form, name);
    case 'account-csv':
      return tableFile(visit, await accountTable(visit, loaded), 'csv', `${name}-account`);
    case 'account-xlsx':
      return tableFile(visit, await accountTable(visit, loaded), 'xlsx', `${name}-account`);
    case 'account-json':
      return tableFile(visit, await accountTable(visit, loaded), 'json', `${name}-account`);
  }
}

async function onPaper(visit: Visit, loaded: LoadedDraft, form: 'docx' | 'docx-clean' | 'pdf' | 'pdf-clean'): Promise<Page | Response> {
  const { store: { pool }, process, position } = visit;
  const notes = form.endsWith('-clean') ? 'clean' : 'notes';
  // The account goes with a draft that was published: it is what it was then.
  const coverage = notes === 'notes' && loaded.draft.status === 'published' ? await accountRows(visit, loaded) : undefined;
  const paper = await draftPaper({ pool, process, position, loaded, notes, ...(coverage !== undefined && { coverage }) });
  const name = `${loaded.draft.id}${notes === 'clean' ? '-clean' : ''}`;
  if (form.startsWith('pdf')) {
    const made = await draftPdf(paper);
    return made.refused === true ? refusedPage(visit, made) : file(made.pdf, 'pdf', name);
  }
  // What writes Word files is large, and few ask for one.
  const { draftDocx } = await import('../../../interchange/draft/draft-docx.ts');
  const made = await draftDocx(paper);
  return made.refused === true ? refusedPage(visit, made) : file(made.docx, 'docx', name);
}

function file(body: string | Uint8Array<ArrayBuffer>, ending: Ending, name: string): Response {
  return new Response(body, { headers: { 'content-type': types[ending], 'content-disposition': `${ending === 'json' || ending === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${ending}"`, 'cache-control': 'private, no-store' } });
}

async function tableFile(visit: Visit, table: ListTable, ending: 'csv' | 'xlsx' | 'json', name: string): Promise<Response> {
  if (ending === 'json') return file(JSON.stringify(table.rows, null, 1), ending, name);
  return file(ending === 'csv' ? writeCsv(sheetOf(table, visit)) : new Uint8Array(await writeXlsx(sheetOf(table, visit))), ending, name);
}

/** Every sentence with its section, its role, what it rests on and what it lacks. */
function sentenceTable(visit: Visit, loaded: LoadedDraft): ListTable {
  const { words } = visit;
  const headings = new Map<string, string>(loaded.sections.map(({ section }) => [section.id, section.heading]));
  return {
    name: words('drafts.sentences'),
    columns: [
      { key: 'id', heading: 'id' },
      { key: 'section', heading: words('drafts.edit.section') },
      { key: 'role', heading: words('drafts.role') },
      { key: 'text', heading: words('drafts.free.text') },
      { key: 'computed', heading: words('drafts.computed') },
      { key: 'evidence', heading: words('drafts.evidence.heading') },
      { key: 'flagged', heading: words('drafts.flagged') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: sentencesOf(loaded).map(({ state, flags }) => ({
      id: state.id,
      section: headings.get(state.section) ?? state.section,
      role: words(`drafts.role.${state.role}`),
      text: state.text,
      computed: state.template?.name ?? null,
      evidence: state.evidence.map(evidenceKey).join(' '),
      flagged: flags.map(({ of }) => of).join(' '),
      url: `${visit.url.origin}${linkTo(visit, 'draft', { id: loaded.draft.id })}#${sentenceAnchor(state.id)}`,
    })),
  };
}

async function accountTable(visit: Visit, loaded: LoadedDraft): Promise<ListTable> {
  const { words } = visit;
  const lines = chosenLines(await loadAccount(visit, loaded), parseCoverageQuery(visit.url.searchParams));
  const whose = await loadHolderNames(visit, lines.map(({ thing }) => thing));
  return {
    name: words('drafts.view.draftCoverage'),
    columns: [
      { key: 'id', heading: 'id' },
      { key: 'kind', heading: words('drafts.material.kind') },
      { key: 'what', heading: words('drafts.coverage.what') },
      { key: 'by', heading: words('drafts.coverage.by') },
      { key: 'fate', heading: words('drafts.coverage.fate') },
      { key: 'through', heading: words('drafts.coverage.through') },
      { key: 'reason', heading: words('drafts.set-aside.reason') },
    ],
    rows: lines.map((line) => ({ id: line.of, kind: words(`drafts.submitted.one.${line.thing.kind}`), what: line.thing.title, by: whose(line.thing), fate: words(`drafts.fate.${line.fate}`), through: line.through.join(' '), reason: line.reason ?? null })),
  };
}

/** The same account in the language of the draft, as it is printed behind it. */
async function accountRows(visit: Visit, loaded: LoadedDraft): Promise<readonly PaperRow[]> {
  const { language } = loaded.draft;
  const words = wordsIn(language);
  const texts = new Map<string, string>(sentencesOf(loaded).map(({ state }) => [`sentence:${state.id}`, state.text]));
  const account = await loadAccount({ ...visit, language }, loaded);
  const whose = await loadHolderNames({ ...visit, language }, account.map(({ thing }) => thing));
  return account.map((line): PaperRow => {
    const [through] = line.through;
    return [line.thing.title, whose(line.thing), words(`drafts.fate.${line.fate}`), line.reason ?? (through === undefined ? '' : (texts.get(through) ?? words('drafts.coverage.recommendation')))];
  });
}
