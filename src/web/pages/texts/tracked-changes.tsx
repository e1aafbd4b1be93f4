import type { VNode } from 'preact';
import { readTrackedBounded } from '../../../interchange/bounded-reading.ts';
import type { TrackedParagraph } from '../../../interchange/document/tracked-changes.ts';
import type { EditionState } from '../../../process/documents/state.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { loadFile } from '../../../store/inputs/kept-texts.ts';
import type { KeptFinding } from '../../../store/inputs/kept-texts.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import { ofText } from '../../text/text-language.ts';
import type { Visit } from '../../visit.ts';

/** So many characters of paragraphs with changes are shown; of more the file is asked. */
const most = 200_000;

/** What is tracked in the file of an edition, read from the file itself: another file may have the same words without it. */
export async function loadTracked({ store: { pool }, process }: Visit, { format, fileSha256 }: EditionState): Promise<readonly TrackedParagraph[]> {
  const file = format === 'docx' ? await loadFile(pool, process, fileSha256) : undefined;
  if (file === undefined) return [];
  const found = await readTrackedBounded(file);
  return 'refused' in found ? [] : found;
}

interface FindingsProps {
  readonly visit: Visit;
  /** Of the text. */
  readonly language: Language;
  readonly findings: readonly KeptFinding[];
  readonly tracked: readonly TrackedParagraph[];
}

/** What the reader of a file noticed: pictures, comments; and the changes that were tracked in it, with what they delete struck through. */
export function FileFindings({ visit, language, findings, tracked }: FindingsProps): VNode | null {
  const { words } = visit;
  const isTracked = tracked.length > 0 || findings.some(({ code }) => code === 'tracked-changes');
  if (findings.length === 0 && !isTracked) return null;
  return (
    <div class={isTracked ? 'correction' : 'notice'}>
      <ul>
        {findings.flatMap(({ code, details }) => {
          const key = `document.finding.${code}`;
          return isMessageKey(key) ? [<li key={code}>{words(key, details ?? {})}</li>] : [];
        })}
      </ul>
      {isTracked && <p>{words('texts.first.tracked')}</p>}
      {tracked.length > 0 && <Changes visit={visit} language={language} tracked={tracked} />}
    </div>
  );
}

function Changes({ visit: { words }, language, tracked }: Pick<FindingsProps, 'visit' | 'language' | 'tracked'>): VNode {
  const shown = within(tracked);
  return (
    <details open={tracked.length <= 20}>
      <summary>{words('texts.tracked.paragraphs', { count: tracked.length })}</summary>
      <p class="hint">{words('texts.tracked.struck')}</p>
      {shown.map((pieces, at) => (
        <p key={at} class="provision-text" {...ofText(language)}>
          {pieces.map(({ text, change }, place) => (change === undefined ? text : change === 'inserted' ? <ins key={place}>{text}</ins> : <del key={place}>{text}</del>))}
        </p>
      ))}
      {shown.length < tracked.length && <p>{words('texts.tracked.more')}</p>}
    </details>
  );
}

function within(tracked: readonly TrackedParagraph[]): readonly TrackedParagraph[] {
  let length = 0;
  return tracked.filter((pieces) => (length += pieces.reduce((sum, { text }) => sum + text.length, 0)) <= most);
}
