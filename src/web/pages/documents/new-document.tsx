import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import { knownSymbol, readSymbol } from '../../../process/vocabulary/document-symbol.ts';
import { refuse } from '../../../process/vocabulary/refusal.ts';
import { documentKinds } from '../../../process/work-plan/document-kind.ts';
import { documentsWithSymbols, newDocumentId } from '../../../store/inputs/editions.ts';
import type { SymbolHolder } from '../../../store/inputs/editions.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { documentKindLabel } from '../../parts/document-line.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { LinkedMessage } from '../../parts/sentence.tsx';
import { plainText } from '../../parts/text.tsx';
import { textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { FileFields, typedIn } from './edition-forms.tsx';
import type { DocumentProblem } from './problem.tsx';
import { takeFile } from './take-file.tsx';
import type { ReadDocument } from './take-file.tsx';

/** A document and its first file, recorded in one request: both are there afterwards, or neither. */
export async function takeNewDocument(visit: Visit, sent: SentForm, read: ReadDocument): Promise<Response | DocumentProblem> {
  if (visit.asOf !== undefined) return refuse('not-allowed', 'REC-1');
  if (!may(visit.actor, 'record-document')) return refuse('not-allowed', 'PA-2', { act: 'record-document' });
  const symbol = textField(sent.fields, 'symbol');
  const twin = await holderOf(visit, symbol);
  // The number of a resolution may be that of another document of the Assembly; the very same symbol may not.
  if (twin !== undefined && (readSymbol(twin.symbol) === readSymbol(symbol) || textField(sent.fields, 'another') === '')) return { said: <Known visit={visit} symbol={symbol} holder={twin} /> };
  const recorded = await commandFrom(visit, sent, symbol);
  if (!('name' in recorded)) return recorded;
  const taken = await takeFile(visit, sent, read, { document: recorded.data.document, before: [recorded] });
  return 'position' in taken ? toDone(linkTo(visit, 'document', { id: recorded.data.document }), taken.position) : taken;
}

async function holderOf({ store: { pool }, process, head }: Visit, symbol: string): Promise<SymbolHolder | undefined> {
  if (symbol === '') return undefined;
  const holders = await documentsWithSymbols(pool, { process, position: head });
  const known = knownSymbol(symbol, holders.map((holder) => holder.symbol));
  return holders.find((holder) => holder.symbol === known) ?? holders.find((holder) => holder.symbol === symbol);
}

function Known({ visit, symbol, holder }: { readonly visit: Visit; readonly symbol: string; readonly holder: SymbolHolder }): VNode {
  const document = (
    <a href={`${linkTo(visit, 'document', { id: holder.id })}#files`}>
      <bdi>{holder.symbol}</bdi>, {plainText(holder.title, visit.language)}
    </a>
  );
  return <LinkedMessage visit={visit} messageKey="new-document.known" values={{ symbol: <bdi>{symbol}</bdi>, document }} />;
}

async function commandFrom({ store: { pool }, process, language, words }: Visit, { fields }: SentForm, symbol: string): Promise<ProcessCommand<'record-document'> | DocumentProblem> {
  const [title = '', author = '', kind, dated = '', written] = ['title', 'author', 'kind', 'dated', 'language'].map((name) => textField(fields, name));
  const documentKind = documentKinds.find((one) => one === kind);
  const day = dated === '' ? undefined : parseIsoDay(dated);
  if (title === '' || title.length > 400) return refuse('bad-input', 'WP-1', { field: words('new-document.name') });
  if (documentKind === undefined) return refuse('bad-input', 'WP-1', { field: words('documents.kind') });
  if (author === '' || author.length > 400) return refuse('bad-input', 'WP-1', { field: words('documents.author') });
  if (dated !== '' && day === undefined) return refuse('bad-input', 'WP-1', { field: words('document.dated') });
  const document = await newDocumentId(pool, process, symbol === '' ? title : symbol);
  return {
    name: 'record-document',
    data: { document, title: { [language]: title }, documentKind, author: { [language]: author }, languages: isLanguage(written) ? [written] : [], claims: [], ...(symbol !== '' && { symbol: readSymbol(symbol) ?? symbol }), ...(day !== undefined && { dated: day }) },
  };
}

interface NewDocumentProps {
  readonly visit: Visit;
  readonly sent: SentForm | undefined;
}

/** The form, on the page of all documents. */
export function NewDocument({ visit, sent }: NewDocumentProps): VNode | null {
  const { words } = visit;
  if (visit.asOf !== undefined || !may(visit.actor, 'record-document') || !may(visit.actor, 'take-edition')) return null;
  const typed = typedIn(sent);
  const numbered = /^A\/\d+\/\d+$/u.test(readSymbol(typed('symbol') ?? '') ?? '');
  return (
    <div class="acting">
      <details open={sent !== undefined}>
        <summary>{words('new-document.title')}</summary>
        <p>{words('new-document.lead')}</p>
        <ActForm visit={visit} act="new-document" label={words('new-document.do')} upload>
          <Line visit={visit} name="title" label={words('new-document.name')} value={typed('title')} />
          <Choice visit={visit} name="kind" label={words('documents.kind')} value={typed('kind')} options={documentKinds.map((kind) => ({ value: kind, label: documentKindLabel(kind, visit) }))} />
          <Line visit={visit} name="author" label={words('documents.author')} value={typed('author')} />
          <Line visit={visit} name="symbol" label={words('documents.symbol')} hint={words('new-document.symbol-hint')} value={typed('symbol')} optional />
          {numbered && (
            <label class="check">
              <input type="checkbox" name="another" value="yes" checked={typed('another') === 'yes'} /> {words('new-document.another')}
            </label>
          )}
          <Line visit={visit} type="date" name="dated" label={words('document.dated')} value={typed('dated')} optional />
          <FileFields visit={visit} sent={sent} />
        </ActForm>
      </details>
    </div>
  );
}
