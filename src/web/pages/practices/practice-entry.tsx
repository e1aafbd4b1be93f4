import type { VNode } from 'preact';
import type { ListedPractice } from '../../../store/practices/list-practices.ts';
import type { NamedCommitment } from '../../../store/practices/commitment-words.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { commitmentText, placeText } from './practice-labels.ts';

interface EntryProps {
  readonly visit: Visit;
  readonly practice: ListedPractice;
  readonly commitments: readonly NamedCommitment[];
  readonly names: Names;
}

/** Where it is, where that is not already said by whose it is. */
function elsewhere(practice: ListedPractice, visit: Visit): string {
  const { holder, countries, region } = practice;
  const place = placeText({ countries: countries.filter((code) => code !== holder), region }, visit);
  return place === '' ? '' : `${place} · `;
}

const longestSummary = 280;

/** A practice in the list: what it is called, what it is, where, and how it stands. */
export function PracticeEntry({ visit, practice, commitments, names }: EntryProps): VNode {
  const { words, language } = visit;
  const { id, title, language: own, summary, holder, publishedOn, submittedOn, usedBy } = practice;
  const lang = own === language ? undefined : own;
  return (
    <li class="practice-entry">
      <h2 dir="auto" lang={lang}>
        <a href={linkTo(visit, 'practice', { id })}>{title}</a>
      </h2>
      <p class="summary" dir="auto" lang={lang}>{shortened(summary)}</p>
      <p class="facts-line">
        <PracticeMark visit={visit} practice={practice} /> <HolderName of={holder} visit={visit} names={names} /> · {elsewhere(practice, visit)}
        {publishedOn === null ? words('practices.submitted-on', { day: dayText(submittedOn, language) }) : words('practices.published-on', { day: dayText(publishedOn, language) })}
        {usedBy.length > 0 && <> · {words('practices.used-by.count', { count: usedBy.length })}</>}
      </p>
      <ul class="answers" aria-label={words('practices.commitments')}>
        {commitments.filter((one) => practice.commitments.includes(one.id)).map((one) => (
          <li key={one.id}>
            <a href={linkTo(visit, 'practices', {}, { commitment: one.id })}>{commitmentText(one, visit)}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** How it stands, in a word; what was published before says so while its next edition is looked over. */
export function PracticeMark({ visit, practice }: { readonly visit: Visit; readonly practice: { readonly status: ListedPractice['status']; readonly publishedOn?: string | null; readonly expiresOn?: string | null } }): VNode {
  const { words, today } = visit;
  const { status, publishedOn, expiresOn } = practice;
  const revised = publishedOn != null && (status === 'under-review' || status === 'returned');
  const over = status === 'published' && expiresOn != null && expiresOn < today;
  return <span class={`mark practice-${over ? 'expired' : status}`}>{words(revised ? 'practices.revising' : over ? 'practices.term-over' : `practices.status.${status}`)}</span>;
}

function shortened(text: string): string {
  return text.length <= longestSummary ? text : `${text.slice(0, longestSummary - 1).replace(/\s+\S*$/u, '').toWellFormed()}…`;
}
