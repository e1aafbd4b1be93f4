import type { VNode } from 'preact';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import type { RecordedAct } from '../../store/work-plan/load-acts.ts';
import type { Names } from '../../store/work-plan/names.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';
import { Moment } from './date.tsx';
import { ActSentence } from './sentence.tsx';
import { isStateCode, stateName } from './state-names.ts';
import { plainText } from './text.tsx';

/** Acts as human sentences, each with its moment, its standing and its place in the record. */
export function ActList({ visit, acts, names }: { readonly visit: Visit; readonly acts: readonly RecordedAct[]; readonly names: Names }): VNode {
  const { language, words } = visit;
  return (
    <ol class="acts">
      {acts.map(({ act }) => (
        <li key={act.id}>
          <p class="says" dir="auto">
            <ActSentence body={act.body} visit={visit} names={names} />
          </p>
          <p class="act-facts">
            <Moment at={act.at} language={language} /> · {standingText(act.by, visit, names)} · <a href={linkTo(visit, 'entry', { position: String(act.position) })}>{words('record.entry', { position: String(act.position) })}</a>
            {act.recordedAt !== act.at && (
              <span class="transcribed">
                {' '}
                · {words('record.transcribed')} <Moment at={act.recordedAt} language={language} />
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** "by Secretariat", "by Delegate, Mexico". */
export function standingText(by: Actor, visit: Visit, names: Names): string {
  const standing = visit.words(`standing.${by.standing}`);
  return by.of === undefined ? visit.words('record.by', { standing }) : visit.words('record.by-of', { standing, of: nameOf(by.of, visit, names) });
}

function nameOf(holder: string, { language }: Visit, names: Names): string {
  if (isStateCode(holder)) return stateName(holder, language);
  const name = names.get(subjectKey('participant', holder));
  return name === undefined ? holder : plainText(name, language);
}
