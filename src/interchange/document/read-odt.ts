import type { Archive } from './archive.ts';
import { Unreadable, counted } from './document-reading.ts';
import type { RawDocument } from './document-reading.ts';
import { odtBody } from './odt-body.ts';
import type { OdtCounts } from './odt-body.ts';
import { odfPrefixes, readOdfLists } from './odt-lists.ts';
import type { OdfLists } from './odt-lists.ts';
import { pagesByLength, withoutPages } from './pages.ts';
import { readXml } from './xml-events.ts';

/** A text of OpenDocument (ISO/IEC 26300). Tracked changes are read as accepted; comments are left out. */
export function readOdt(archive: Archive): RawDocument {
  const content = archive.part('content.xml');
  if (content === undefined) throw new Unreadable('damaged', 'There is no text in it.');
  const lists: OdfLists = new Map();
  readOdfLists(archive.part('styles.xml'), lists);
  readOdfLists(content, lists);
  const counts: OdtCounts = { insertions: 0, deletions: 0, comments: 0, hidden: 0, pictures: 0, breaks: 0 };
  const body = odtBody(lists, counts);
  readXml(content, odfPrefixes, body.events);
  const blocks = body.blocks();
  const { insertions, deletions, comments, hidden, pictures, breaks } = counts;
  return {
    blocks: breaks > 0 ? blocks : withoutPages(blocks),
    pages: Math.max(saidPages(archive), breaks + 1, pagesByLength(blocks)),
    findings: [
      ...(insertions + deletions > 0 ? [{ code: 'tracked-changes' as const, details: { insertions, deletions } }] : []),
      ...counted('hidden-text', hidden),
      ...counted('pictures', pictures),
      ...counted('comments-left-out', comments),
      ...counted('footnotes', blocks.filter(({ kind }) => kind === 'footnote').length),
      ...counted('embedded-files', archive.names.filter((name) => /^Object [^/]*\/content\.xml$/u.test(name)).length),
    ],
  };
}

function saidPages(archive: Archive): number {
  const meta = archive.part('meta.xml');
  return meta === undefined ? 1 : Number(/\bpage-count="(\d{1,6})"/u.exec(new TextDecoder().decode(meta))?.[1] ?? 1);
}
