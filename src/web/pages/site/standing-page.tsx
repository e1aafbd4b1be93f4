import { randomBytes } from 'node:crypto';
import type { ComponentChildren, VNode } from 'preact';
import { serialize } from 'hono/utils/cookie';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import { delegationRoles, standings } from '../../../process/vocabulary/standing.ts';
import { newPersonId } from '../../../process/vocabulary/ids.ts';
import { participantNames } from '../../../store/participation/participant-names.ts';
import type { ParticipantName } from '../../../store/participation/participant-names.ts';
import type { Standing } from '../../../process/vocabulary/standing.ts';
import { pathTo } from '../../routes.ts';
import { standingCookie, writeStanding } from '../../standing-cookie.ts';
import { statesIn } from '../../parts/state-names.ts';
import type { Page, SiteVisit } from '../../visit.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { localPath, parseStandingForm } from './parse-standing-form.ts';

/** In a demonstration everybody chooses as whom they act; in a real process this page says that standing is given. */
export async function standingPage(visit: SiteVisit): Promise<Page | Response> {
  const { words, language, form } = visit;
  const back = localPath(fieldOf(form, 'back') ?? visit.url.searchParams.get('back'), pathTo('home', { language }));
  if (!visit.demo) return { title: words('standing.given'), ...(form !== undefined && { status: 403 }), body: <Given visit={visit} back={back} /> };
  const entities = await participantNames(visit.store.pool);
  if (form === undefined) return page(visit, back, entities, undefined);
  const actor = parseStandingForm(form);
  if (actor === 'bad') return page(visit, back, entities, 'standing.bad');
  if (actor === 'bad-entity') return page(visit, back, entities, 'standing.bad-entity');
  // The same person as before under another standing: what they filed stays theirs.
  const person = visit.actor.person ?? newPersonId(randomBytes(8));
  const cookie = serialize(standingCookie, writeStanding({ ...actor, person }), { httpOnly: true, sameSite: 'Lax', path: '/' });
  return new Response(null, { status: 303, headers: { location: back, 'set-cookie': cookie, 'cache-control': 'private, no-store' } });
}

function fieldOf(form: FormData | undefined, name: string): string | null {
  const value = form?.get(name) ?? null;
  return typeof value === 'string' ? value : null;
}

function page(visit: SiteVisit, back: string, entities: readonly ParticipantName[], problem: MessageKey | undefined): Page {
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
              <Of visit={visit} standing={standing} entities={entities} />
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

function Of({ visit, standing, entities }: { readonly visit: SiteVisit; readonly standing: Standing; readonly entities: readonly ParticipantName[] }): VNode | null {
  const { words, actor, language } = visit;
  const chosen = actor.standing === standing ? actor.of : undefined;
  if (standing === 'delegation') {
    return (
      <>
        <Choose label={words('standing.state')} name="state" chosen={chosen} empty={words('form.choose')} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />
        <Choose label={words('standing.role')} name="role" chosen={actor.role ?? 'representative'} options={delegationRoles.map((role) => ({ value: role, label: words(`role.${role}`) }))} />
      </>
    );
  }
  if (standing !== 'focal-point') return null;
  return <Choose label={words('standing.entity')} name="entity" chosen={chosen} empty={words('form.choose')} options={entities.map(({ id, name }) => ({ value: id, label: inLanguage(name, language).text }))} />;
}

interface ChooseProps {
  readonly label: string;
  readonly name: string;
  readonly chosen: string | undefined;
  /** What stands there while nothing is chosen; absent where something always is. */
  readonly empty?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choose({ label, name, chosen, empty, options }: ChooseProps): VNode {
  return (
    <label>
      <span>{label}</span>
      <select name={name} required>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label: own }) => (
          <option key={value} value={value} selected={value === chosen}>
            {own}
          </option>
        ))}
      </select>
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
