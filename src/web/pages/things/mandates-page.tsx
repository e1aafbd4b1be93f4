import type { VNode } from 'preact';
import type { MandateState } from '../../../process/work-plan/state.ts';
import { isOfKind, keysOfKinds, loadStates } from '../../../store/work-plan/load-states.ts';
import { dayText } from '../../parts/date.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

/** Every mandate of the process, earliest first, with what each of its paragraphs asks for. */
export async function mandatesPage(visit: Visit): Promise<Page> {
  const mandates = await loadMandates(visit);
  return {
    title: visit.words('mandates.title'),
    body: (
      <>
        <h1>{visit.words('mandates.title')}</h1>
        <p class="lead">{visit.words('mandates.lead')}</p>
        {mandates.length === 0 && <p>{visit.words('list.empty')}</p>}
        {mandates.map((mandate) => (
          <MandateSummary key={mandate.id} visit={visit} mandate={mandate} />
        ))}
      </>
    ),
  };
}

export async function loadMandates({ store: { pool }, process, position }: Visit): Promise<readonly MandateState[]> {
  const states = await loadStates(pool, process, position, await keysOfKinds(pool, process, position, ['mandate']));
  return [...states.values()].filter((state) => isOfKind(state, 'mandate')).toSorted((a, b) => (a.adoptedOn < b.adoptedOn ? -1 : a.adoptedOn > b.adoptedOn ? 1 : 0));
}

function MandateSummary({ visit, mandate }: { readonly visit: Visit; readonly mandate: MandateState }): VNode {
  const { words, language } = visit;
  return (
    <section class="mandate-summary" aria-labelledby={mandate.id}>
      <h2 id={mandate.id}>
        <a href={linkTo(visit, 'mandate', { id: mandate.id })}>
          <bdi class="over-title">{mandate.symbol}</bdi> <Text text={mandate.title} language={language} />
        </a>
      </h2>
      <p class="under-title">
        {words('mandate.adopted', { day: dayText(mandate.adoptedOn, language) })} · {words('mandate.paragraphs', { count: mandate.paragraphs.length })}
      </p>
      <ul class="paragraph-list">
        {mandate.paragraphs.map((paragraph) => (
          <li key={paragraph.id}>
            <a href={linkTo(visit, 'paragraph', { id: mandate.id, paragraph: paragraph.id })}>
              <bdi>{paragraph.label}</bdi>
            </a>{' '}
            <Text text={paragraph.gist} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
