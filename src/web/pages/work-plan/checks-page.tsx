import type { VNode } from 'preact';
import { breachCodes } from '../../../process/work-plan/breach.ts';
import type { Breach, BreachCode } from '../../../process/work-plan/breach.ts';
import { checkPlan } from '../../../process/work-plan/checks.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import { PlanViews } from '../../parts/plan-views.tsx';
import { MessageSentence, subjectsOfSentence } from '../../parts/sentence.tsx';
import { plainText } from '../../parts/text.tsx';
import { messagePage } from '../site/message-page.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { listAlternates } from './alternates.ts';

/** What the plan's own rules say about the plan, rule by rule. */
export async function checksPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const breaches = checkPlan(plan, visit.asOf ?? visit.today);
  const wanted = breachCodes.find((code) => code === visit.url.searchParams.get('code'));
  const shown = wanted === undefined ? breaches : breaches.filter((breach) => breach.code === wanted);
  const names = await loadNames(visit.store.pool, visit.process, visit.position, shown.flatMap((breach) => [...breach.subjects, ...subjectsOfSentence({ parts: breach.parts })]));
  return {
    title: words('checks.title'),
    alternates: listAlternates(visit, `/${visit.language}/${visit.process}/work-plan/checks`),
    body: (
      <>
        <h1>{words('checks.title')}</h1>
        <PlanViews visit={visit} current="checks" />
        <p>{words('checks.lead', { count: breaches.length })}</p>
        <CodeFilter visit={visit} breaches={breaches} wanted={wanted} />
        {breachCodes.map((code) => (
          <BreachGroup key={code} code={code} breaches={shown.filter((breach) => breach.code === code)} visit={visit} names={names} />
        ))}
        <section>
          <h2>{words('checks.rules')}</h2>
          {plan.rules.length === 0 ? (
            <p>{words('list.empty')}</p>
          ) : (
            <ul>
              {plan.rules.map((rule) => (
                <li key={rule.id}>
                  {plainText(rule.title, visit.language)}: {rule.mostDays === undefined ? words('checks.rule.least', { least: rule.leastDays }) : words('checks.rule.between', { least: rule.leastDays, most: rule.mostDays })}
                </li>
              ))}
            </ul>
          )}
        </section>
      </>
    ),
  };
}

function CodeFilter({ visit, breaches, wanted }: { readonly visit: Visit; readonly breaches: readonly Breach[]; readonly wanted: BreachCode | undefined }): VNode | null {
  const present = breachCodes.filter((code) => breaches.some((breach) => breach.code === code));
  if (present.length < 2) return null;
  return (
    <nav class="chips" aria-label={visit.words('filter.title')}>
      <a href={linkTo(visit, 'checks', {})} aria-current={wanted === undefined ? 'true' : undefined}>
        {visit.words('filter.any')}
      </a>
      {present.map((code) => (
        <a key={code} href={linkTo(visit, 'checks', {}, { code })} aria-current={wanted === code ? 'true' : undefined}>
          {visit.words(`breach.${code}.title`)} <span class="number">{breaches.filter((breach) => breach.code === code).length}</span>
        </a>
      ))}
    </nav>
  );
}

function BreachGroup({ code, breaches, visit, names }: { readonly code: BreachCode; readonly breaches: readonly Breach[]; readonly visit: Visit; readonly names: Names }): VNode | null {
  if (breaches.length === 0) return null;
  return (
    <section>
      <h2>{visit.words(`breach.${code}.title`)}</h2>
      <ul class="breach-list">
        {breaches.map((breach) => (
          <li key={breach.subjects.join('|')}>
            <MessageSentence messageKey={`breach.${breach.code}`} parts={breach.parts} visit={visit} names={names} /> <span class="rule-number">{breach.rule}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
