import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ScreenProps } from '../screen.ts';

interface FloorFormProps {
  readonly screen: Pick<ScreenProps, 'action' | 'newId' | 'answered'>;
  /** The command, and those of its fields that nobody fills in; undefined ones are left out. */
  readonly act: string;
  readonly fields?: Readonly<Record<string, string | number | undefined>>;
  /** The field that needs an id never used before: the turn of a new request, a new segment. */
  readonly fresh?: 'turn' | 'segment' | 'sitting' | 'answer';
  readonly label: ComponentChildren;
  /** What the button is called where its label says too little by itself. */
  readonly name?: string | undefined;
  readonly cls?: string;
  /** It takes a file along. */
  readonly upload?: boolean;
  /** A name that changed a moment ago takes no click: whoever meant the one before would give the floor to another. */
  readonly unsettled?: boolean;
  readonly children?: ComponentChildren;
}

/**
 * A form of a floor's screen: works without a script, and clicked twice it is done once, because its id stays the same
 * until it was answered or says something else.
 */
export function FloorForm({ screen: { action, newId, answered = 0 }, act, fields = {}, fresh, label, name, cls, unsettled = false, upload = false, children }: FloorFormProps): VNode {
  const said = Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const]));
  const id = useMemo(newId, [answered, act, JSON.stringify(said)]);
  return (
    <form class={cls} method="post" action={action} {...(upload && { encType: 'multipart/form-data' })}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="command-id" value={id} />
      {fresh !== undefined && <input type="hidden" name={fresh} value={`f-${id.slice(0, 13)}`} />}
      {said.map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {children}
      <button type="submit" aria-label={name} {...(unsettled && { 'aria-disabled': 'true', onClick: (event: Event) => event.preventDefault() })}>
        {label}
      </button>
    </form>
  );
}
