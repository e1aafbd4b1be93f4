import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { isMemberOn } from '../../../process/vocabulary/membership.ts';
import { situations } from '../../../process/participation/state.ts';
import type { GroupState, PanelState, Situation } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { regionalGroupOf } from '../../../process/vocabulary/states/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Bars } from '../../parts/bars.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { Checks, Choice, Prose } from '../../parts/labelled.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { stateName, statesIn } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { PanelExperts } from './panel-experts.tsx';
import { changeExpert, loadExperts } from './panel-expert-data.ts';

/** One panel: the offers to moderate, the moderator, the experts and how they are balanced while being chosen. */
export async function panelPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const panel = isId(id) ? await loadState(pool, process, position, 'panel', id) : undefined;
  if (panel === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, panel, sent);
  if (outcome instanceof Response) return outcome;
  const [groups, siblings, experts] = await Promise.all([
    listThings(pool, { process, position, kind: 'group', where: { type: 'regional' } }),
    listThings(pool, { process, position, kind: 'panel', where: { event: panel.event }, order: [{ field: 'order' }] }),
    loadExperts(visit, panel),
  ]);
  const past = await loadPast(visit, subjectKey('panel', id), [subjectKey('event', panel.event)]);
  return {
    title: plainText(panel.title, language),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('panels.title'), href: linkTo(visit, 'panels', {}) }],
    body: (
      <article class="thing">
        <h1>
          <Text text={panel.title} language={language} />
        </h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <dl class="facts">
          <Fact label={words('side-events.meeting')}>
            <SubjectLink subject={subjectKey('event', panel.event)} visit={visit} names={past.names} />
          </Fact>
          <Fact label={words('panels.moderator')} large>
            {panel.moderator === undefined ? words('panels.no-moderator') : stateName(panel.moderator, language)}
          </Fact>
          <Fact label={words('panels.offers-by')}>
            <time dateTime={panel.offersBy}>{dayText(panel.offersBy, language)}</time> <span class="soft">({panel.timeZone})</span>
          </Fact>
        </dl>
        <Offers visit={visit} panel={panel} groups={groups} />
        <Acting visit={visit} panel={panel} groups={groups} />
        <section aria-labelledby="moderators">
          <h2 id="moderators">{words('panels.moderators-balance')}</h2>
          <Bars visit={visit} label={words('panels.moderators-balance')} scale={Math.max(1, siblings.length)} rows={regionalGroups.map((group) => ({ label: words(`region.${group}`), value: siblings.filter(({ moderator }) => moderator !== undefined && regionalGroupOf(moderator) === group).length }))} />
        </section>
        <PanelExperts visit={visit} panel={panel} experts={experts} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

async function answer(visit: Visit, panel: PanelState, sent: SentForm): Promise<Response | Refusal> {
  const expert = sent.act === 'select' || sent.act === 'release';
  const done = expert ? await changeExpert(visit, panel, sent) : await performAct(visit, { sent, commands: [commandOf(visit, panel, sent)], about: subjectKey('panel', panel.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'panel', { id: panel.id }), done.position);
}

function commandOf(visit: Visit, panel: PanelState, { act, fields }: SentForm): ProcessCommand {
  const own = visit.actor.of ?? '';
  if (act === 'withdraw') return { name: 'withdraw-moderation-offer', data: { panel: panel.id, state: own } };
  const reason = textField(fields, 'reason');
  if (act === 'appoint') return { name: 'appoint-moderator', data: { panel: panel.id, state: textField(fields, 'state'), ...(reason !== '' && { reason }) } };
  const chosen = textFields(fields, 'situations').filter((one): one is Situation => situations.some((situation) => situation === one));
  return { name: 'offer-moderation', data: { panel: panel.id, state: own, through: textField(fields, 'through'), situations: chosen } };
}

function Offers({ visit, panel, groups }: { readonly visit: Visit; readonly panel: PanelState; readonly groups: readonly GroupState[] }): VNode {
  const { words, language } = visit;
  const names = new Map(groups.map(({ id, shortName }) => [id, shortName]));
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">{words('panels.offers')}</h2>
      {panel.offers.length === 0 ? (
        <p>{words('panels.offers.none')}</p>
      ) : (
        <ul>
          {panel.offers.map(({ state, through, situations: said }) => (
            <li key={state}>
              {stateName(state, language)}{' '}
              <span class="soft">
                <Text text={names.get(through) ?? { en: through }} language={language} />
                {said.map((situation) => ` · ${words(`situation.${situation}`)}`).join('')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A delegation offers, or takes its offer back; the secretariat appoints for the President. */
function Acting({ visit, panel, groups }: { readonly visit: Visit; readonly panel: PanelState; readonly groups: readonly GroupState[] }): VNode | null {
  const { words, actor, language } = visit;
  if (visit.asOf !== undefined) return null;
  if (may(actor, 'appoint-moderator', panel)) {
    return (
      <details class="acting">
        <summary>{words('panels.appoint')}</summary>
        <ActForm visit={visit} act="appoint" label={words('panels.appoint')}>
          <Choice visit={visit} name="state" label={words('standing.state')} options={[...panel.offers.map(({ state }) => ({ value: state, label: `★ ${stateName(state, language)}` })), ...statesIn(language).map(({ code, name }) => ({ value: code, label: name }))]} />
          <Prose visit={visit} name="reason" label={words('panels.appoint.reason')} optional />
        </ActForm>
      </details>
    );
  }
  if (actor.standing !== 'delegation' || actor.of === undefined || !may(actor, 'offer-moderation', panel)) return null;
  if (panel.offers.some(({ state }) => state === actor.of)) return <ActForm visit={visit} act="withdraw" label={words('panels.offer.withdraw')} bare quiet />;
  const own = groups.filter((group) => isMemberOn(group, actor.of ?? '', visit.today));
  return (
    <details class="acting" open>
      <summary>{words('panels.offer')}</summary>
      <ActForm visit={visit} act="offer" label={words('panels.offer')}>
        <Choice visit={visit} name="through" label={words('panels.offer.through')} {...(own[0] !== undefined && { value: own[0].id })} options={own.map(({ id, name }) => ({ value: id, label: plainText(name, language) }))} />
        <Checks name="situations" label={words('panels.offer.situations')} options={situations.map((situation) => ({ value: situation, label: words(`situation.${situation}`) }))} />
      </ActForm>
    </details>
  );
}
