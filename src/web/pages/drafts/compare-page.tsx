import type { VNode } from 'preact';
import { compareDrafts } from '../../../process/synthesis/drafting/compare-drafts.ts';
import type { ComparedSentence, DraftComparison } from '../../../process/synthesis/drafting/compare-drafts.ts';
import type { Evidence } from '../../../process/synthesis/state.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseInstant } from '../../../process/vocabulary/instant.ts';
import { listThings } from '../../../store/list-things.ts';
import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { positionAt } from '../../../store/work-plan/positions.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { draftTrail, inItsLanguage, loadAskedDraft, loadDraftCalled } from './asked-draft.ts';
import { loadCited } from './cited.ts';
import type { CitedThings } from './cited.ts';
import { DraftViews } from './draft-views.tsx';
import { evidenceKey } from './sentence-commands.ts';
import { ThingLink } from './thing-link.tsx';

/** Two drafts, or one at two moments, sentence by sentence: what came, what went, what was worded otherwise, what it rests on now. */
export async function draftComparePage(visit: Visit): Promise<Page> {
  const loaded = await loadAskedDraft(visit);
  if (loaded === undefined) return missingPage(visit);
  const { store: { pool }, process, position, words } = visit;
  const [others, before] = await Promise.all([listThings(pool, { process, position, kind: 'draft', order: [{ field: 'title' }] }), loadOther(visit, loaded)]);
  const compared = before === undefined ? undefined : compareDrafts(comparable(before), comparable(loaded));
  const changed = compared?.sections.flatMap(({ sentences }) => sentences.flatMap(({ evidenceAdded, evidenceRemoved }) => [...evidenceAdded, ...evidenceRemoved])) ?? [];
  const cited = await loadCited(visit, changed.map(({ of }) => of));
  const asked = visit.url.searchParams;
  return {
    title: `${words('drafts.view.draftCompare')}: ${loaded.draft.title}`,
    trail: draftTrail(visit, loaded),
    body: (
      <article class="thing draft-compared">
        <h1 {...inItsLanguage(loaded.draft.language, visit)}>{loaded.draft.title}</h1>
        <DraftViews visit={visit} draft={loaded.draft} />
        <p class="lead">{words('drafts.compare.lead')}</p>
        <form class="desk-filter" action={linkTo(visit, 'draftCompare', { id: loaded.draft.id })}>
          <label>
            <span>{words('drafts.compare.with')}</span>
            <select name="with">
              <option value="">{words('drafts.compare.itself')}</option>
              {others.filter(({ id }) => id !== loaded.draft.id).map(({ id, title }) => (
                <option key={id} value={id} selected={id === asked.get('with')}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words('drafts.compare.as-of')}</span>
            <input type="text" name="with-as-of" inputMode="numeric" value={asked.get('with-as-of') ?? ''} maxLength={12} />
          </label>
          <button type="submit" class="quiet">{words('drafts.compare.do')}</button>
        </form>
        {compared === undefined ? <p>{words(asked.has('with') || asked.has('with-as-of') ? 'drafts.compare.missing' : 'drafts.compare.choose')}</p> : <Compared visit={visit} compared={compared} loaded={loaded} cited={cited} />}
      </article>
    ),
  };
}

function comparable({ sections }: LoadedDraft) {
  return { sections: sections.map(({ section, sentences }) => ({ section, sentences: sentences.map(({ state }) => state) })) };
}

/** What it is compared with: another draft, or itself at an earlier position or at the end of a day; undefined where nothing is asked or there is none. */
async function loadOther(visit: Visit, { draft }: LoadedDraft): Promise<LoadedDraft | undefined> {
  const [other, moment] = [visit.url.searchParams.get('with') ?? '', visit.url.searchParams.get('with-as-of') ?? ''];
  if (other === '' && moment === '') return undefined;
  const position = moment === '' ? visit.position : await positionOf(visit, moment);
  return position === undefined ? undefined : loadDraftCalled(visit, other === '' ? draft.id : other, Math.min(position, visit.position));
}

async function positionOf({ store: { pool }, process }: Visit, moment: string): Promise<number | undefined> {
  if (/^\d{1,12}$/u.test(moment)) return Number(moment);
  const day = parseIsoDay(moment);
  const instant = day === undefined ? undefined : parseInstant(`${day}T23:59:59.999Z`);
  return instant === undefined ? undefined : positionAt(pool, process, instant);
}

interface ComparedProps {
  readonly visit: Visit;
  readonly compared: DraftComparison;
  readonly loaded: LoadedDraft;
  readonly cited: CitedThings;
}

function Compared({ visit, compared, loaded, cited }: ComparedProps): VNode {
  const { words } = visit;
  const { counts } = compared;
  const none = Object.values(counts).every((count) => count === 0);
  return (
    <>
      <p class="compare-counts">{none ? words('drafts.compare.same') : words('drafts.compare.counts', { ...counts })}</p>
      {compared.sections.map(({ before, after, change, sentences }) => {
        const section = after ?? before;
        const told = sentences.filter(hasChanged);
        if (section === undefined || (told.length === 0 && change === 'same')) return null;
        return (
          <section key={section.id} aria-labelledby={`compared-${section.id}`}>
            <h2 id={`compared-${section.id}`} {...inItsLanguage(loaded.draft.language, visit)}>
              {change === 'renamed' && <del>{before?.heading}</del>} {change === 'removed' ? <del>{section.heading}</del> : change === 'same' ? section.heading : <ins>{section.heading}</ins>}
            </h2>
            <ul class="compared">
              {told.map((one) => (
                <Sentence key={(one.after ?? one.before)?.id} visit={visit} one={one} loaded={loaded} cited={cited} />
              ))}
            </ul>
            {told.length < sentences.length && <p class="hint">{words('drafts.compare.unchanged', { count: sentences.length - told.length })}</p>}
          </section>
        );
      })}
    </>
  );
}

function hasChanged({ change, moved, evidenceAdded, evidenceRemoved }: ComparedSentence): boolean {
  return change !== 'same' || moved || evidenceAdded.length + evidenceRemoved.length > 0;
}

function Sentence({ visit, one, loaded, cited }: { readonly visit: Visit; readonly one: ComparedSentence } & Pick<ComparedProps, 'loaded' | 'cited'>): VNode {
  const { words } = visit;
  const { before, after, change, moved, evidenceAdded, evidenceRemoved } = one;
  return (
    <li class={`compared-${change}`}>
      <p class="compared-how">
        {change !== 'same' && <span>{words(`drafts.compare.${change}`)}</span>}
        {moved && <span>{words('drafts.compare.moved')}</span>}
      </p>
      <p class="sentence-words" {...inItsLanguage(loaded.draft.language, visit)}>
        {change === 'added' && <ins>{after?.text}</ins>}
        {change === 'removed' && <del>{before?.text}</del>}
        {change === 'same' && after?.text}
        {change === 'reworded' && one.words.map(({ kind, text }) => (kind === 'added' ? <ins>{text}</ins> : kind === 'removed' ? <del>{text}</del> : text))}
      </p>
      {change !== 'added' && change !== 'removed' && <EvidenceChange visit={visit} added={evidenceAdded} removed={evidenceRemoved} cited={cited} />}
    </li>
  );
}

/** So many are named; of more, the number. */
const named = 8;

function EvidenceChange({ visit, added, removed, cited }: { readonly visit: Visit; readonly added: readonly Evidence[]; readonly removed: readonly Evidence[]; readonly cited: CitedThings }): VNode | null {
  if (added.length + removed.length === 0) return null;
  const line = (one: Evidence) => (
    <ThingLink visit={visit} of={one.of} span={one.span}>
      {(one.span?.quote ?? cited.get(one.of)?.label ?? one.of).slice(0, 100)}
    </ThingLink>
  );
  return (
    <ul class="evidence-change">
      {added.slice(0, named).map((one) => (
        <li key={evidenceKey(one)}>
          {visit.words('drafts.compare.evidence-added')} {line(one)}
        </li>
      ))}
      {removed.slice(0, named).map((one) => (
        <li key={evidenceKey(one)}>
          {visit.words('drafts.compare.evidence-removed')} {line(one)}
        </li>
      ))}
      {added.length + removed.length > 2 * named && <li>{visit.words('drafts.evidence.more', { count: Math.max(0, added.length - named) + Math.max(0, removed.length - named) })}</li>}
    </ul>
  );
}
