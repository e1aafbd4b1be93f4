import type { DocumentFinding, DocumentRefused } from '../../interchange/document/document-reading.ts';
import type { Words } from '../messages/catalogue.ts';

/** Why the text of an uploaded document was not read, to the person who sent it. */
export function refusedDocumentInWords(words: Words, name: string, { code }: Pick<DocumentRefused, 'code'>): string {
  return words(`document.refused.${code}`, { name });
}

/** What a person should know of the reading of a document. */
export function documentFindingInWords(words: Words, { code, details }: DocumentFinding): string {
  return words(`document.finding.${code}`, details);
}
