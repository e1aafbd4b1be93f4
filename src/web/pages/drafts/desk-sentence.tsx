import type { VNode } from 'preact';
import { sentenceRoles } from '../../../process/synthesis/state.ts';
import type { LoadedDraft, LoadedSentence } from '../../../store/synthesis/load-draft.ts';
import { wordSaid } from '../../synthesis/word-said.ts';
import { textField } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { inItsLanguage, sentenceAnchor, wantOf } from './asked-draft.ts';
import type { CitedThings } from './cited.ts';
import { kindOf } from './draft-notes.tsx';
import { evidenceKey } from './sentence-commands.ts';
import { ThingLink } from './thing-link.tsx';

interface SentenceProps {
  readonly visit: Visit;
  readonly loaded: LoadedDraft;
  readonly sentence: LoadedSentence;
  readonly cited: CitedThings;
  readonly here: string;
  readonly first: boolean;
  readonly last: boolean;
  /** What was typed for it and not carried out. */
  readonly typed: FormData | undefined;
}

/** One sentence on the desk: its words, what it rests on, what it lacks, and everything that can be done with it. */
export function DeskSentence(props: SentenceProps): VNode {
  const { visit, loaded, sentence, here, typed } = props;
  const { words } = visit;
  const { state, version, flags, differs } = sentence;
  const want = wantOf(sentence);
  return (
    <li class={`desk-sentence${want === undefined ? '' : ` is-${want}`}`} id={sentenceAnchor(state.id)} data-sentence>
      <p class="sentence-words" {...inItsLanguage(loaded.draft.language, visit)}>
        {state.text}
      </p>
      <form method="post" action={here} noValidate>
        <input type="hidden" name="command-id" value={crypto.randomUUID()} />
        <input type="hidden" name="sentence" value={state.id} />
        <input type="hidden" name="seen-version" value={version} />
        {flags.length > 0 && <Flags {...props} />}
        {differs && flags.length === 0 && <Differs {...props} />}
        <div class="sentence-acts">
          <span class="role">
            {words(`drafts.role.${state.role}`)}
            {state.template !== undefined && ` · ${words('drafts.computed')}`}
          </span>
          <Evidence visit={visit} sentence={sentence} cited={props.cited} />
          <button type="submit" class="attach quiet" name="act" value={`attach ${state.id} ${version}`} form="desk-form">
            {words('drafts.attach')}
          </button>
          {flags.length === 0 && !props.first && <Act visit={visit} act="up" symbol="↑" />}
          {flags.length === 0 && !props.last && <Act visit={visit} act="down" symbol="↓" />}
          <details class="edit" open={typed !== undefined}>
            <summary>{words('drafts.edit')}</summary>
            <Edit {...props} />
          </details>
        </div>
      </form>
    </li>
  );
}

function Act({ visit, act, symbol }: { readonly visit: Visit; readonly act: 'up' | 'down'; readonly symbol: string }): VNode {
  return (
    <button type="submit" class="quiet small" name="act" value={act} aria-label={visit.words(`drafts.${act}`)} title={visit.words(`drafts.${act}`)}>
      {symbol}
    </button>
  );
}

/** So many are listed by name; of more, the number. */
const listed = 4;

