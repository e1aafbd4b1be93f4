import type { VNode } from 'preact';
import type { EditionState } from '../../../process/documents/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { DocumentState } from '../../../process/work-plan/state.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { documentKindLabel, DocumentLine } from '../../parts/document-line.tsx';
import type { NamedDocument } from '../../parts/document-line.tsx';
import { Fact } from '../../parts/fact.tsx';
import { languageList } from '../../parts/language-names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { Deadlines } from '../documents/document-deadlines.tsx';
import type { Deadline } from '../documents/document-deadlines.tsx';

interface DocumentFactsProps {
  readonly visit: Visit;
  readonly document: DocumentState;
  readonly parts: readonly NamedDocument[];
  readonly names: Names;
  readonly editions: readonly EditionState[];
  readonly deadlines: readonly Deadline[];
}

/** What is known of a document apart from what it says. What is missing is said to be missing, never guessed. */
export function DocumentFacts({ visit, document, parts, names, editions, deadlines }: DocumentFactsProps): VNode {
  const { words, language } = visit;
  const { dated, asOf, address, sha256, partOf } = document;
  const known = languages.filter((one) => document.languages.includes(one) || editions.some((edition) => edition.language === one));
  return (
    <section aria-labelledby="about">
      <h2 id="about" class="visually-hidden">{words('document.about')}</h2>
      <dl class="facts">
        <Fact label={words('documents.kind')}>{documentKindLabel(document.documentKind, visit)}</Fact>
        <Fact label={words('documents.author')}>
          <Text text={document.author} language={language} />
        </Fact>
        {dated !== undefined && <Fact label={words('document.dated')}><time dateTime={dated}>{dayText(dated, language)}</time></Fact>}
        {asOf !== undefined && <Fact label={words('document.as-of')}><time dateTime={asOf}>{dayText(asOf, language)}</time></Fact>}
        <Fact label={words('document.circulated-on')}>{circulation(document, visit) ?? <span class="unknown">{words('document.not-circulated')}</span>}</Fact>
        <Deadlines visit={visit} document={document} deadlines={deadlines} names={names} />
        <Fact label={words('document.languages')} why={<MissingLanguages visit={visit} known={known} />}>{known.length === 0 ? <span class="unknown">{words('document.languages-unknown')}</span> : languageList(known, language)}</Fact>
        {address !== undefined && (
          <Fact label={words('document.address')} why={<span class="why">{words('document.address-leaves')}</span>}>
            <a class="address" href={address} rel="external noopener noreferrer" dir="ltr">{address.replace(/^https?:\/\//u, '')}</a>
          </Fact>
        )}
        {sha256 !== undefined && <Fact label={words('document.fingerprint')}><code class="hash">{sha256}</code></Fact>}
        {partOf !== undefined && <Fact label={words('document.part-of')}><SubjectLink subject={subjectKey('document', partOf)} visit={visit} names={names} /></Fact>}
        {parts.length > 0 && <Parts visit={visit} parts={parts} />}
      </dl>
    </section>
  );
}

function circulation({ circulatedOn, circulatedTo }: DocumentState, { words, language }: Visit): string | undefined {
  if (circulatedOn === undefined) return undefined;
  const day = dayText(circulatedOn, language);
  return circulatedTo === undefined ? day : words('document.circulated-on-to', { day, to: plainText(circulatedTo, language) });
}

function MissingLanguages({ visit, known }: { readonly visit: Visit; readonly known: readonly Language[] }): VNode | null {
  const missing = languages.filter((language) => !known.includes(language));
  if (missing.length === 0) return null;
  return <span class="why">{visit.words('document.languages-missing', { languages: languageList(missing, visit.language) })}</span>;
}

function Parts({ visit, parts }: { readonly visit: Visit; readonly parts: readonly NamedDocument[] }): VNode {
  return (
    <div>
      <dt>{visit.words('document.parts')}</dt>
      {parts.map((part) => (
        <dd key={part.id}>
          <DocumentLine visit={visit} document={part} />
        </dd>
      ))}
    </div>
  );
}
