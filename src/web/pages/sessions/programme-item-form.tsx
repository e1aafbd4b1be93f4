import type { VNode } from 'preact';
import { itemKinds } from '../../../process/sessions/programme-item.ts';
import type { ProgrammeItem } from '../../../process/sessions/programme-item.ts';
import type { SessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

interface ItemFormProps {
  readonly visit: Visit;
  readonly plan: SessionPlan;
  readonly sent: SentForm | undefined;
}

/** The form for a new item, or for the one that the address names (`?item=`). */
export function ItemForms({ visit, plan, sent }: ItemFormProps): VNode | null {
  if (plan.programme === undefined) return null;
  const { words, language } = visit;
  const asked = sent?.act === 'item' || sent?.act === 'remove' ? textField(sent.fields, 'item') : (visit.url.searchParams.get('item') ?? '');
  const item = plan.programme.items.find(({ id }) => id === asked);
  if (item === undefined) {
    return (
      <details class="acting" open={sent?.act === 'item'}>
        <summary>{words('programme.form.add')}</summary>
        <ItemForm visit={visit} plan={plan} sent={sent} item={undefined} />
      </details>
    );
  }
  return (
    <section class="acting change-item" aria-labelledby="change-item">
      <h2 id="change-item">{words('programme.form.change-of', { item: plainText(item.title, language) })}</h2>
      <ItemForm visit={visit} plan={plan} sent={sent} item={item} />
      <ActForm visit={visit} act="remove" label={words('programme.form.remove')} bare quiet seenVersion={plan.version} action={linkTo(visit, 'programme', { id: plan.event.id })}>
        <input type="hidden" name="item" value={item.id} />
      </ActForm>{' '}
      <a href={linkTo(visit, 'programme', { id: plan.event.id })}>{words('form.leave')}</a>
    </section>
  );
}

function ItemForm({ visit, plan, sent, item }: ItemFormProps & { readonly item: ProgrammeItem | undefined }): VNode {
  const { words, language } = visit;
  const again = sent?.act === 'item' ? sent.fields : undefined;
  const field = (name: string, value: string | undefined) => ({ visit, name, value: again === undefined ? (value ?? '') : textField(again, name) });
  const day = item?.day ?? plan.programme?.items.at(-1)?.day ?? plan.event.date?.start ?? '';
  return (
    <ActForm visit={visit} act="item" label={words('programme.form.save')} action={linkTo(visit, 'programme', { id: plan.event.id })} {...(item !== undefined && { seenVersion: plan.version })}>
      {item !== undefined && <input type="hidden" name="item" value={item.id} />}
      <Line {...field('day', day)} type="date" label={words('programme.field.day')} />
      <div class="pair clocks">
        <Clock {...field('from', item?.from)} label={words('programme.field.from')} />
        <Clock {...field('to', item?.to)} label={words('programme.field.to')} />
      </div>
      <Choice {...field('kind', item?.kind)} label={words('programme.field.kind')} options={itemKinds.map((kind) => ({ value: kind, label: words(`programme.kind.${kind}`) }))} />
      <Line {...field('title', item?.title[language])} label={words('programme.field.title')} />
      <Prose {...field('description', item?.description?.[language])} label={words('programme.field.description')} optional most={400} />
      {plan.panels.length > 0 && (
        <Choice {...field('panel', item?.panel)} label={words('programme.field.panel')} optional options={plan.panels.map(({ id, order, title }) => ({ value: id, label: `${words('programme-paper.panel', { number: order })}: ${plainText(title, language)}` }))} />
      )}
    </ActForm>
  );
}

/** An hour of the venue; the browser shows it as its reader writes hours. */
function Clock({ visit, name, value, label }: { readonly visit: Visit; readonly name: string; readonly value: string; readonly label: string }): VNode {
  return (
    <label>
      <span>
        {label} <small class="hint">{visit.words('programme.field.clock.hint')}</small>
      </span>
      <input type="time" name={name} value={value} required />
    </label>
  );
}
