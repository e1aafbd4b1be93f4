import type { ComponentChildren, VNode } from 'preact';
import type { EditionState } from '../../../process/documents/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { KeptParagraph, KeptText } from '../../../store/inputs/kept-texts.ts';
import type { PlacedRecommendation } from '../../../store/synthesis/recommendations-of.ts';
import { subjectHref } from '../../parts/sentence.tsx';
import type { Visit } from '../../visit.ts';
import type { Part } from './reader-parts.ts';
import { directionIn, languageByScript, TextPieces } from './text-pieces.tsx';
import type { Direction, TextMark } from './text-pieces.tsx';

export interface ReaderTextProps {
  readonly visit: Visit;
  readonly edition: EditionState;
  readonly kept: KeptText;
  readonly part: Part;
  readonly marks: readonly TextMark[];
  readonly recommendations: readonly PlacedRecommendation[];
  /** How a paragraph is cited, by its number. */
  readonly cite: (number: number, paragraph: KeptParagraph) => VNode;
}

interface Numbered extends KeptParagraph {
  /** From 1: the paragraph's permanent anchor. */
  readonly number: number;
}

/** One part of a text as it is read: in its own language and direction, every paragraph with an anchor that stays. */
export function ReaderText(props: ReaderTextProps): VNode {
  const { edition, kept, part } = props;
  const paragraphs = kept.paragraphs.slice(part.first, part.last).map((paragraph, index) => ({ ...paragraph, number: part.first + index + 1 }));
  const direction = edition.language === 'ar' ? 'rtl' : 'ltr';
  return (
    <div class="reader-text" lang={edition.language === 'zh' ? 'zh-Hans' : edition.language} dir={direction}>
      {groupsOf(paragraphs).map((group) => (
        <Group key={group.paragraphs[0]?.number} {...props} direction={direction} group={group} />
      ))}
    </div>
  );
}

interface ParagraphGroup {
  readonly kind: KeptParagraph['kind'];
  /** Present where a page begins with it. */
  readonly page: number | undefined;
  readonly paragraphs: readonly Numbered[];
}

/** Entries of a list and rows of a table stand together; a page begins a group of its own, and a part says on which page it begins. */
function groupsOf(paragraphs: readonly Numbered[]): readonly ParagraphGroup[] {
  const groups: { kind: KeptParagraph['kind']; page: number | undefined; paragraphs: Numbered[] }[] = [];
  let page: number | undefined;
  for (const paragraph of paragraphs) {
    const begins = paragraph.page !== undefined && paragraph.page !== page ? paragraph.page : undefined;
    const last = groups.at(-1);
    page = paragraph.page ?? page;
    if (begins === undefined && last !== undefined && last.kind === paragraph.kind && (paragraph.kind === 'item' || paragraph.kind === 'table-row')) last.paragraphs.push(paragraph);
    else groups.push({ kind: paragraph.kind, page: begins, paragraphs: [paragraph] });
  }
  return groups;
}

type GroupProps = ReaderTextProps & { readonly direction: Direction; readonly group: ParagraphGroup };

function Group(props: GroupProps): VNode {
  const { visit, group: { kind, page, paragraphs } } = props;
  return (
    <>
      {page !== undefined && (
        <p class="page-mark" id={`page-${page}`} lang={visit.language} dir={visit.language === 'ar' ? 'rtl' : 'ltr'}>
          {visit.words('reader.page', { page: String(page) })}
        </p>
      )}
      {kind === 'item' ? (
        <ul class="items">{paragraphs.map((paragraph) => <Paragraph key={paragraph.number} {...props} paragraph={paragraph} as="li" />)}</ul>
      ) : kind === 'table-row' ? (
        <Rows {...props} />
      ) : (
        paragraphs.map((paragraph) => <Paragraph key={paragraph.number} {...props} paragraph={paragraph} as={kind === 'heading' ? headingOf(paragraph.level) : 'p'} />)
      )}
    </>
  );
}

function headingOf(level: number | undefined): 'h2' | 'h3' | 'h4' {
  return level === undefined || level <= 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
}

type ParagraphProps = GroupProps & { readonly paragraph: Numbered; readonly as: 'p' | 'li' | 'h2' | 'h3' | 'h4' };

function Paragraph(props: ParagraphProps): VNode {
  const { kept, edition, paragraph, direction: around, as: Tag } = props;
  const text = kept.text.slice(paragraph.start, paragraph.end);
  const own = directionIn(text, around);
  const level = paragraph.kind === 'item' ? ` level-${Math.min(4, paragraph.level ?? 1)}` : '';
  const name = `${paragraph.kind}${level}`;
  return (
    <Tag id={`p${paragraph.number}`} class={name === 'paragraph' || name === 'heading' ? undefined : name} dir={own === around ? undefined : own} lang={languageByScript(text, edition.language)}>
      <TextPieces text={text} start={paragraph.start} direction={own} marks={marksIn(props, paragraph)} />
      <Beside {...props} />
    </Tag>
  );
}

function marksIn({ marks }: ReaderTextProps, { start, end }: KeptParagraph): readonly TextMark[] {
  return marks.filter((mark) => mark.start < end && mark.end > start);
}

/** What stands at the end of a paragraph: its own address, what was found in it, how it is cited once somebody came to it. */
function Beside({ visit, recommendations, paragraph, cite }: ParagraphProps): VNode {
  const { words, language } = visit;
  const own = recommendations.filter(({ pieces }) => (pieces[0]?.start ?? -1) >= paragraph.start && (pieces[0]?.start ?? -1) < paragraph.end);
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return (
    <>
      {' '}
      <a class="pilcrow" href={`#p${paragraph.number}`} aria-label={words('reader.paragraph', { number: String(paragraph.number) })} lang={language}>
        ¶
      </a>
      {own.length > 0 && (
        <span class="found-here" lang={language} dir={direction}>
          {own.map(({ id, status }, index) => (
            <a key={id} class={status === 'proposed' ? 'proposed' : undefined} href={subjectHref(subjectKey('recommendation', id), visit) ?? ''}>
              {words('reader.recommendation', { number: index + 1, count: own.length })}
            </a>
          ))}
        </span>
      )}
      <span class="cite-here" lang={language} dir={direction}>{cite(paragraph.number, paragraph)}</span>
    </>
  );
}

function Rows(props: GroupProps): VNode {
  const { kept, edition, direction, group: { paragraphs } } = props;
  const rows = paragraphs.map((paragraph) => ({ paragraph, cells: cellsOf(kept.text, paragraph) }));
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={props.visit.words('reader.table')}>
      <table>
        <tbody>
          {rows.map(({ paragraph, cells }) => (
            <tr key={paragraph.number} id={`p${paragraph.number}`}>
              {cells.map(({ text, start }, index) => {
                const own = directionIn(text, direction);
                const last = index === cells.length - 1;
                const content: ComponentChildren = <TextPieces text={text} start={start} direction={own} marks={marksIn(props, paragraph)} />;
                return (
                  <td key={start} colSpan={last && cells.length < columns ? columns - cells.length + 1 : undefined} dir={own === direction ? undefined : own} lang={languageByScript(text, edition.language)}>
                    {content}
                    {last && <Beside {...props} paragraph={paragraph} as="p" />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The cells of a row, which tabs part, with the place in the text where each begins. */
function cellsOf(text: string, { start, end }: KeptParagraph): readonly { readonly text: string; readonly start: number }[] {
  let at = start;
  return text.slice(start, end).split('\t').map((cell) => {
    const found = { text: cell, start: at };
    at += cell.length + 1;
    return found;
  });
}
