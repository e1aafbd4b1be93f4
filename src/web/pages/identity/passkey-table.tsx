import type { VNode } from 'preact';
import type { OwnPasskey } from '../../../identity/own-account.ts';
import { dayText } from '../../parts/date.tsx';
import { pathTo } from '../../routes.ts';
import type { SiteVisit } from '../../visit.ts';

/** My passkeys: named, renamed and removed here. */
export function PasskeyTable({ visit, passkeys }: { readonly visit: SiteVisit; readonly passkeys: readonly OwnPasskey[] }): VNode {
  const { words } = visit;
  return (
    <table class="own-things">
      <caption class="visually-hidden">{words('account.passkeys')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('account.passkey')}</th>
          <th scope="col">{words('account.passkey.since')}</th>
          <th scope="col">{words('account.passkey.where')}</th>
          <th scope="col">{words('account.passkey.change')}</th>
        </tr>
      </thead>
      <tbody>
        {passkeys.map((passkey) => (
          <Row key={passkey.id} visit={visit} passkey={passkey} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ visit, passkey }: { readonly visit: SiteVisit; readonly passkey: OwnPasskey }): VNode {
  const { words, language } = visit;
  const day = dayText(passkey.since.toISOString(), language);
  const name = passkey.name === '' ? words('account.passkey.unnamed') : passkey.name;
  const action = pathTo('account', { language });
  return (
    <tr>
      <th scope="row">
        <form class="rename" method="post" action={action}>
          <input type="hidden" name="act" value="name-passkey" />
          <input type="hidden" name="id" value={passkey.id} />
          <input name="name" value={passkey.name} placeholder={words('account.passkey.unnamed')} maxLength={80} required aria-label={words('account.passkey.name-of', { day })} />
          <button type="submit" class="quiet">
            {words('account.passkey.rename')}
          </button>
        </form>
      </th>
      <td data-label={words('account.passkey.since')}>{day}</td>
      <td data-label={words('account.passkey.where')}>{words(passkey.synced ? 'account.passkey.synced' : 'account.passkey.one-device')}</td>
      <td>
        <form method="post" action={action}>
          <input type="hidden" name="act" value="remove-passkey" />
          <input type="hidden" name="id" value={passkey.id} />
          <button type="submit" class="quiet" aria-label={words('account.passkey.remove-which', { name })}>
            {words('account.passkey.remove')}
          </button>
        </form>
      </td>
    </tr>
  );
}
