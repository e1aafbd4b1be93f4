import type { Archive } from './archive.ts';
import { Unreadable, counted } from './document-reading.ts';
import type { Block, DocumentFinding, RawDocument } from './document-reading.ts';
import { docxBody } from './docx-body.ts';
import type { BodyContext, BodyCounts } from './docx-body.ts';
import { docxNumbers } from './docx-numbering.ts';
import { docxStyles, wordPrefixes } from './docx-styles.ts';
import { pagesByLength, withoutPages } from './pages.ts';
import { raised } from './raised.ts';
import { readXml } from './xml-events.ts';

type NoteKind = 'footnote' | 'endnote';

/**
 * A file of a word processor (ECMA-376). Insertions are read as accepted, deletions and moves as done; comments, headers
 * and footers of pages are no text of the document. `body`: where the archive has the document itself.
 */
export function readDocx(archive: Archive, body: string): RawDocument {
  const bytes = archive.part(body);
  if (bytes === undefined) throw new Unreadable('damaged', 'There is no text in it.');
  const beside = (name: string) => archive.part(`${body.slice(0, body.lastIndexOf('/') + 1)}${name}`);
  const counts: BodyCounts = { insertions: 0, deletions: 0, hidden: 0, pictures: 0, laidOutBreaks: 0, writtenBreaks: 0 };
  /** The marks of the notes that are cited, by kind and id, in one series for footnotes and endnotes. */
  const cited = new Map<string, string>();
  const note = (kind: NoteKind, id: string): string => {
    const mark = cited.get(`${kind} ${id}`) ?? raised(cited.size + 1);
    cited.set(`${kind} ${id}`, mark);
    return mark;
  };
  const context: BodyContext = { styles: docxStyles(beside('styles.xml')), numbers: docxNumbers(beside('numbering.xml')), note };
  const reader = docxBody(context, counts);
  readXml(bytes, wordPrefixes, reader.events);
  const text = reader.take();
  const breaks = { ...counts };
  const notes = new Map([...notesOf('footnote', beside('footnotes.xml'), context, counts), ...notesOf('endnote', beside('endnotes.xml'), context, counts)]);
  const footnotes = [...cited].flatMap(([key, mark]): Block[] => {
    const said = notes.get(key) ?? '';
    return said === '' ? [] : [{ kind: 'footnote', text: `${mark} ${said}` }];
  });
  const blocks = [...(breaks.laidOutBreaks > 0 ? text : withoutPages(text)), ...footnotes];
  const pages = Math.max(saidPages(archive), breaks.laidOutBreaks + 1, breaks.writtenBreaks + 1, pagesByLength(blocks));
  return { blocks, pages, findings: [...findingsOf(counts), ...counted('comments-left-out', commentsIn(beside('comments.xml'))), ...counted('footnotes', footnotes.length), ...counted('embedded-files', archive.names.filter((name) => name.includes('/embeddings/')).length)] };
}

/** The texts of notes by kind and id. */
function notesOf(kind: NoteKind, bytes: Uint8Array | undefined, context: BodyContext, counts: BodyCounts): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  if (bytes === undefined) return notes;
  const { events, take } = docxBody(context, counts);
  let id = '';
  readXml(bytes, wordPrefixes, {
    ...events,
    open: (name, attribute) => {
      if (name === `w:${kind}`) id = attribute('w:id') ?? '';
      events.open(name, attribute);
    },
    close: (name) => {
      events.close(name);
      if (name === `w:${kind}`) notes.set(`${kind} ${id}`, take().map((block) => block.text).join('\n'));
    },
  });
  return notes;
}

function findingsOf({ insertions, deletions, hidden, pictures }: BodyCounts): readonly DocumentFinding[] {
  const tracked: readonly DocumentFinding[] = insertions + deletions > 0 ? [{ code: 'tracked-changes', details: { insertions, deletions } }] : [];
  return [...tracked, ...counted('hidden-text', hidden), ...counted('pictures', pictures)];
}

function commentsIn(bytes: Uint8Array | undefined): number {
  let comments = 0;
  if (bytes === undefined) return comments;
  readXml(bytes, wordPrefixes, { open: (name) => void (comments += name === 'w:comment' ? 1 : 0), close: () => undefined, text: () => undefined });
  return comments;
}

function saidPages(archive: Archive): number {
  const properties = archive.part('docProps/app.xml');
  return properties === undefined ? 1 : Number(/<Pages>(\d{1,6})<\/Pages>/u.exec(new TextDecoder().decode(properties))?.[1] ?? 1);
}
