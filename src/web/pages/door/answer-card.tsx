import type { VNode } from 'preact';
import type { DoorAnswer, DoorSaying } from '../../islands/door/decide-showing.ts';
import { localeOf } from '../../messages/catalogue.ts';
import type { Visit } from '../../visit.ts';
import { categoryLooks } from './door-list-json.ts';

interface AnswerCardProps {
  readonly visit: Visit;
  readonly answer: DoorAnswer;
  readonly timeZone: string;
}

/** The tone of an answer: its colour, beside which its words always stand. */
const tones: Readonly<Record<DoorSaying, 'good' | 'warn' | 'bad'>> = { welcome: 'good', already: 'warn', 'clock-ahead': 'warn', 'not-approved': 'bad', unknown: 'bad', misread: 'bad' };
const signs = { good: '✓', warn: '!', bad: '✕' } as const;

/** What the door says to a badge, to be read from a step away. The script at the door fills the same card (`data-slot`). */
export function AnswerCard({ visit, answer, timeZone }: AnswerCardProps): VNode {
  const { words } = visit;
  const { say, badge, at } = answer;
  const tone = tones[say];
  const look = badge === undefined ? undefined : categoryLooks(words)[badge.category];
  return (
    <section class={`door-card door-${tone}`} aria-label={words('door.answer')}>
      <p class="door-word">
        <span class="door-sign" aria-hidden="true">
          {signs[tone]}
        </span>{' '}
        {words(`door.say.${say}`)}
      </p>
      <p class="door-name" data-slot="name">
        {badge?.name}
      </p>
      <p class="door-holder" data-slot="holder">
        {badge?.holder}
      </p>
      <p class="door-category" data-slot="category">
        {look !== undefined && <CategoryMark colour={look.colour} />} {look?.word}
      </p>
      <p class="door-at" hidden={at === undefined} data-slot="shown">
        {words('door.shown-first')} <time dateTime={at} data-slot="at">{at === undefined ? '' : momentAt(at, visit, timeZone)}</time>
      </p>
      <p class="door-next">{words(`door.next.${say}`)}</p>
    </section>
  );
}

/** The colour of a category's badges; the word beside it says the same. */
export function CategoryMark({ colour }: { readonly colour: string }): VNode {
  return (
    <svg class="category-mark" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <rect width="10" height="10" fill={colour} />
    </svg>
  );
}

/** A moment as the clock in the hall shows it. */
function momentAt(at: string, { language }: Visit, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at));
}
