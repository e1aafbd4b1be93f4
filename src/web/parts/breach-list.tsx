import type { VNode } from 'preact';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { Breach } from '../../process/work-plan/breach.ts';
import type { Names } from '../../store/work-plan/names.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';
import { MessageSentence, subjectsOfSentence } from './sentence.tsx';

/** Rules of the plan that something breaks, each as its sentence with the number of the rule; nothing where none is broken. */
export function BreachSection({ visit, breaches, names }: { readonly visit: Visit; readonly breaches: readonly Breach[]; readonly names: Names }): VNode | null {
  if (breaches.length === 0) return null;
  return (
    <section aria-labelledby="breaches">
      <h2 id="breaches">{visit.words('thing.breaches')}</h2>
      <ul class="breach-list">
        {breaches.map((breach) => (
          <li key={`${breach.code}|${breach.subjects.join('|')}`}>
            <MessageSentence messageKey={`breach.${breach.code}`} parts={breach.parts} visit={visit} names={names} />{' '}
            <a class="rule-number" href={linkTo(visit, 'checks', {}, { code: breach.code })}>
              {breach.rule}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function breachesOf(breaches: readonly Breach[], subject: SubjectKey): readonly Breach[] {
  return breaches.filter((breach) => breach.subjects.includes(subject));
}

export function subjectsOfBreaches(breaches: readonly Breach[]): readonly SubjectKey[] {
  return breaches.flatMap((breach) => [...breach.subjects, ...subjectsOfSentence({ parts: breach.parts })]);
}
