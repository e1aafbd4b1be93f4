import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { EditionState } from '../../../process/documents/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { DocumentState } from '../../../process/work-plan/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { languageName } from '../../parts/language-names.ts';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

interface DocumentFormsProps {
  readonly visit: Visit;
  readonly document: DocumentState;
  readonly editions: readonly EditionState[];
  /** What was sent and not done: its words stay where they were typed. */
  readonly sent: SentForm | undefined;
}

/** What the secretariat may do on a document's page: take in a file of it, record that it went out. */
export function DocumentForms({ visit, document, editions, sent }: DocumentFormsProps): VNode | null {
  if (visit.asOf !== undefined || !may(visit.actor, 'take-edition')) return null;
  const { words } = visit;
  return (
    <div class="acting">
      <details open={sent?.act === 'take-file' || editions.length === 0}>
        <summary>{words('take-file.title')}</summary>
        <p>{words('take-file.lead')}</p>
        <TakeFileForm visit={visit} editions={editions} sent={sent?.act === 'take-file' ? sent : undefined} />
      </details>
      {may(visit.actor, 'circulate-document') && (
        <details open={sent?.act === 'circulate'}>
          <summary>{words(document.circulatedOn === undefined ? 'circulate.title' : 'circulate.again')}</summary>
          <p>{words('circulate.lead')}</p>
          <CirculateForm visit={visit} sent={sent?.act === 'circulate' ? sent : undefined} />
        </details>
      )}
    </div>
  );
}

function TakeFileForm({ visit, editions, sent }: Omit<DocumentFormsProps, 'document'>): VNode {
  const { words } = visit;
  const current = editions.filter(({ status }) => status === 'current');
  const typed = typedIn(sent);
  return (
    <ActForm visit={visit} act="take-file" label={words('take-file.do')} upload>
      <FileFields visit={visit} sent={sent} />
      <Line visit={visit} name="label" label={words('take-file.label')} hint={words('take-file.label-hint')} value={typed('label')} optional />
      {current.length > 0 && (
        <>
          <Choice visit={visit} name="replaces" label={words('take-file.replaces')} empty={words('take-file.replaces-none')} value={typed('replaces')} options={current.map((edition) => ({ value: edition.id, label: editionName(edition, visit) }))} optional />
          <Prose visit={visit} name="reason" label={words('take-file.reason')} value={typed('reason')} rows={2} optional />
        </>
      )}
    </ActForm>
  );
}

/** The file and the language that it is written in; both forms that take a file have them. */
export function FileFields({ visit, sent }: { readonly visit: Visit; readonly sent: SentForm | undefined }): VNode {
  const { words, language } = visit;
  return (
    <>
      <label>
        <span>
          {words('take-file.file')} <small class="hint">{words('take-file.file-hint')}</small>
        </span>
        <input type="file" name="file" required accept=".docx,.dotx,.pdf,.odt,.ott,.html,.htm,.xml,.akn,.txt,.md" />
      </label>
      <Choice visit={visit} name="language" label={words('take-file.language')} empty={words('take-file.language-told')} value={typedIn(sent)('language')} options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} optional />
    </>
  );
}

function CirculateForm({ visit, sent }: Pick<DocumentFormsProps, 'visit' | 'sent'>): VNode {
  const { words } = visit;
  const typed = typedIn(sent);
  return (
    <ActForm visit={visit} act="circulate" label={words('circulate.do')}>
      <Line visit={visit} type="date" name="on" label={words('circulate.on')} value={typed('on') ?? visit.today} />
      <Line visit={visit} name="to" label={words('circulate.to')} hint={words('circulate.to-hint')} value={typed('to')} />
    </ActForm>
  );
}

export function typedIn(sent: SentForm | undefined): (name: string) => string | undefined {
  return (name) => (sent === undefined ? undefined : textField(sent.fields, name));
}

/** "English, Rev.1": how a file is told from the others of its document. */
export function editionName({ language, label }: Pick<EditionState, 'language' | 'label'>, visit: Visit): string {
  const name = languageName(language, visit.language);
  return label === undefined ? name : visit.words('editions.name', { language: name, label });
}
