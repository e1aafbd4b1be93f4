import type { ProcessCommand } from '../../../process/commands.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { sourcedRules } from '../../../process/sessions/session-rules.ts';
import type { LocalizedText } from '../../../process/vocabulary/language.ts';
import type { SessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { readRulesForm } from './read-rules-form.ts';

/** The forms of the page that write at once: rules, an item, an item taken out. */
export async function answerProgramme(visit: Visit, plan: SessionPlan, sent: SentForm): Promise<Response | Refusal> {
  const done = await performAct(visit, { sent, commands: [commandOf(visit, plan, sent)], about: subjectKey('programme', plan.event.id) });
  return isRefusal(done) ? inWords(visit, done) : toDone(linkTo(visit, 'programme', { id: plan.event.id }), done.position);
}

function commandOf(visit: Visit, plan: SessionPlan, sent: SentForm): ProcessCommand {
  const event = plan.event.id;
  const { act, fields } = sent;
  if (act === 'remove') return { name: 'remove-programme-item', data: { event, item: textField(fields, 'item') } };
  const data = act === 'rules' ? { event, timeZone: textField(fields, 'timeZone'), rules: readRulesForm(fields, plan.programme?.rules) } : { event, item: itemOf(visit, plan, sent) };
  // What the form said is read by the command's shape, field by field, when it is prepared.
  return { name: act === 'rules' ? 'set-session-rules' : 'set-programme-item', data } as unknown as ProcessCommand;
}

/** A title or description in the reader's language leaves the other languages; an emptied one takes only its own away. */
function itemOf({ language }: Visit, plan: SessionPlan, { fields, commandId }: SentForm): Readonly<Record<string, unknown>> {
  const known = plan.programme?.items.find(({ id }) => id === textField(fields, 'item'));
  const [title, description, panel] = [textField(fields, 'title'), inOwnLanguage(known?.description, language, textField(fields, 'description')), textField(fields, 'panel')];
  return {
    id: known?.id ?? `${slugOf(title).slice(0, 50)}-${commandId.slice(0, 6)}`.replace(/^-/u, 'item-'),
    day: textField(fields, 'day'),
    from: textField(fields, 'from'),
    to: textField(fields, 'to'),
    kind: textField(fields, 'kind'),
    title: inOwnLanguage(known?.title, language, title),
    ...(Object.keys(description).length > 0 && { description }),
    ...(panel !== '' && { panel }),
  };
}

function inOwnLanguage(known: LocalizedText | undefined, language: Visit['language'], said: string): LocalizedText {
  const { [language]: _own, ...others } = known ?? {};
  return said === '' ? others : { ...others, [language]: said };
}

/** A field that cannot be read is named as its label names it. */
function inWords({ words }: Visit, refusal: Refusal): Refusal {
  const path = String(refusal.details['field'] ?? '').split('.');
  const rule = sourcedRules.find((one) => one === path[1]);
  const field = ['day', 'from', 'to', 'kind', 'title', 'description', 'panel'].find((one) => one === path[1]);
  const label = rule !== undefined ? words(`programme.rule.${rule}`) : path[0] === 'timeZone' ? words('programme.form.zone') : isItemField(field) ? words(`programme.field.${field}`) : undefined;
  return label === undefined ? refusal : { ...refusal, details: { ...refusal.details, field: label } };
}

type Field = 'day' | 'from' | 'to' | 'kind' | 'title' | 'description' | 'panel';

function isItemField(field: string | undefined): field is Field {
  return field !== undefined;
}
