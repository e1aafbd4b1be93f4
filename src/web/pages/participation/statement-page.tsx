import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { statesBehind } from '../../../process/participation/states-behind.ts';
import { isMemberOn } from '../../../process/vocabulary/membership.ts';
import type { GroupState, StatementState } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { stateName } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';

/** A statement on behalf of a group: for whom it counts, and who dissociated themselves. */
export async function statementPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const statement = isId(id) ? await loadState(pool, process, position, 'statement', id) : undefined;
  const group = statement === undefined ? undefined : await loadState(pool, process, position, 'group', statement.group);
  if (statement === undefined || group === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await dissociate(visit, statement, sent);
  if (outcome instanceof Response) return outcome;
  const behind = statesBehind(statement, group).map((code) => stateName(code, language)).toSorted(new Intl.Collator(language).compare);
  const past = await loadPast(visit, subjectKey('statement', id));
  return {
    title: plainText(statement.title, language),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('groups.title'), href: linkTo(visit, 'groups', {}) }, { label: plainText(group.shortName, language), href: linkTo(visit, 'group', { id: group.id }) }],
    body: (
      <article class="thing">
        <h1>
          <Text text={statement.title} language={language} />
        </h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <dl class="facts">
          <Fact label={words('groups.on-behalf')}>
            <a href={linkTo(visit, 'group', { id: group.id }, { on: statement.on })}>
              <Text text={group.name} language={language} />
            </a>
          </Fact>
          <Fact label={words('groups.spoken-by')}>{stateName(statement.by, language)}</Fact>
          <Fact label={words('groups.statement-day')}>
            <time dateTime={statement.on}>{dayText(statement.on, language)}</time>
          </Fact>
        </dl>
        <section aria-labelledby="behind">
          <h2 id="behind">{words('groups.behind', { count: behind.length })}</h2>
          <ul class="names">
            {behind.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
        <Dissociated visit={visit} statement={statement} />
        <Dissociate visit={visit} statement={statement} group={group} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

async function dissociate(visit: Visit, statement: StatementState, sent: SentForm): Promise<Response | Refusal> {
  const explanation = textField(sent.fields, 'explanation');
  const data = { statement: statement.id, group: statement.group, state: visit.actor.of ?? '', ...(explanation !== '' && { explanation }) };
  const done = await performAct(visit, { sent, commands: [{ name: 'record-dissociation', data }], about: subjectKey('statement', statement.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'statement', { id: statement.id }), done.position);
}

function Dissociated({ visit, statement }: { readonly visit: Visit; readonly statement: StatementState }): VNode | null {
  const { words, language } = visit;
  if (statement.dissociations.length === 0) return null;
  return (
    <section aria-labelledby="dissociated">
      <h2 id="dissociated">{words('groups.dissociated')}</h2>
      <dl class="facts">
        {statement.dissociations.map(({ state, explanation }) => (
          <Fact key={state} label={stateName(state, language)}>
            {explanation ?? words('groups.no-explanation')}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function Dissociate({ visit, statement, group }: { readonly visit: Visit; readonly statement: StatementState; readonly group: GroupState }): VNode | null {
  const { words, actor } = visit;
  const able = actor.standing === 'delegation' && actor.of !== undefined && isMemberOn(group, actor.of, statement.on) && !statement.dissociations.some(({ state }) => state === actor.of);
  if (visit.asOf !== undefined || !able || actor.of === statement.by || !may(actor, 'record-dissociation', statement)) return null;
  return (
    <section aria-labelledby="dissociate">
      <h2 id="dissociate">{words('groups.dissociate')}</h2>
      <ActForm visit={visit} act="dissociate" label={words('groups.dissociate.do')}>
        <label>
          <span>
            {words('groups.explanation')} <span class="optional">({words('form.optional')})</span>
          </span>
          <textarea name="explanation" rows={3} maxLength={4000} />
        </label>
      </ActForm>
    </section>
  );
}