function Evidence({ visit, sentence: { state, bare }, cited }: Pick<SentenceProps, 'visit' | 'sentence' | 'cited'>): VNode {
  const { words } = visit;
  if (state.evidence.length === 0) return <strong class={bare ? 'mark-bare' : 'soft'}>{words(bare ? 'drafts.bare' : 'drafts.no-evidence')}</strong>;
  return (
    <details class="rests-on">
      <summary>{words('drafts.evidence', { count: state.evidence.length })}</summary>
      <ul>
        {state.evidence.slice(0, listed * 10).map((one) => {
          const thing = cited.get(one.of);
          return (
            <li key={evidenceKey(one)}>
              {thing !== undefined && `${words(`drafts.cited.${kindOf(thing)}`)} `}
              <ThingLink visit={visit} of={one.of} language={thing?.language} span={one.span}>
                {shortened(thing?.label ?? one.of)}
              </ThingLink>
              {thing?.stance !== undefined && ` · ${words(`drafts.stance.${thing.stance}`)}`}
              {one.span !== undefined && (
                <>
                  {': '}
                  <q>{one.span.quote}</q>
                </>
              )}
            </li>
          );
        })}
        {state.evidence.length > listed * 10 && <li>{words('drafts.evidence.more', { count: state.evidence.length - listed * 10 })}</li>}
      </ul>
    </details>
  );
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** Why it has to be looked over, each reason with the act that brought it about. */
function Flags({ visit, loaded, sentence, cited }: SentenceProps): VNode {
  const { words } = visit;
  const { flags, said, state } = sentence;
  const now = said === undefined ? undefined : wordSaid(said, loaded.draft.language);
  return (
    <div class="sentence-flag">
      <ul>
        {flags.map(({ of, why, changedAt }) => {
          const thing = cited.get(of);
          return (
            <li key={of}>
              {words(`drafts.flag.${why}`)}{' '}
              <ThingLink visit={visit} of={of} language={thing?.language}>
                {shortened(thing?.label ?? of)}
              </ThingLink>
              {changedAt > 0 && (
                <>
                  {' ('}
                  <a href={linkTo(visit, 'entry', { position: String(changedAt) })}>{words('drafts.flag.act', { position: changedAt })}</a>)
                </>
              )}
            </li>
          );
        })}
      </ul>
      {now !== undefined && now !== state.text && <p>{words('drafts.differs')} <q {...inItsLanguage(loaded.draft.language, visit)}>{now}</q></p>}
      {state.template !== undefined && now === undefined && <p>{words('drafts.nothing-to-say')}</p>}
      <div class="desk-acts">
        {now !== undefined && now !== state.text && (
          <button type="submit" name="act" value="accept">
            {words('drafts.accept')}
          </button>
        )}
        {(state.template === undefined || now !== undefined) && (
          <button type="submit" class={now !== undefined && now !== state.text ? 'quiet' : undefined} name="act" value="look-over">
            {words('drafts.look-over')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Nothing that it rests on has changed, and yet it would read otherwise: others spoke, or the words for numbers were set anew. */
function Differs({ visit, loaded, sentence: { said } }: SentenceProps): VNode {
  const { words } = visit;
  return (
    <div class="sentence-differs">
      {said === undefined ? (
        <p>{words('drafts.nothing-to-say')}</p>
      ) : (
        <>
          <p>
            {words('drafts.differs')} <q {...inItsLanguage(loaded.draft.language, visit)}>{wordSaid(said, loaded.draft.language)}</q>
          </p>
          <button type="submit" name="act" value="accept">
            {words('drafts.accept')}
          </button>
        </>
      )}
    </div>
  );
}

function Edit({ visit, loaded, sentence: { state }, cited, typed }: SentenceProps): VNode {
  const { words } = visit;
  const role = typed === undefined ? state.role : textField(typed, 'role');
  return (
    <>
      {state.template !== undefined && <p class="hint">{words('drafts.edit.computed')}</p>}
      <textarea name="text" rows={4} maxLength={4000} aria-label={words('drafts.edit.text')} value={typed === undefined || textField(typed, 'text') === '' ? state.text : textField(typed, 'text')} {...inItsLanguage(loaded.draft.language, visit)} />
      <div class="desk-acts">
        <label>
          <span>{words('drafts.role')}</span>
          <select name="role">
            {sentenceRoles.map((one) => (
              <option key={one} value={one} selected={one === role}>
                {words(`drafts.role.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words('drafts.edit.section')}</span>
          <select name="to-section">
            {loaded.draft.sections.map(({ id, heading }) => (
              <option key={id} value={id} selected={id === state.section}>
                {heading}
              </option>
            ))}
          </select>
        </label>
      </div>
      {state.evidence.length > 0 && state.evidence.length <= listed * 10 && (
        <fieldset class="checks">
          <legend>{words('drafts.edit.drop')}</legend>
          {state.evidence.map((one) => (
            <label key={evidenceKey(one)} class="check">
              <input type="checkbox" name="drop" value={evidenceKey(one)} /> {shortened(one.span?.quote ?? cited.get(one.of)?.label ?? one.of)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="desk-acts">
        <button type="submit" name="act" value="edit">
          {words('drafts.edit.save')}
        </button>
        <button type="submit" name="act" value="remove" class="quiet">
          {words('drafts.remove')}
        </button>
      </div>
    </>
  );
}
