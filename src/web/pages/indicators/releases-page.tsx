import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ReleaseState } from '../../../process/indicators/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { stateName } from '../../../process/vocabulary/states/names.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { Line } from '../../parts/labelled.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { loadReleases } from './load-indicators.ts';
import { HowProtected, ReleasedTable } from './released-table.tsx';

/** Tables that may be published, the latest first. */
export async function releasesPage(visit: Visit): Promise<Page> {
  const { words, actor, asOf } = visit;
  const releases = await loadReleases(visit);
  const path = linkTo(visit, 'releases', {}).split('?')[0] ?? '';
  return {
    title: words('follow-up.releases'),
    sheet: 'follow-up.css',
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('follow-up.releases')}</h1>
        <Siblings visit={visit} at="releases" />
        <p class="lead">{words('releases.lead')}</p>
        {asOf === undefined && may(actor, 'release-table') && <p class="ways"><a class="button" href={linkTo(visit, 'newRelease', {})}>{words('releases.new')}</a></p>}
        {releases.length === 0 ? <p class="unknown">{words('releases.none')}</p> : <Register visit={visit} releases={releases} />}
      </>
    ),
  };
}

function Register({ visit, releases }: { readonly visit: Visit; readonly releases: readonly ReleaseState[] }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <thead>
        <tr>
          <th scope="col">{words('releases.title-field')}</th>
          <th scope="col">{words('indicators.state')}</th>
          <th scope="col">{words('indicators.period')}</th>
          <th scope="col">{words('releases.on')}</th>
          <th scope="col">{words('column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {releases.map(({ id, title, state, period, releasedOn, status }) => (
          <tr key={id}>
            <th scope="row"><a href={linkTo(visit, 'release', { id })}><Text text={title} language={language} /></a></th>
            <td data-label={words('indicators.state')}>{state === undefined ? <span class="soft">–</span> : stateName(state, language)}</td>
            <td data-label={words('indicators.period')}>{period === undefined ? <span class="soft">–</span> : <bdi>{period}</bdi>}</td>
            <td data-label={words('releases.on')}>{dayText(releasedOn, language)}</td>
            <td data-label={words('column.status')}>{words(`releases.status.${status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One table as it was published. */
export async function releasePage(visit: Visit): Promise<Page | Response> {
  const { words, language, actor, asOf, store: { pool }, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const release = isId(id) ? await loadState(pool, process, position, 'release', id) : undefined;
  if (release === undefined) return missingPage(visit);
  const key = subjectKey('release', id);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await performAct(visit, { sent, commands: [{ name: 'withdraw-release', data: { release: id, reason: textField(sent.fields, 'reason') } }], about: key });
  if (outcome !== undefined && !isRefusal(outcome)) return toDone(linkTo(visit, 'release', { id }), outcome.position);
  const [past, version] = await Promise.all([loadPast(visit, key), subjectVersion(pool, process, key)]);
  const path = linkTo(visit, 'release', { id }).split('?')[0] ?? '';
  const title = plainText(release.title, language);
  return {
    title,
    sheet: 'follow-up.css',
    wide: true,
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.releases'), href: linkTo(visit, 'releases', {}) }],
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <article class="thing">
        <h1><Text text={release.title} language={language} /></h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {release.status === 'withdrawn' && <p class="notice">{words('releases.withdrawn', { reason: release.reason ?? '' })}</p>}
        <p class="soft">{[...(release.state === undefined ? [] : [stateName(release.state, language)]), ...(release.period === undefined ? [] : [release.period]), dayText(release.releasedOn, language)].join(' · ')}</p>
        {release.indicator !== undefined && <p><a href={linkTo(visit, 'indicator', { id: release.indicator })}>{words('indicators.indicator')}</a></p>}
        <ReleasedTable visit={visit} caption={title} axes={release.axes} values={release.cells.map(({ value }) => value)} />
        <HowProtected visit={visit} protection={release.protection} />
        {asOf === undefined && release.status === 'released' && may(actor, 'withdraw-release') && (
          <details class="acting" open={outcome !== undefined}>
            <summary>{words('releases.withdraw')}</summary>
            <ActForm visit={visit} act="withdraw" label={words('releases.withdraw')} seenVersion={version} quiet>
              <Line visit={visit} name="reason" label={words('indicators.reason')} value={sent === undefined ? '' : textField(sent.fields, 'reason')} />
            </ActForm>
          </details>
        )}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}
