import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ExplanationState } from '../../../process/adoption/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { languageName } from '../../parts/language-names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, toDone } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { ProvisionLinks } from './explanations-part.tsx';

/** What one State or group said of a decision, whole. */
export async function explanationPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const explanation = isId(id) ? await loadState(pool, process, position, 'explanation', id) : undefined;
  const decision = explanation === undefined ? undefined : await loadState(pool, process, position, 'decision', explanation.decision);
  if (explanation === undefined || decision === undefined) return missingPage(visit);
  const key = subjectKey('explanation', id);
  const sent = sentForm(visit);
  const done = sent === undefined ? undefined : await performAct(visit, { sent, commands: [{ name: 'withdraw-explanation', data: { explanation: id, holder: explanation.holder } }], about: key });
  if (done !== undefined && !isRefusal(done)) return toDone(linkTo(visit, 'explanation', { id }), done.position);
  const [past, revision, version] = await Promise.all([
    loadPast(visit, key, [subjectKey('decision', decision.id), ...(isStateCode(explanation.holder) ? [] : [subjectKey('group', explanation.holder)])]),
    decision.revision === undefined ? undefined : loadState(pool, process, position, 'revision', decision.revision),
    subjectVersion(pool, process, key),
  ]);
  const who = isStateCode(explanation.holder) ? stateName(explanation.holder, language) : plainText(past.names.get(`group:${explanation.holder}`) ?? { en: explanation.holder }, language);
  const title = words('adoption.explanation.title', { form: words(`adoption.form.${explanation.form}`), who });
  return {
    title,
    sheet: 'follow-up.css',
    trail: [{ label: words('adoption.title'), href: linkTo(visit, 'adoption', {}) }, { label: plainText(decision.title, language), href: linkTo(visit, 'decision', { id: decision.id }) }],
    ...(done !== undefined && { status: 422 as const }),
    body: (
      <article class="thing">
        <h1>{title}</h1>
        {isRefusal(done) && <RefusalBanner visit={visit} refusal={done} />}
        <blockquote class="explanation-text" lang={explanation.language}>{explanation.text.split('\n').filter((line) => line.trim() !== '').map((line, at) => <p key={at}>{line}</p>)}</blockquote>
        <dl class="facts">
          <Fact label={words('adoption.explanation.holder')}><HolderName of={explanation.holder} visit={visit} names={past.names} /></Fact>
          <Fact label={words('adoption.explanation.form')}>{words(`adoption.form.${explanation.form}`)}</Fact>
          <Fact label={words('adoption.decision')}><SubjectLink subject={subjectKey('decision', decision.id)} visit={visit} names={past.names} /></Fact>
          {explanation.provisions.length > 0 && <Fact label={words('adoption.explanation.about')}><ProvisionLinks visit={visit} provisions={explanation.provisions} revision={revision} /></Fact>}
          <Fact label={words('adoption.explanation.day')}><time dateTime={explanation.on}>{dayText(explanation.on, language)}</time></Fact>
          <Fact label={words('adoption.explanation.language')}>{languageName(explanation.language, language)}</Fact>
          {explanation.source !== undefined && <Fact label={words('adoption.explanation.source')}><SubjectLink subject={subjectKey('document', explanation.source.document)} visit={visit} names={past.names} /> {explanation.source.locator}</Fact>}
          <Fact label={words('column.status')}>{words(`adoption.explanation.${explanation.status}`)}</Fact>
        </dl>
        <Withdrawing visit={visit} explanation={explanation} version={version} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function Withdrawing({ visit, explanation, version }: { readonly visit: Visit; readonly explanation: ExplanationState; readonly version: number }): VNode | null {
  const { words, actor } = visit;
  const own = actor.standing !== 'delegation' || actor.of === explanation.holder || !isStateCode(explanation.holder);
  if (visit.asOf !== undefined || explanation.status === 'withdrawn' || !own || !may(actor, 'withdraw-explanation')) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      <details>
        <summary>{words('adoption.explanation.withdraw')}</summary>
        <p class="hint">{words('adoption.explanation.withdraw.hint')}</p>
        <ActForm visit={visit} act="withdraw" label={words('adoption.explanation.withdraw')} seenVersion={version} bare />
      </details>
    </section>
  );
}
