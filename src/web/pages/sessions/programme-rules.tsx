import type { ComponentChildren, VNode } from 'preact';
import { sessionRules, sourcedRules } from '../../../process/sessions/session-rules.ts';
import type { SessionRules, SourcedRule } from '../../../process/sessions/session-rules.ts';
import { sameValue } from '../../../process/vocabulary/same-value.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { lengthText, spanText } from './programme-words.ts';

/** The rules of a session's floor, each with where it is written; what no note speaks of says so. */
export function RuleList({ visit, rules, documents }: { readonly visit: Visit; readonly rules: SessionRules; readonly documents: Names }): VNode {
  const { words } = visit;
  return (
    <section class="programme-rules" aria-labelledby="rules">
      <h2 id="rules">{words('programme.rules')}</h2>
      <p>{words('programme.rules.lead')}</p>
      <table class="stacked">
        <caption class="visually-hidden">{words('programme.rules')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('programme.rules.rule')}</th>
            <th scope="col">{words('programme.rules.value')}</th>
            <th scope="col">{words('programme.rules.source')}</th>
          </tr>
        </thead>
        <tbody>
          {sourcedRules.map((rule) => (
            <tr key={rule}>
              <th scope="row">{words(`programme.rule.${rule}`)}</th>
              <td>{valueText(visit, rules, rule)}</td>
              <td class="source">
                <Source visit={visit} source={sourceOf(rules, rule)} documents={documents} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const preset = sessionRules.parse({});

/** Where one rule is written. A session whose note is known rule by rule says so of each; what is as preset then rests on nothing. */
export function sourceOf(rules: SessionRules, rule: SourcedRule): string | undefined {
  const own = rules.sources?.[rule];
  if (own !== undefined || rules.sources === undefined) return own ?? rules.source;
  return sameValue(rules[rule], preset[rule]) ? undefined : rules.source;
}

/** The documents that the sources name by their ids, before the comma. */
export function documentIdsOf(rules: SessionRules): readonly string[] {
  return [...new Set([rules.source, ...Object.values(rules.sources ?? {})].flatMap((source) => (source === undefined ? [] : [source.split(',')[0] ?? ''])))];
}

function Source({ visit, source, documents }: { readonly visit: Visit; readonly source: string | undefined; readonly documents: Names }): VNode {
  if (source === undefined) return <span class="unknown">{visit.words('programme.source.preset')}</span>;
  const [id = '', ...rest] = source.split(',');
  const title = documents.get(`document:${id}`);
  if (title === undefined) return <>{source}</>;
  return (
    <>
      <a href={linkTo(visit, 'document', { id })}>
        <Text text={title} language={visit.language} />
      </a>{' '}
      <bdi dir="ltr">{rest.join(',').trim()}</bdi>
    </>
  );
}

function valueText({ words, language }: Visit, rules: SessionRules, rule: SourcedRule): ComponentChildren {
  const number = new Intl.NumberFormat(localeOf(language));
  switch (rule) {
    case 'interventionSeconds':
    case 'pointOfOrderSeconds':
    case 'rightOfReplySeconds':
      return lengthText(rules[rule], language);
    case 'moderatorSeconds':
    case 'expertSeconds':
    case 'podiumSeconds':
      return spanText(rules[rule], language);
    case 'groupSeconds':
      return rules.groupSeconds === undefined ? words('programme.value.as-any') : lengthText(rules.groupSeconds, language);
    case 'warnSeconds':
      return rules.warnSeconds === 0 ? words('programme.value.no-warning') : lengthText(rules.warnSeconds, language);
    case 'asideTimes':
      return words('programme.value.times', { count: rules.asideTimes });
    case 'expertsPerPanel':
      return number.format(rules.expertsPerPanel);
    case 'preInscribed':
      return words(rules.preInscribed ? 'programme.value.pre-inscribed.yes' : 'programme.value.pre-inscribed.no');
    case 'weights':
      return typeof rules.weights === 'number' ? words('programme.value.weights.mixed', { alike: new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(rules.weights) }) : words(`programme.value.weights.${rules.weights}`);
    case 'othersWeight':
      return words('programme.value.others-weight', { weight: number.format(rules.othersWeight) });
    case 'stakeholders':
      return words(`programme.value.stakeholders.${rules.stakeholders}`);
    case 'overtakesInFlow':
      return words('programme.value.overtakes', { count: rules.overtakesInFlow });
    case 'overtakes':
      return rules.overtakes === undefined ? words('programme.value.no-bound') : words('programme.value.overtakes-all', { count: rules.overtakes });
    case 'alternation':
      return rules.alternation === undefined ? words('programme.value.alternation.free') : words('programme.value.alternation', { turns: rules.alternation.floorTurns, time: lengthText(rules.alternation.panelSeconds, language) });
  }
}
