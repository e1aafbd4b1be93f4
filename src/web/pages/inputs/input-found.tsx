import type { VNode } from 'preact';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { stateName } from '../../parts/state-names.ts';
import { SubjectLink, subjectHref } from '../../parts/sentence.tsx';
import type { Visit } from '../../visit.ts';
import type { LoadedInput } from './load-input.ts';
import { Sponsors } from './sponsors.tsx';

interface FoundProps {
  readonly visit: Visit;
  readonly loaded: LoadedInput;
  readonly names: Names;
}

/** Who made it count, and who took it up since. */
export function BroughtForward({ visit, loaded: { input }, names }: FoundProps): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="brought">
      <h2 id="brought">{words('inputs.brought')}</h2>
      {input.sponsors.length === 0 ? <p>{words('input.counts-not.why')}</p> : <Sponsors visit={visit} sponsors={input.sponsors} names={names} />}
      {input.references.length > 0 && (
        <>
          <h3>{words('input.references')}</h3>
          <ul class="fates">
            {input.references.map(({ by, event, at }) => (
              <li key={`${by} ${at}`}>
                {stateName(by, language)}
                {event !== undefined && (
                  <span class="where">
                    <SubjectLink subject={subjectKey('event', event)} visit={visit} names={names} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What became of it: recommendations that were found in it, sentences of drafts that rest on it, why it was set aside. */
export function WhatBecame({ visit, loaded: { recommendations, sentences, uses }, names }: FoundProps): VNode {
  const { words } = visit;
  const account = uses?.account;
  return (
    <section aria-labelledby="recommendations">
      <h2 id="recommendations">{words('inputs.fate')}</h2>
      <p>
        {words('input.found', { count: recommendations.length })} {words('input.cited', { count: sentences.length })}
        {account?.fate === 'set-aside' && ` ${words('inputs.set-aside', { reason: account.reason ?? '' })}`}
      </p>
      {recommendations.length > 0 && (
        <ol class="found">
          {recommendations.map(({ id, text, language, status }) => (
            <li key={id}>
              <a href={subjectHref(subjectKey('recommendation', id), visit) ?? ''} lang={language} dir="auto">
                {text}
              </a>{' '}
              <span class="mark">{words(`input.recommendation.${status}`)}</span>
            </li>
          ))}
        </ol>
      )}
      {sentences.length > 0 && (
        <>
          <h3>{words('input.sentences')}</h3>
          <ul class="found">
            {sentences.map(({ id, draft, text }) => (
              <li key={id}>
                <span dir="auto">{text}</span> <SubjectLink subject={subjectKey('draft', draft)} visit={visit} names={names} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
