import type { VNode } from 'preact';
import type { Visit } from '../../visit.ts';
import type { TextDraft } from './first-revision-draft.ts';

const most = 200;

/** What was repaired in the brackets of a text, and what could be read otherwise: each with the words around it, the least certain first. */
export function DraftDoubts({ visit, source, draft }: { readonly visit: Visit; readonly source: string; readonly draft: TextDraft }): VNode | null {
  const { words } = visit;
  const { repairs, doubts } = draft;
  const told = [
    ...repairs.map(({ code, at, confidence }) => ({ at, confidence, what: words(`texts.repair.${code}`) })),
    ...doubts.map(({ code, start, confidence }) => ({ at: start, confidence, what: words(`texts.doubt.${code}`) })),
  ].toSorted((a, b) => a.confidence - b.confidence || a.at - b.at);
  if (told.length === 0) return null;
  return (
    <details class="acting">
      <summary>{words('texts.first.doubts', { repairs: repairs.length, doubts: doubts.length })}</summary>
      <ol class="draft-doubts">
        {told.slice(0, most).map(({ at, what, confidence }) => (
          <li key={`${at} ${what}`}>
            {what} <span class="soft">{words('texts.first.confidence', { percent: Math.round(confidence * 100) })}</span>
            <br />
            <q>{around(source, at)}</q>
          </li>
        ))}
      </ol>
      {told.length > most && <p>{words('texts.first.more-doubts', { count: told.length - most })}</p>}
    </details>
  );
}

function around(source: string, at: number): string {
  return `${at > 40 ? '…' : ''}${source.slice(Math.max(0, at - 40), at + 60)}…`.replace(/\s+/gu, ' ');
}
