import { draftPdf } from '../../../interchange/draft/draft-pdf.ts';
import type { DraftPaper, PaperParagraph, PaperSection } from '../../../interchange/draft/draft-paper.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { answerParts } from '../../../process/vocabulary/report-text.ts';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import { loadMoments } from '../../../store/work-plan/moments.ts';
import { wordsIn } from '../../messages/catalogue.ts';
import { dayText } from '../../parts/date.tsx';
import { languageName } from '../../parts/language-names.ts';
import { plainText } from '../../parts/text.tsx';
import { processTitle } from '../../process-title.ts';
import type { Page, Visit } from '../../visit.ts';
import { refusedPage } from '../door/badge-sheet.ts';
import { missingPage } from '../things/missing-page.ts';
import { loadReport } from './load-report.ts';
import type { LoadedReport } from './load-report.ts';
import { reportFileForms } from './report-forms.ts';
import { commitmentName } from './round-words.tsx';

const types = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf', json: 'application/json' } as const;

/** A report to take away: on paper in its own language, or as data. */
export async function reportFilePage(visit: Visit): Promise<Page | Response> {
  const loaded = await loadReport(visit);
  const form = reportFileForms.find((one) => one === visit.parameters['form']);
  if (loaded === undefined || form === undefined) return missingPage(visit);
  if (form === 'json') return file(JSON.stringify(asData(loaded), null, 1), form, loaded.report.id);
  const paper = await paperOf(visit, loaded);
  if (form === 'pdf') {
    const made = await draftPdf(paper);
    return made.refused === true ? refusedPage(visit, made) : file(made.pdf, form, loaded.report.id);
  }
  // What writes Word files is large, and few ask for one.
  const { draftDocx } = await import('../../../interchange/draft/draft-docx.ts');
  const made = await draftDocx(paper);
  return made.refused === true ? refusedPage(visit, made) : file(made.docx, form, loaded.report.id);
}

function file(body: string | Uint8Array<ArrayBuffer>, form: keyof typeof types, name: string): Response {
  return new Response(body, { headers: { 'content-type': types[form], 'content-disposition': `${form === 'docx' ? 'attachment' : 'inline'}; filename="${name}.${form}"`, 'cache-control': 'public, max-age=0, must-revalidate' } });
}

function asData({ report, answers, remarks }: LoadedReport): unknown {
  const { kind: _kind, changedAt: _changedAt, answers: _answers, ...rest } = report;
  return { ...rest, answers: answers.map(({ answer: { at: _at, ...answer } }) => answer), stakeholderRemarks: remarks.map(({ id, commitment, holder, text, language, on }) => ({ id, commitment, holder, text, language, on })) };
}

async function paperOf({ store: { pool }, process, position }: Visit, loaded: LoadedReport): Promise<DraftPaper> {
  const { report, round } = loaded;
  const { language } = report;
  const words = wordsIn(language);
  const [title, moments] = await Promise.all([processTitle(pool, process, position), loadMoments(pool, process, [report.changedAt])]);
  const issuedOn = report.submittedOn ?? parseIsoDay((moments.get(report.changedAt) ?? '1970-01-01').slice(0, 10));
  if (issuedOn === undefined) throw new Error(`The record has no day at position ${report.changedAt}.`);
  const state = stateName(report.state, language);
  return {
    language,
    title: report.title,
    issuedOn,
    masthead: { organization: plainText(title, language), body: state, lines: [plainText(round.title, language), dayText(issuedOn, language), words('draft-paper.original', { language: languageName(language, language) })] },
    meetings: [],
    kind: words(report.status === 'submitted' ? 'report.paper.submitted' : 'report.paper.open', { state, day: dayText(issuedOn, language) }),
    ladder: words('report.paper.note'),
    sections: [...contributorSection(loaded), ...loaded.answers.map((one) => answerSection(loaded, one)), ...remarkSection(loaded)],
  };
}

function answerSection({ report: { language } }: LoadedReport, { answer, commitment }: LoadedReport['answers'][number]): PaperSection {
  const words = wordsIn(language);
  return {
    heading: [{ text: commitment === undefined ? answer.commitment : commitmentName(commitment, { language }) }],
    paragraphs: answerParts.filter((part) => answer[part] !== '').flatMap((part) => paragraphs(`${words(`answer.part.${part}`)}${words('report.paper.colon')}`, answer[part])),
  };
}

function contributorSection({ report: { language, contributors } }: LoadedReport): readonly PaperSection[] {
  if (contributors.length === 0) return [];
  return [{ heading: [{ text: wordsIn(language)('report.contributors') }], paragraphs: contributors.flatMap(({ name }) => paragraphs('', name)) }];
}

function remarkSection({ report: { language }, remarks, names }: LoadedReport): readonly PaperSection[] {
  if (remarks.length === 0) return [];
  const words = wordsIn(language);
  const who = (holder: string) => (isStateCode(holder) ? stateName(holder, language) : plainText(names.get(`participant:${holder}`) ?? { en: holder }, language));
  return [{ heading: [{ text: words('report.remarks.paper') }], paragraphs: remarks.flatMap(({ holder, text }) => paragraphs(`${who(holder)}${words('report.paper.colon')}`, text)) }];
}

function paragraphs(lead: string, text: string): readonly PaperParagraph[] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line, at) => ({ sentences: [{ runs: [{ text: at === 0 ? `${lead}${line}` : line }] }], items: [] }));
}
