import type { VNode } from 'preact';
import { sentenceRoles } from '../../../process/synthesis/state.ts';
import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { textField, textFields } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { inItsLanguage } from './asked-draft.ts';
import type { CitedThings } from './cited.ts';
import { DeskSentence } from './desk-sentence.tsx';
import type { Proposal } from './sentence-commands.ts';

interface SectionProps {
  readonly visit: Visit;
  readonly loaded: LoadedDraft;
  readonly current: LoadedDraft['sections'][number];
  readonly cited: CitedThings;
  readonly here: string;
  readonly proposals: readonly Proposal[];
  readonly typed: FormData | undefined;
}

/** The section that lies on the desk: its sentences, what could be added from the record, and a sentence of one's own. */
export function DeskSection(props: SectionProps): VNode {
  const { visit, loaded, current, typed } = props;
  const { section, sentences } = current;
  const open = typed === undefined ? undefined : textField(typed, 'sentence');
  return (
    <section class="desk-section" aria-labelledby="section">
      <h2 id="section" {...inItsLanguage(loaded.draft.language, visit)}>
        {section.heading}
      </h2>
      {sentences.length === 0 ? (
        <p class="unknown">{visit.words('drafts.section.empty')}</p>
      ) : (
        <ol class="desk-sentences">
          {sentences.map((sentence, index) => (
            <DeskSentence key={sentence.state.id} {...props} sentence={sentence} first={index === 0} last={index === sentences.length - 1} typed={open === sentence.state.id ? typed : undefined} />
          ))}
        </ol>
      )}
      <FreeSentence {...props} />
      <Proposals {...props} />
    </section>
  );
}

/** A sentence of somebody's own, resting on what is chosen on the left. */
function FreeSentence({ visit, loaded, typed }: SectionProps): VNode {
  const { words } = visit;
  return (
    <section class="desk-free" aria-labelledby="free">
      <h3 id="free">{words('drafts.free')}</h3>
      <p class="hint">{words('drafts.free.hint')}</p>
      <textarea name="new-text" form="desk-form" rows={3} maxLength={4000} aria-label={words('drafts.free.text')} value={typed === undefined ? undefined : textField(typed, 'new-text')} {...inItsLanguage(loaded.draft.language, visit)} />
      <div class="desk-acts">
        <label>
          <span>{words('drafts.role')}</span>
          <select name="new-role" form="desk-form">
            {sentenceRoles.map((role) => (
              <option key={role} value={role} selected={typed !== undefined && role === textField(typed, 'new-role')}>
                {words(`drafts.role.${role}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" name="act" value="write" form="desk-form">
          {words('drafts.free.do')}
        </button>
      </div>
    </section>
  );
}

/** So many are shown at once; the button adds all. */
const shown = 60;

/** Computed sentences that the section does not have: added all at once, or those that are chosen. */
function Proposals({ visit, loaded, current, here, proposals, typed }: SectionProps): VNode {
  const { words } = visit;
  const all = new Set<string>(loaded.sections.flatMap(({ sentences }) => sentences.map(({ state }) => state.id)));
  const missing = proposals.filter(({ id, proposed }) => proposed.section === current.section.id && !all.has(id));
  const elsewhere = proposals.filter(({ id }) => !all.has(id)).length;
  const chosen = new Set(typed === undefined ? [] : textFields(typed, 'proposal'));
  return (
    <section class="desk-proposals" aria-labelledby="proposals">
      <h3 id="proposals">{words('drafts.proposals')}</h3>
      <p class="hint">{words('drafts.proposals.hint', { count: missing.length })}</p>
      <form method="post" action={here} noValidate>
        <input type="hidden" name="command-id" value={crypto.randomUUID()} />
        <div class="desk-acts">
          {missing.length > 0 && (
            <button type="submit" name="act" value="propose">
              {words('drafts.propose.section', { count: missing.length })}
            </button>
          )}
          {elsewhere > missing.length && (
            <button type="submit" class="quiet" name="act" value="propose-all">
              {words('drafts.propose.all', { count: elsewhere })}
            </button>
          )}
        </div>
        {missing.length > 0 && (
          <details open={chosen.size > 0}>
            <summary>{words('drafts.propose.choose')}</summary>
            <ul class="plain" {...inItsLanguage(loaded.draft.language, visit)}>
              {missing.slice(0, shown).map(({ id, text }) => (
                <li key={id}>
                  <label class="check">
                    <input type="checkbox" name="proposal" value={id} checked={chosen.has(id)} /> <span>{text}</span>
                  </label>
                </li>
              ))}
            </ul>
            {missing.length > shown && <p class="hint">{words('drafts.propose.more', { count: missing.length - shown })}</p>}
            <button type="submit" name="act" value="propose-chosen" class="quiet">
              {words('drafts.propose.chosen')}
            </button>
          </details>
        )}
      </form>
    </section>
  );
}
