import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { previewRequest } from '../../../store/preview.ts';
import { actsSince } from '../../../store/work-plan/load-acts.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { ActSentence, subjectsOfActs } from '../../parts/sentence.tsx';
import { Moment } from '../../parts/date.tsx';
import type { Page } from '../../visit.ts';
import type { Wish } from './form-context.ts';
import { frame, RefusalNotice } from './form-page.tsx';
import { requestOf } from './act-form.ts';
import type { ActForm } from './act-form.ts';
import { PreviewBody, WriteForm } from './preview-page.tsx';
import { consequencesOf } from './preview-parts.tsx';

/** Somebody else was faster: what they wrote, beside what one was about to write on top of it. Nothing was written. */
export async function changedPage(form: ActForm, stale: Wish): Promise<Page> {
  const { visit, act } = form;
  const { words } = visit;
  const { pool } = visit.store;
  const since = await actsSince(pool, visit.process, stale.subject, form.seenVersion);
  const head = await recordHead(pool, visit.process);
  const names = await loadNames(pool, visit.process, head.position, subjectsOfActs(since.map((one) => one.act)));
  const plan = (await loadPlan(pool, visit.process, head.position)) ?? form.context.plan;
  const event = plan.events.find((one) => subjectKey('event', one.id) === stale.subject);
  const next: ActForm = { ...form, context: { ...form.context, plan, event }, seenVersion: since.at(-1)?.act.subjectVersion ?? form.seenVersion };
  // Read again on top of what is there now: "confirm what is current" means the new values.
  const parsed = act.parse(next.raw, next.context);
  const wish = 'wish' in parsed ? parsed.wish : stale;
  const preview = await previewRequest(pool, requestOf(next, wish));
  return {
    ...frame(form),
    status: 409,
    body: (
      <>
        <h1>{words('changed.title')}</h1>
        <p class="lead" role="alert">
          {words('changed.lead', { count: since.length })}
        </p>
        <div class="beside">
          <section>
            <h2>{words('changed.meanwhile')}</h2>
            <ol class="act-sentences">
              {since.map(({ act: done }) => (
                <li key={done.id}>
                  <ActSentence body={done.body} visit={visit} names={names} /> <span class="rule-number">{words(`standing.${done.by.standing}`)} · <Moment at={done.at} language={visit.language} /></span>
                </li>
              ))}
            </ol>
          </section>
          <section>
            <h2>{words('changed.yours')}</h2>
            {isRefusal(preview) ? (
              <>
                <p>{words('changed.refused')}</p>
                <RefusalNotice visit={visit} refusal={preview} />
              </>
            ) : (
              <>
                <PreviewBody nested visit={visit} wish={wish} preview={preview} consequences={await consequencesOf(visit, plan, preview)} />
                <WriteForm form={next} wish={wish} write={words('form.write-on-top')} />
              </>
            )}
          </section>
        </div>
      </>
    ),
  };
}
