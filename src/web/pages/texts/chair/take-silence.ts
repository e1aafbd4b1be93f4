import type { ProcessCommand } from '../../../../process/commands.ts';
import { subjectKey } from '../../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../../process/vocabulary/ids.ts';
import { momentShown } from '../../../../process/vocabulary/midnight.ts';
import { isRefusal, refuse } from '../../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import { performAct, textField, textFields, toDone } from '../../../take-form.ts';
import type { SentForm } from '../../../take-form.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';

/** Opens a silence, breaks it, or notes that it passed. */
export async function takeSilence(visit: Visit, view: TextView, sent: SentForm): Promise<Response | Refusal> {
  const wish = wishOf(view, sent);
  if (isRefusal(wish)) return wish;
  const done = await performAct(visit, { sent, commands: [wish.command], about: wish.about });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'textSilence', { id: view.negotiation.text.id }), done.position);
}

interface Wish {
  readonly command: ProcessCommand;
  readonly about: SubjectKey;
}

function wishOf({ negotiation: { text, revision } }: TextView, { act, fields, commandId }: SentForm): Wish | Refusal {
  const silence = textField(fields, 'silence');
  switch (act) {
    case 'break':
      return { command: { name: 'break-silence', data: { silence, holder: textField(fields, 'holder'), reason: textField(fields, 'reason') } }, about: subjectKey('silence', silence) };
    case 'note':
      return { command: { name: 'note-silence', data: { silence } }, about: subjectKey('silence', silence) };
    default: {
      const [ends, timeZone] = [textField(fields, 'ends'), textField(fields, 'zone')];
      const endsAt = momentShown(ends, timeZone);
      if (endsAt === undefined) return refuse('bad-input', 'WP-7', { field: 'ends', problem: '' });
      const id = `${text.id.slice(0, 50).replace(/-+$/u, '')}-silence-${commandId.replaceAll('-', '').slice(0, 12)}`;
      return { command: { name: 'open-silence', data: { silence: id, text: text.id, revision: revision.id, provisions: [...textFields(fields, 'provision')], endsAt, timeZone } }, about: subjectKey('text', text.id) };
    }
  }
}
