import type { VNode } from 'preact';
import { TextHeading, textPageTitle } from '../../../text/text-heading.tsx';
import { loadTextView } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { missingPage } from '../../things/missing-page.ts';
import { loadSeenAt, SightNotice } from '../sight-notice.tsx';
import { TextCounts } from '../text-counts.tsx';
import { FreeingPart } from './freeing-part.tsx';
import { loadProgressView } from './load-progress-view.ts';
import type { ProgressView } from './load-progress-view.ts';
import { PointsPart } from './points-part.tsx';
import { progressFile, progressTables } from './progress-file.ts';
import { SeriesPart } from './series-part.tsx';
import { TogetherPart } from './together-part.tsx';

/** How far a text has come: over time, what is left and by whom, who stands with whom, and what would bring it further. */
export async function textProgressPage(visit: Visit): Promise<Page | Response> {
  const view = await loadTextView(visit);
  if (view === undefined) return missingPage(visit);
  const { text } = view.negotiation;
  const [progress, seenAt] = await Promise.all([loadProgressView(visit, view), loadSeenAt(visit, view)]);
  const asked = progressTables.find((table) => table === visit.url.searchParams.get('table'));
  if (progress !== undefined && asked !== undefined) {
    const file = progressFile(visit, view, progress, asked);
    if (file !== undefined) return file;
  }
  return {
    title: textPageTitle(visit, text, 'textProgress'),
    wide: true,
    trail: textTrail(visit, text.id, view.title),
    body: (
      <div class="text-progress">
        <TextHeading visit={visit} text={text} page="textProgress" />
        <TextViews visit={visit} id={text.id} />
        <TextCounts visit={visit} provisions={view.compiled.provisions} />
        <SightNotice visit={visit} view={view} seenAt={seenAt} />
        {progress !== undefined && <Whole visit={visit} view={view} progress={progress} />}
      </div>
    ),
  };
}

export interface ProgressProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly progress: ProgressView;
}

function Whole({ visit, view, progress }: ProgressProps): VNode {
  return (
    <>
      <SeriesPart visit={visit} view={view} progress={progress} />
      <FreeingPart visit={visit} view={view} progress={progress} />
      <PointsPart visit={visit} view={view} progress={progress} />
      {progress.byName === undefined ? <p class="hint">{visit.words('text-progress.unnamed')}</p> : <TogetherPart visit={visit} view={view} together={progress.byName.together} />}
      <p class="hint">
        {visit.words('text-progress.files')}{' '}
        {progressTables.filter((table) => progress.byName !== undefined || (table !== 'parties' && table !== 'pairs')).map((table, at) => (
          <span key={table}>{at > 0 && ' · '}<a href={linkTo(visit, 'textProgress', { id: view.negotiation.text.id }, { table })}>{visit.words(`text-progress.table.${table}`)}</a></span>
        ))}
      </p>
    </>
  );
}
