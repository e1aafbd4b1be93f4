import { randomUUID } from 'node:crypto';
import type { ComponentChildren, VNode } from 'preact';
import type { Refusal } from '../../process/vocabulary/refusal.ts';
import type { Visit } from '../visit.ts';
import { writeDetails } from './refusal-details.ts';

interface ActFormProps {
  readonly visit: Visit;
  /** Which form of the page this is: comes back as `sent.act`. */
  readonly act: string;
  readonly label: ComponentChildren;
  /** Absent: the page itself. */
  readonly action?: string;
  readonly seenVersion?: number;
  /** A button among others, without fields around it. */
  readonly bare?: boolean;
  readonly quiet?: boolean;
  readonly upload?: boolean;
  readonly children?: ComponentChildren;
}

/** A form that does one thing. It works without scripts, and sent twice it is done once. */
export function ActForm({ visit, act, label, action, seenVersion, bare, quiet, upload, children }: ActFormProps): VNode {
  return (
    <form class={bare === true ? 'act-button' : 'act-form'} method="post" action={action ?? visit.url.pathname} encType={upload === true ? 'multipart/form-data' : undefined} noValidate={bare !== true}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="command-id" value={randomUUID()} />
      {seenVersion !== undefined && <input type="hidden" name="seen-version" value={seenVersion} />}
      {children}
      <button type="submit" class={quiet === true ? 'quiet' : undefined}>
        {label}
      </button>
    </form>
  );
}

/** Why something was not done, over the page as it still stands. */
export function RefusalBanner({ visit, refusal }: { readonly visit: Visit; readonly refusal: Refusal }): VNode {
  const { words } = visit;
  return (
    <div class="problems" role="alert">
      <h2>{words('refusal.title')}</h2>
      <p>
        {words(`refusal.${refusal.code}`, writeDetails(visit, refusal))} <span class="rule-number">{words('refusal.rule', { rule: refusal.rule })}</span>
      </p>
    </div>
  );
}
