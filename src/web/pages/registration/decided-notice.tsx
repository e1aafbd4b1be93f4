import type { VNode } from 'preact';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

const parts = ['settled', 'unaddressed'] as const;

/** After a decision: what was left as it is, who could not be written to, and the mails that wait to be looked at. */
export function DecidedNotice({ visit }: { readonly visit: Visit }): VNode | null {
  const { words, url, actor } = visit;
  const count = (name: string) => Number(/^\d{1,4}$/u.exec(url.searchParams.get(name) ?? '')?.[0] ?? 0);
  const drafted = count('drafted');
  if (actor.standing !== 'secretariat' || (drafted === 0 && parts.every((part) => count(part) === 0))) return null;
  return (
    <div class="decided" role="status">
      {drafted > 0 && (
        <p>
          {words('registrations.drafted', { count: drafted })} <a href={linkTo(visit, 'outbox', {}, { status: 'draft' })}>{words('registrations.look-at-mails')}</a>
        </p>
      )}
      {parts.map((part) => count(part) > 0 && <p key={part}>{words(`registrations.${part}`, { count: count(part) })}</p>)}
    </div>
  );
}
