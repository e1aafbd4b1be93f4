import type { VNode } from 'preact';
import type { PracticeState } from '../../../process/practices/state.ts';
import { parseSubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import type { Visit } from '../../visit.ts';

/** What a practice says, in the language in which it was written. */
export function PracticeText({ visit, practice, names }: { readonly visit: Visit; readonly practice: PracticeState; readonly names: Names }): VNode {
  const { words } = visit;
  const { language, lessons } = practice;
  const part = (field: 'method' | 'results' | 'lessons', text: string) => (
    <section aria-labelledby={field}>
      <h2 id={field}>{words(`practices.field.${field}`)}</h2>
      <Paragraphs text={text} language={language} />
    </section>
  );
  return (
    <>
      <div class="lead practice-summary" lang={language} dir="auto">
        <Paragraphs text={practice.summary} language={language} />
      </div>
      {part('method', practice.method)}
      {part('results', practice.results)}
      {lessons !== undefined && part('lessons', lessons)}
      {practice.evidence.length > 0 && (
        <section aria-labelledby="evidence">
          <h2 id="evidence">{words('practices.field.evidence')}</h2>
          <ul class="evidence">
            {practice.evidence.map((one) => (
              <li key={one}>
                <Shown visit={visit} at={one} names={names} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** An address outside, or a thing kept here by its name. */
export function Shown({ visit, at, names }: { readonly visit: Visit; readonly at: string; readonly names: Names }): VNode {
  if (parseSubjectKey(at) !== undefined) return <SubjectLink subject={at} visit={visit} names={names} />;
  return (
    <a href={at} rel="external nofollow" dir="ltr">
      {at}
    </a>
  );
}

/** Written prose, by its lines. */
export function Paragraphs({ text, language }: { readonly text: string; readonly language?: string }): VNode {
  return (
    <>
      {text.split('\n').filter((line) => line.trim() !== '').map((line, index) => (
        <p key={index} lang={language} dir="auto">
          {line}
        </p>
      ))}
    </>
  );
}
