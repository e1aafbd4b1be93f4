import type { VNode } from 'preact';
import { localeOf } from '../../messages/locale-of.ts';
import type { ScreenProps } from '../screen.ts';

type FeedStateProps = Pick<ScreenProps, 'say' | 'feed' | 'feedSince' | 'language' | 'timeZone' | 'action'>;

/** Whether what is shown is live, and since when it is not. Without its script the page says how to see more. */
export function FeedState({ say, feed, feedSince, language, timeZone, action }: FeedStateProps): VNode {
  return (
    <div class={`feed-state feed-${feed}`} role="status" data-feed={feed}>
      {feed === 'still' && (
        <p>
          {say('floor.feed.still')} <a href={action}>{say('floor.feed.again')}</a>
        </p>
      )}
      {feed === 'live' && <p>{say('floor.feed.live')}</p>}
      {feed === 'lost' && <p>{say('floor.feed.lost', { time: feedSince === undefined ? '' : hourText(feedSince, { language, timeZone }) })}</p>}
    </div>
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The hour of a moment at the venue, `15:04`. */
export function hourText(moment: number | string, { language, timeZone }: Pick<ScreenProps, 'language' | 'timeZone'>): string {
  const locale = localeOf(language);
  const key = `${locale}|${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formats.set(key, format);
  return format.format(typeof moment === 'number' ? moment : Date.parse(moment));
}
