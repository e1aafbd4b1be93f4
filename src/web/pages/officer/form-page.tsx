import type { ComponentChildren, VNode } from 'preact';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import type { Problem, RawFields } from './form-context.ts';
import type { ActForm } from './act-form.ts';

/** The form with what is wrong with it: 422 when something is. */
export function formPage(form: ActForm, problems: readonly Problem[]): Page {
  const { act, visit, context, raw } = form;
  return {
    ...frame(form),
    ...(problems.length > 0 && { status: 422 }),
    body: (
      <>
        <h1>{titleOf(form)}</h1>
        <p class="lead">{visit.words(act.lead)}</p>
        <ProblemList visit={visit} problems={problems} />
        <Fillable form={form}>
          <act.Fields visit={visit} context={context} raw={raw} problems={problems} />
        </Fillable>
      </>
    ),
  };
}

/** The form with the sentence of the refusal over it; nothing that was written is lost. */
export function refusalPage(form: ActForm, refusal: Refusal): Page {
  const { act, visit, context, raw } = form;
  const settled = refusal.code === 'already-held' || refusal.code === 'already-cancelled';
  const { id: _id, ...again } = raw;
  return {
    ...frame(form),
    status: refusal.code === 'not-allowed' ? 403 : settled ? 409 : 422,
    body: (
      <>
        <h1>{titleOf(form)}</h1>
        <RefusalNotice visit={visit} refusal={refusal} />
        {settled ? (
          <p>
            <a href={backHref(form)}>{visit.words('form.leave')}</a>
          </p>
        ) : (
          <Fillable form={form}>
            <act.Fields visit={visit} context={context} raw={again} problems={[]} />
          </Fillable>
        )}
      </>
    ),
  };
}

export function RefusalNotice({ visit, refusal }: { readonly visit: Visit; readonly refusal: Refusal }): VNode {
  const { words } = visit;
  return (
    <div class="problems" role="alert">
      <h2>{words('refusal.title')}</h2>
      <p>
        {words(`refusal.${refusal.code}`, { id: '', field: '', ...refusal.details })} <span class="rule-number">{words('refusal.rule', { rule: refusal.rule })}</span>
      </p>
    </div>
  );
}

function ProblemList({ visit, problems }: { readonly visit: Visit; readonly problems: readonly Problem[] }): VNode | null {
  if (problems.length === 0) return null;
  const { words } = visit;
  return (
    <div class="problems" role="alert">
      <h2>{words('form.problems', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ field, key, values }) => (
          <li key={`${field}|${key}`}>
            <a href={`#f-${field}`}>{words(key, values)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fillable({ form, children }: { readonly form: ActForm; readonly children: ComponentChildren }): VNode {
  const { words } = form.visit;
  return (
    <form class="act-form" method="post" action={actionOf(form)} noValidate>
      <Steering form={form} />
      {children}
      <p class="form-acts">
        <button type="submit">{words('form.show')}</button>
        <a href={backHref(form)}>{words('form.leave')}</a>
      </p>
    </form>
  );
}

/** What goes with the form unseen: the wish's own id, so that it is done once, and the version that the officer saw. */
export function Steering({ form }: { readonly form: Pick<ActForm, 'context' | 'seenVersion'> }): VNode {
  return (
    <>
      <input type="hidden" name="command-id" value={form.context.commandId} />
      <input type="hidden" name="seen-version" value={form.seenVersion} />
    </>
  );
}

/** The answers of a form carried on to its next step. */
export function Carried({ raw }: { readonly raw: RawFields }): VNode {
  return (
    <>
      {Object.entries(raw).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

export function actionOf({ visit, act, context }: ActForm): string {
  return act.route === 'schedule' || act.route === 'publish' ? linkTo(visit, act.route, {}) : linkTo(visit, act.route, { id: context.event?.id ?? '' });
}

export function backHref({ visit, context }: ActForm): string {
  return context.event === undefined ? linkTo(visit, 'plan', {}) : visit.eventHref(context.event.id);
}

export function titleOf({ visit, act, context }: ActForm): string {
  return visit.words(act.title, { event: context.event === undefined ? '' : plainText(context.event.title, visit.language) });
}

/** Title and trail, the same on every step of a form. */
export function frame(form: ActForm): Pick<Page, 'title' | 'trail'> {
  const { visit, context } = form;
  const trail = [{ label: visit.words('plan.title'), href: linkTo(visit, 'plan', {}) }];
  if (context.event !== undefined) trail.push({ label: plainText(context.event.title, visit.language), href: visit.eventHref(context.event.id) });
  return { title: titleOf(form), trail };
}
