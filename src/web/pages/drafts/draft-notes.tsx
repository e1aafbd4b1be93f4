import type { VNode } from 'preact';
import { stances } from '../../../process/synthesis/ledger/position-row.ts';
import { recommendationIn } from '../../../process/synthesis/drafting/say.ts';
import type { Evidence } from '../../../process/synthesis/state.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { LoadedDraft, LoadedSentence } from '../../../store/synthesis/load-draft.ts';
import { numberSaid } from '../../synthesis/word-said.ts';
import type { Visit } from '../../visit.ts';
import { inItsLanguage } from './asked-draft.ts';
import type { Cited, CitedThings } from './cited.ts';
import type { NumberedNote } from './numbered-notes.ts';
import { ThingLink } from './thing-link.tsx';

interface NotesProps {
  readonly visit: Visit;
  readonly loaded: LoadedDraft;
  readonly notes: ReadonlyMap<string, NumberedNote>;
  readonly cited: CitedThings;
}

/** What each sentence rests on: the exact words where they stand, whose positions were counted, and how many of how many. */
export function DraftNotes({ visit, loaded, notes, cited }: NotesProps): VNode | null {
  if (notes.size === 0) return null;
  return (
    <section class="draft-notes" aria-labelledby="notes">
      <h2 id="notes">{visit.words('drafts.notes')}</h2>
      <ol>
        {[...notes.values()].map(({ number, sentence }) => (
          <li key={number} id={`n-${number}`} value={number}>
            <NoteText visit={visit} loaded={loaded} sentence={sentence} cited={cited} />{' '}
            <a class="back" href={`#r-${number}`} aria-label={visit.words('drafts.note.back', { number })}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface NoteProps {
  readonly visit: Visit;
  readonly loaded: LoadedDraft;
  readonly sentence: LoadedSentence;
  readonly cited: CitedThings;
}

function NoteText({ visit, loaded, sentence, cited }: NoteProps): VNode {
  const { template, evidence } = sentence.state;
  const positions = evidence.filter(({ of }) => of.startsWith('position:'));
  const others = evidence.filter(({ of }) => !of.startsWith('position:'));
  const counted = template?.name === 'support' && !sentence.differs ? recommendationIn(loaded.material, template.about)?.quantified : undefined;
  return (
    <>
      {counted !== undefined && <span class="note-number">{numberSaid(counted, loaded.ladder, visit.language)}. </span>}
      {others.map((one) => (
        <CitedText key={one.of + String(one.span?.start)} visit={visit} one={one} cited={cited} />
      ))}
      <Positions visit={visit} keys={positions.map(({ of }) => of)} cited={cited} />
    </>
  );
}

/** One thing that is cited, with the words themselves where words are cited. */
function CitedText({ visit, one, cited }: { readonly visit: Visit; readonly one: Evidence; readonly cited: CitedThings }): VNode {
  const thing = cited.get(one.of);
  if (thing === undefined) return <span class="gone">{one.of}. </span>;
  const from = thing.found === undefined ? undefined : cited.get(thing.found.of);
  const quotes = one.span !== undefined ? [one.span] : (thing.found?.pieces ?? []);
  const within = from ?? thing;
  return (
    <span class={thing.gone ? 'gone' : undefined}>
      {visit.words(`drafts.cited.${kindOf(thing)}`)}{' '}
      <ThingLink visit={visit} of={within.of} language={within.language} span={quotes[0]}>
        {within.label}
      </ThingLink>
      {quotes.map(({ start, quote }) => (
        <span key={start} {...inItsLanguage(within.language ?? from?.language, visit)}>
          : <q>{quote.trim().replace(/\s+/gu, ' ')}</q>
        </span>
      ))}
      {from !== undefined && (
        <>
          {' ('}
          <ThingLink visit={visit} of={thing.of}>
            {visit.words('drafts.cited.recommendation-page')}
          </ThingLink>
          )
        </>
      )}
      .{' '}
    </span>
  );
}

export type CitedKind = 'edition' | 'input' | 'note' | 'report' | 'recommendation' | 'position' | 'disagreement' | 'event' | 'floor' | 'enrolment';
const citedKinds: readonly CitedKind[] = ['edition', 'input', 'note', 'report', 'recommendation', 'position', 'disagreement', 'event', 'floor', 'enrolment'];

/** Only these are taken as evidence (rule SY-13). */
export function kindOf({ kind }: Cited): CitedKind {
  return citedKinds.find((one) => one === kind) ?? 'event';
}

function Positions({ visit, keys, cited }: { readonly visit: Visit; readonly keys: readonly SubjectKey[]; readonly cited: CitedThings }): VNode {
  const all = keys.flatMap((key) => cited.get(key) ?? []);
  return (
    <>
      {stances.map((stance) => {
        const own = all.filter((one) => one.stance === stance).toSorted((a, b) => a.label.localeCompare(b.label, visit.language));
        if (own.length === 0) return null;
        return (
          <span key={stance}>
            {visit.words(`drafts.stance.${stance}`)}{' '}
            {own.map((one, index) => (
              <span key={one.of} class={one.gone ? 'gone' : undefined}>
                {index > 0 && ', '}
                <ThingLink visit={visit} of={one.of} language={one.language}>
                  {one.label}
                </ThingLink>
              </span>
            ))}
            .{' '}
          </span>
        );
      })}
    </>
  );
}
