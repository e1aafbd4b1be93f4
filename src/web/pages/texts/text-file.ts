import type { WordText } from '../../../interchange/text/docx-text.ts';
import type { PaperRefused } from '../../../interchange/paper/paper.ts';
import type { TextOut } from '../../../interchange/text/out.ts';
import { writeTextJson } from '../../../interchange/text/text-json.ts';
import { textOutWords } from '../../text/text-out-words.ts';
import { loadTextView } from '../../text/text-view.ts';
import type { TextView } from '../../text/text-view.ts';
import type { Page, Visit } from '../../visit.ts';
import { refusedPage } from '../door/badge-sheet.ts';
import { missingPage } from '../things/missing-page.ts';
import { amendmentsFile } from './amendments-file.ts';
import { textQueryOf } from './text-query.ts';
import { amendmentForms, textFileForms, variantOf } from './text-file-forms.ts';
import type { TextFileForm } from './text-file-forms.ts';
import { loadTextOut } from './text-out.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xml: 'application/akn+xml; charset=utf-8',
  json: 'application/json',
} as const;
type Ending = keyof typeof types;

const endings: Readonly<Record<TextFileForm, Ending>> = { 'docx-brackets': 'docx', 'docx-tracked': 'docx', 'docx-marks': 'docx', 'docx-clean': 'docx', pdf: 'pdf', html: 'html', akn: 'xml', json: 'json' };

/** A text to take away, as it is looked at (`view`, `party`) and as far as the reader may see it; or its amendments as a table. */
export async function textFilePage(visit: Visit): Promise<Page | Response> {
  const view = await loadTextView(visit);
  const asked = visit.parameters['form'] ?? '';
  const table = amendmentForms.find((one) => one === asked);
  if (view !== undefined && table !== undefined) return amendmentsFile(visit, view, table);
  const form = textFileForms.find((one) => one === asked);
  if (view === undefined || form === undefined) return missingPage(visit);
  const body = await bodyOf(form, await outOf(visit, view, form));
  if (body instanceof Uint8Array || typeof body === 'string') return file(body, form, `${view.negotiation.text.id}-${view.negotiation.revision.number}-${form}`);
  return refusedPage(visit, body);
}

function outOf(visit: Visit, view: TextView, form: TextFileForm): Promise<TextOut> {
  const { mode, party } = textQueryOf(visit, view);
  const isOfParty = (mode === 'reading' || mode === 'changes') && party !== undefined && form !== 'docx-brackets' && form !== 'json' && form !== 'docx-marks';
  // A reading without a party is nobody's.
  const wanted = variantOf(form, mode);
  const variant = wanted === 'reading' && !isOfParty ? 'base' : wanted;
  return loadTextOut(visit, view, { variant, names: view.names && mode !== 'unnamed', ...(isOfParty && party !== undefined && { party }) });
}

/** What writes a form is loaded when one is asked for: it is large, and few ask. */
async function bodyOf(form: TextFileForm, out: TextOut): Promise<Uint8Array<ArrayBuffer> | string | PaperRefused> {
  const said = textOutWords(out);
  switch (form) {
    case 'docx-brackets':
    case 'docx-marks':
    case 'docx-clean': {
      const { textDocx } = await import('../../../interchange/text/docx-text.ts');
      return docxOf(await textDocx(out, form === 'docx-brackets' ? 'brackets' : form === 'docx-marks' ? 'marks' : 'clean', said));
    }
    case 'docx-tracked': {
      const { trackedDocx } = await import('../../../interchange/text/docx-tracked.ts');
      return docxOf(await trackedDocx(out, said));
    }
    case 'pdf': {
      const { textPdf } = await import('../../../interchange/text/text-pdf.ts');
      const made = await textPdf(out, said);
      return made.refused === true ? made : made.pdf;
    }
    case 'html': {
      const { writeTextHtml } = await import('../../../interchange/text/text-html.ts');
      return writeTextHtml(out, said);
    }
    case 'akn': {
      const { writeAkn } = await import('../../../interchange/text/akn-write.ts');
      return writeAkn(out);
    }
    case 'json':
      return writeTextJson(out);
  }
}

function docxOf(made: WordText | PaperRefused): Uint8Array<ArrayBuffer> | PaperRefused {
  return made.refused === true ? made : made.docx;
}

/** For whoever asked and nobody else: what it holds depends on who that is. */
function file(body: string | Uint8Array<ArrayBuffer>, form: TextFileForm, name: string): Response {
  const ending = endings[form];
  return new Response(body, { headers: { 'content-type': types[ending], 'content-disposition': `${ending === 'json' || ending === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${ending}"`, 'cache-control': 'private, no-store', vary: 'Cookie' } });
}
