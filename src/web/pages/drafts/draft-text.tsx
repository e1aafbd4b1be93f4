import type { VNode } from 'preact';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { LoadedDraft, LoadedSentence } from '../../../store/synthesis/load-draft.ts';
import { plainText, Text } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { inItsLanguage, sentenceAnchor } from './asked-draft.ts';
import type { Cited, CitedThings } from './cited.ts';
import type { NumberedNote } from './numbered-notes.ts';
import { ThingLink } from './thing-link.tsx';

interface TextProps {
  readonly visit: Visit;
  readonly loaded: LoadedDraft;
  readonly notes: ReadonlyMap<string, NumberedNote>;
  readonly cited: CitedThings;
}

/** The draft as it is read: sections, running text, recommendations as a list, both sides of what is contested. */
export function DraftText({ visit, loaded, notes, cited }: TextProps): VNode {
  const { draft, sections } = loaded;
  return (
    <div class="draft-text" {...inItsLanguage(draft.language, visit)}>
      {sections.filter(({ section, sentences }) => sentences.length > 0 || section.part === 'area').map(({ section, sentences }) => (
        <section key={section.id} aria-labelledby={`part-${section.id}`}>
          <h2 id={`part-${section.id}`}>{section.heading}</h2>
          {sentences.length === 0 && <p class="unknown" {...inOwn(visit)}>{visit.words('drafts.section.empty')}</p>}
          {runsOf(sentences).map((run) => (
            <Run key={run[0]?.state.id} visit={visit} run={run} notes={notes} cited={cited} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** What the page says itself within a text of another language. */
function inOwn({ language }: Visit): { readonly lang: string; readonly dir: 'rtl' | 'ltr' } {
  return marked(language);
}

function marked(language: Language): { readonly lang: string; readonly dir: 'rtl' | 'ltr' } {
  return { lang: language === 'zh' ? 'zh-Hans' : language, dir: language === 'ar' ? 'rtl' : 'ltr' };
}

/** Sentences that stand together: an account runs on, each finding begins a line, recommendations are one list. */
export function runsOf(sentences: readonly LoadedSentence[]): readonly (readonly LoadedSentence[])[] {
  const runs: LoadedSentence[][] = [];
  for (const sentence of sentences) {
    const last = runs.at(-1);
    const { role, template } = sentence.state;
    if (last !== undefined && role !== 'finding' && template?.name !== 'disagreement' && last[0]?.state.role === role) last.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

interface RunProps extends Pick<TextProps, 'visit' | 'notes' | 'cited'> {
  readonly run: readonly LoadedSentence[];
}

function Run({ visit, run, notes, cited }: RunProps): VNode {
  if (run[0]?.state.role === 'recommendation') {
    return (
      <ul class="asks">
        {run.map((sentence) => (
          <li key={sentence.state.id} id={sentenceAnchor(sentence.state.id)}>
            <Words visit={visit} sentence={sentence} note={notes.get(sentence.state.id)} cited={cited} />
          </li>
        ))}
      </ul>
    );
  }
  const contested = run.flatMap(({ state }) => (state.template?.name === 'disagreement' ? (cited.get(state.template.about) ?? []) : []));
  return (
    <>
      <p>
        {run.map((sentence, index) => (
          <span key={sentence.state.id} id={sentenceAnchor(sentence.state.id)} class="sentence">
            {index > 0 && ' '}
            <Words visit={visit} sentence={sentence} note={notes.get(sentence.state.id)} cited={cited} />
          </span>
        ))}
      </p>
      {contested.map((one) => <Sides key={one.of} visit={visit} contested={one} cited={cited} />)}
    </>
  );
}

interface WordsProps {
  readonly visit: Visit;
  readonly sentence: LoadedSentence;
  readonly note: NumberedNote | undefined;
  readonly cited: CitedThings;
}

function Words({ visit, sentence: { state, bare, flags }, note, cited }: WordsProps): VNode {
  const { words } = visit;
  // A recommendation stands in the language in which it was made.
  const language = state.template?.name === 'recommendation' ? cited.get(state.template.about)?.language : undefined;
  return (
    <>
      {language === undefined ? state.text : <span {...marked(language)}>{state.text}</span>}
      {note !== undefined && (
        <sup>
          <a href={`#n-${note.number}`} id={`r-${note.number}`} aria-label={words('drafts.note', { number: note.number })}>
            {note.number}
          </a>
        </sup>
      )}
      {bare && <span class="mark-bare" {...inOwn(visit)}>{words('drafts.bare')}</span>}
      {flags.length > 0 && <span class="mark-flag" {...inOwn(visit)}>{words('drafts.flagged')}</span>}
    </>
  );
}

/** Each side of a contested question with what speaks for it. */
function Sides({ visit, contested, cited }: { readonly visit: Visit; readonly contested: Cited; readonly cited: CitedThings }): VNode | null {
  const { disagreement } = contested;
  if (disagreement === undefined) return null;
  return (
    <div class="draft-sides" {...inOwn(visit)}>
      {disagreement.sides.map(({ label, recommendations, evidence, sources }) => (
        <section key={plainText(label, 'en')}>
          <h3>
            <Text text={label} language={visit.language} />
          </h3>
          <ul>
            {recommendations.map((id) => (
              <SideLine key={id} visit={visit} thing={cited.get(`recommendation:${id}`)} />
            ))}
            {evidence.map(({ of, span }) => (
              <SideLine key={of + String(span?.start)} visit={visit} thing={cited.get(of)} quote={span?.quote} />
            ))}
            {sources.map((source) => (
              <li key={JSON.stringify(source)}>{sourceText(source)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function sourceText(source: object): string {
  return Object.values(source).filter((value) => typeof value === 'string').join(' · ');
}

function SideLine({ visit, thing, quote }: { readonly visit: Visit; readonly thing: Cited | undefined; readonly quote?: string | undefined }): VNode | null {
  if (thing === undefined) return null;
  return (
    <li>
      <ThingLink visit={visit} of={thing.of} language={thing.language}>
        {thing.label}
      </ThingLink>
      {quote !== undefined && (
        <>
          {' '}
          <q>{quote}</q>
        </>
      )}
    </li>
  );
}
