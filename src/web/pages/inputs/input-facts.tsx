import type { VNode } from 'preact';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { Moment } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedInput } from './load-input.ts';
import { themeName } from './themes.ts';

/** Whose it is, for which meeting, when it came and whether in time, and its files. */
export function InputFacts({ visit, loaded, names }: { readonly visit: Visit; readonly loaded: LoadedInput; readonly names: Names }): VNode {
  const { words } = visit;
  const { input, editions, taxonomies, copies } = loaded;
  const { holder, group, event, themes, channel, language, submittedAt, status, reason } = input;
  return (
    <dl class="facts">
      <Fact label={words('inputs.holder')}>
        <HolderName of={holder} visit={visit} names={names} />
        {group !== undefined && (
          <>
            {' '}
            {words('inputs.for')} <SubjectLink subject={subjectKey('group', group)} visit={visit} names={names} />
          </>
        )}
      </Fact>
      <Fact label={words('inputs.submitted')} why={<Lateness visit={visit} loaded={loaded} />}>
        <Moment at={submittedAt} language={visit.language} />
      </Fact>
      <Fact label={words('submit.channel')}>{words(`inputs.channel.${channel}`)}</Fact>
      {event !== undefined && (
        <Fact label={words('inputs.meeting')}>
          <SubjectLink subject={subjectKey('event', event)} visit={visit} names={names} />
        </Fact>
      )}
      {themes.length > 0 && <Fact label={words('inputs.themes')}>{themes.map((theme) => themeName(theme, taxonomies, visit)).join(' · ')}</Fact>}
      <Fact label={words('submit.language')}>{words(`word.language.${language}`)}</Fact>
      {status === 'withdrawn' && <Fact label={words('inputs.status.withdrawn')}>{reason ?? words('input.no-reason')}</Fact>}
      {copies > 1 && <Fact label={words('input.letter')}>{words('input.copies', { count: copies })}</Fact>}
      {editions.length > 0 && (
        <Fact label={words('submit.files')}>
          <ul class="fates">
            {editions.map((edition) => (
              <li key={edition.id}>
                <a href={linkTo(visit, 'reader', { id: edition.document, edition: edition.id })}>{edition.fileName}</a> <span class="soft">{words('input.pages', { count: edition.pages })}</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

const hour = 3_600_000;

/** Late is said with how late; the deadline may have been set anew since. */
function Lateness({ visit: { words }, loaded: { input, intake } }: { readonly visit: Visit; readonly loaded: LoadedInput }): VNode | null {
  if (!input.late) return intake === undefined ? null : <span class="why">{words('input.in-time')}</span>;
  const hours = intake === undefined ? 0 : Math.floor((Date.parse(input.submittedAt) - Date.parse(intake.deadline)) / hour);
  const by = hours < 1 ? words('inputs.late') : hours < 48 ? words('input.late.hours', { count: hours }) : words('input.late.days', { count: Math.floor(hours / 24) });
  return <span class="why late">{by}</span>;
}
