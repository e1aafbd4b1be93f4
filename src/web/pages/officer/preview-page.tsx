import type { ComponentChildren, VNode } from 'preact';
import { planEvent } from '../../../process/work-plan/plan.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import type { SubjectState } from '../../../process/subject-state.ts';
import type { Preview } from '../../../store/preview.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import { formatFuzzyDate } from '../../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import { parseSubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Page, Visit } from '../../visit.ts';
import { actionOf, backHref, Carried, frame, Steering, titleOf } from './form-page.tsx';
import type { Wish } from './form-context.ts';
import type { ActForm } from './act-form.ts';
import { ActList, Breaches, consequencesOf, CurrentTable } from './preview-parts.tsx';
import type { Consequences } from './preview-parts.tsx';

/** Exactly what will be written, and what follows from it; then the button that writes it. */
export async function previewPage(form: ActForm, wish: Wish, preview: Preview): Promise<Page> {
  const { visit } = form;
  const plan = (await loadPlan(visit.store.pool, visit.process, preview.on)) ?? form.context.plan;
  const consequences = await consequencesOf(visit, plan, preview);
  return {
    ...frame(form),
    body: (
      <>
        <h1>{titleOf(form)}</h1>
        <p class="lead">{visit.words('preview.lead')}</p>
        <PreviewBody visit={visit} wish={wish} preview={preview} consequences={consequences} />
        <WriteForm form={form} wish={wish} write={visit.words('form.write')} />
      </>
    ),
  };
}

interface PreviewBodyProps {
  readonly visit: Visit;
  readonly wish: Wish;
  readonly preview: Preview;
  readonly consequences: Consequences;
  /** Under a heading of its own. */
  readonly nested?: boolean;
}

export function PreviewBody({ visit, wish, preview, consequences, nested = false }: PreviewBodyProps): VNode {
  const { words, language } = visit;
  const { names, broken, mended } = consequences;
  const after = eventIn(preview.after.get(wish.subject));
  return (
    <>
      <Part nested={nested} title={words('preview.sentences', { count: preview.acts.length })}>
        <ActList visit={visit} acts={preview.acts} names={names} />
        {wish.doubts.map(({ key, text, date }) => (
          <p key={key} class="doubt">
            {words(key, { text, date: formatFuzzyDate(date, language) })}
          </p>
        ))}
      </Part>
      {after !== undefined && (
        <Part nested={nested} title={words('preview.current')}>
          <CurrentTable visit={visit} before={eventIn(preview.before.get(wish.subject))} after={after} names={names} />
        </Part>
      )}
      <Part nested={nested} title={words('preview.new-breaches')}>{broken.length === 0 ? <p>{words('preview.no-new-breaches')}</p> : <Breaches visit={visit} breaches={broken} names={names} />}</Part>
      {mended.length > 0 && (
        <Part nested={nested} title={words('preview.mended')}>
          <Breaches visit={visit} breaches={mended} names={names} />
        </Part>
      )}
    </>
  );
}

function Part({ title, nested, children }: { readonly title: string; readonly nested: boolean; readonly children: ComponentChildren }): VNode {
  return (
    <section>
      {nested ? <h3>{title}</h3> : <h2>{title}</h2>}
      {children}
    </section>
  );
}

function eventIn(state: SubjectState | undefined): PlannedEvent | undefined {
  return state?.kind === 'event' ? planEvent(state) : undefined;
}

/** The answers once more, unseen, with the button that writes and the one that goes back to the fields. */
export function WriteForm({ form, wish, write }: { readonly form: ActForm; readonly wish: Wish; readonly write: string }): VNode {
  const { words } = form.visit;
  const id = parseSubjectKey(wish.subject)?.id ?? '';
  return (
    <form class="write-form" method="post" action={actionOf(form)}>
      <Steering form={form} />
      <Carried raw={form.context.event === undefined ? { ...form.raw, id } : form.raw} />
      <p class="form-acts">
        <button type="submit" name="confirmed" value="yes">
          {write}
        </button>
        <button type="submit" class="quiet" name="change" value="yes">
          {words('form.change')}
        </button>
        <a href={backHref(form)}>{words('form.leave')}</a>
      </p>
    </form>
  );
}
