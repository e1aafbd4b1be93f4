import type { ComponentChildren, VNode } from 'preact';
import { serialize } from 'hono/utils/cookie';
import { standings } from '../../../process/vocabulary/standing.ts';
import type { Standing } from '../../../process/vocabulary/standing.ts';
import { pathTo } from '../../routes.ts';
import { standingCookie, writeStanding } from '../../standing-cookie.ts';
import { statesIn } from '../../parts/state-names.ts';
import type { Page, SiteVisit } from '../../visit.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { localPath, parseStandingForm } from './parse-standing-form.ts';

/** In a demonstration everybody chooses as whom they act; in a real process this page says that standing is given. */
export function standingPage(visit: SiteVisit): Page | Response {
  const { words, language, form } = visit;
  const back = localPath(fieldOf(form, 'back') ?? visit.url.searchParams.get('back'), pathTo('home', { language }));
  if (!visit.demo) return { title: words('standing.given'), ...(form !== undefined && { status: 403 }), body: <Given visit={visit} back={back} /> };
  if (form === undefined) return page(visit, back, undefined);
  const actor = parseStandingForm(form);
  if (actor === 'bad') return page(visit, back, 'standing.bad');
  if (actor === 'bad-entity') return page(visit, back, 'standing.bad-entity');
  const cookie = serialize(standingCookie, writeStanding(actor), { httpOnly: true, sameSite: 'Lax', path: '/' });
  return new Response(null, { status: 303, headers: { location: back, 'set-cookie': cookie, 'cache-control': 'private, no-store' } });
}

function fieldOf(form: FormData | undefined, name: string): string | null {
  const value = form?.get(name) ?? null;
  return typeof value === 'string' ? value : null;
}

function page(visit: SiteVisit, back: string, problem: MessageKey | undefined): Page {
  const { words } = visit;
  return {
    title: words('standing.title'),
    ...(problem !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('standing.title')}</h1>
        <p class="lead">{words('standing.lead')}</p>
        {problem !== undefined && (
          <div class="problems" role="alert">
            <p>{words(problem)}</p>
          </div>
        )}
        <ul class="standings">
          {standings.map((standing) => (
            <Choice key={standing} visit={visit} standing={standing} back={back}>
              <Of visit={visit} standing={standing} />
            </Choice>
          ))}
        </ul>
        <p>
          <a href={back}>{words('standing.back')}</a>
        </p>
      </>
    ),
  };
}

interface ChoiceProps {
  readonly visit: SiteVisit;
  readonly standing: Standing;
  readonly back: string;
  readonly children: ComponentChildren;
}

function Choice({ visit, standing, back, children }: ChoiceProps): VNode {
  const { words, actor, language } = visit;
  const current = actor.standing === standing;
  const name = words(`standing.${standing}`);
  return (
    <li class={current ? 'current' : undefined}>
      <h2>{name}</h2>
      <p>{words(`standing.${standing}.may`)}</p>
      {current && <p class="standing-now">{words('standing.current')}</p>}
      <form method="post" action={pathTo('standing', { language })}>
        <input type="hidden" name="standing" value={standing} />
        <input type="hidden" name="back" value={back} />
        {children}
        <button type="submit" class={current ? 'quiet' : undefined}>
          {words('standing.act-as', { standing: name })}
        </button>
      </form>
    </li>
  );
}

function Of({ visit, standing }: { readonly visit: SiteVisit; readonly standing: Standing }): VNode | null {
  const { words, actor, language } = visit;
  const chosen = actor.standing === standing ? actor.of : undefined;
  if (standing === 'delegate') {
    return (
      <label>
        <span>{words('standing.state')}</span>
        <select name="state" required>
          <option value="">{words('form.choose')}</option>
          {statesIn(language).map(({ code, name }) => (
            <option key={code} value={code} selected={code === chosen}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  }
  if (standing !== 'stakeholder') return null;
  return (
    <label>
      <span>{words('standing.entity')}</span>
      <input name="entity" required maxLength={60} value={chosen} />
    </label>
  );
}

function Given({ visit, back }: { readonly visit: SiteVisit; readonly back: string }): VNode {
  const { words } = visit;
  return (
    <section class="message">
      <h1>{words('standing.given')}</h1>
      <p>{words('standing.off')}</p>
      <p>
        <a href={back}>{words('standing.back')}</a>
      </p>
    </section>
  );
}
