import type { VNode } from 'preact';
import { linkTo } from '../../visit.ts';
import { partOf } from './reader-parts.ts';
import type { Reader } from './reader-page.tsx';

/** A text with more headings than this shows the higher ones alone. */
const mostHeadings = 60;
const mostHits = 40;

type To = (part: number, anchor?: string) => string;

/** Addresses inside the same text, with the words that are looked for. */
function within({ visit, edition, asked }: Reader): To {
  return (part, anchor) => linkTo(visit, 'reader', { id: edition.document, edition: edition.id }, { part: String(part + 1), ...(asked.find !== '' && { find: asked.find }) }) + (anchor === undefined ? '' : `#${anchor}`);
}

/** Words to find, and of a long text the page to go to. */
export function FindForm({ visit, edition, asked, parts, kept }: Reader): VNode {
  const { words } = visit;
  const action = linkTo(visit, 'reader', { id: edition.document, edition: edition.id }).split('?')[0];
  const last = kept.paragraphs.at(-1)?.page;
  return (
    <div class="reader-find">
      <form class="search-form" role="search" action={action} aria-label={words('reader.find')}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <label for="find">{words('reader.find')}</label>
        <input id="find" type="search" name="find" value={asked.find} maxLength={200} dir="auto" />
        <button type="submit">{words('search.do')}</button>
      </form>
      {parts.length > 1 && last !== undefined && (
        <form class="search-form to-page" action={action}>
          {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
          <label for="to-page">{words('reader.to-page')}</label>
          <input id="to-page" type="number" name="page" min={1} max={last} required />
          <button type="submit" class="quiet">{words('reader.go')}</button>
        </form>
      )}
    </div>
  );
}

/** Where the words stand, by paragraphs; of very many those from this part on. */
export function Hits(reader: Reader): VNode {
  const { visit: { words }, asked: { find, found, part }, parts } = reader;
  const to = within(reader);
  const here = found.paragraphs.findIndex((paragraph) => paragraph >= (parts[part]?.first ?? 0));
  const from = Math.max(0, Math.min(here === -1 ? found.paragraphs.length : here, found.paragraphs.length - mostHits));
  const shown = found.paragraphs.slice(from, from + mostHits);
  return (
    <div class="reader-hits">
      <p role="status">{words('reader.found', { count: found.paragraphs.length, words: find })}</p>
      {shown.length > 0 && (
        <ol>
          {shown.map((paragraph) => (
            <li key={paragraph}>
              <a href={to(partOf(parts, paragraph), `p${paragraph + 1}`)} aria-label={words('reader.paragraph', { number: String(paragraph + 1) })}>¶ {paragraph + 1}</a>
            </li>
          ))}
        </ol>
      )}
      {found.paragraphs.length > shown.length && <p class="hint">{words('reader.found-first', { count: shown.length })}</p>}
    </div>
  );
}

/** The headings of a text that has some, in all its parts. */
export function Contents(reader: Reader): VNode | null {
  const { visit, edition, kept, parts } = reader;
  const headings = kept.paragraphs.flatMap(({ kind, level, start, end }, index) => (kind === 'heading' ? [{ index, level: level ?? 1, text: kept.text.slice(start, Math.min(end, start + 160)) }] : []));
  const levels = [...new Set(headings.map(({ level }) => level))].toSorted((one, other) => one - other);
  const deepest = levels.findLast((level, at) => at === 0 || headings.filter((one) => one.level <= level).length <= mostHeadings);
  const shown = headings.filter(({ level }) => deepest === undefined || level <= deepest).slice(0, mostHeadings * 2);
  if (shown.length < 3 || (parts.length === 1 && kept.paragraphs.length < 30)) return null;
  const to = within(reader);
  return (
    <nav class="reader-contents" aria-label={visit.words('reader.contents')}>
      <details open={shown.length <= 24}>
        <summary>{visit.words('reader.contents')}</summary>
        <ol lang={edition.language} dir={edition.language === 'ar' ? 'rtl' : 'ltr'}>
          {shown.map(({ index, level, text }) => (
            <li key={index} class={`level-${Math.min(3, 1 + levels.indexOf(level))}`}>
              <a href={to(partOf(parts, index), `p${index + 1}`)} dir="auto">{text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** The way through a text of several parts. */
export function PartNav(reader: Reader & { readonly below?: boolean }): VNode | null {
  const { visit: { words }, parts, asked: { part }, below } = reader;
  if (parts.length === 1) return null;
  const to = within(reader);
  return (
    <nav class="pager" aria-label={words(below === true ? 'reader.parts-below' : 'reader.parts')}>
      {part > 0 && <a rel="prev" href={to(part - 1)}>{words('reader.previous')}</a>}
      <span>{words('reader.part', { part: part + 1, parts: parts.length })}</span>
      {part < parts.length - 1 && <a rel="next" href={to(part + 1)}>{words('reader.next')}</a>}
    </nav>
  );
}
