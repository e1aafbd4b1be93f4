import { may } from '../../../access/may.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listNotes } from '../../../store/sessions/list-notes.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import type { NotesExtra, RecordedNote } from '../../screens/note-extra.ts';
import { NotesScreen } from '../../screens/notes.tsx';
import { sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage } from '../officer/not-allowed-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { floorScreen } from './floor-screen.tsx';
import { loadSessionNow, sessionTrail } from './load-session.ts';
import type { Session } from './load-session.ts';
import { notYoursPage } from './not-yours-page.tsx';
import { statementLink } from './statement-link.ts';
import { floorAnswer } from './take-floor-act.ts';
import { takeNote } from './take-note.ts';

/** The note-takers' page: one note for each intervention. */
export async function noteTakerPage(visit: Visit): Promise<Page | Response> {
  const allowed = may(visit.actor, 'note-intervention');
  const { words } = visit;
  const session = await loadSessionNow(visit);
  if (session === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takeNote(visit, session.id, sent);
  if (outcome !== undefined && visit.wantsData === true) return floorAnswer(visit, outcome);
  if (!allowed) return notYoursPage(visit, session, { title: 'notes.title', whose: 'session-page.notes-whose' });
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  if (outcome !== undefined && !isRefusal(outcome)) return toDone(visit.url.pathname + visit.url.search, outcome.position);
  const at = (query: Readonly<Record<string, string>>) => linkTo(visit, 'noteTaker', { id: session.id }, query);
  const links = { ...statementLink(visit, session), 'notes-all': at({}), 'notes-missing': at({ only: 'missing' }) };
  return {
    title: `${words('notes.title')}: ${session.title}`,
    wide: true,
    ...(outcome !== undefined && { status: 422 }),
    trail: sessionTrail(visit, session),
    body: (
      <>
        <h1>{words('notes.title')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {await floorScreen(visit, session, { island: 'notes', screen: NotesScreen, messages: 'notes', cls: 'public', links, extra: await extraFor(visit, session, sent, outcome) })}
      </>
    ),
  };
}

async function extraFor(visit: Visit, { id }: Session, sent: SentForm | undefined, refusal: Refusal | undefined): Promise<NotesExtra> {
  const listed = await listNotes(visit.store.pool, visit.process, visit.head, id);
  const notes: Readonly<Record<string, RecordedNote>> = Object.fromEntries(listed.map(({ turn, gist, tags, recommendation, version }) => [turn, { tags, version, ...(gist !== undefined && { gist }), ...(recommendation !== undefined && { recommendation }) }]));
  const only = visit.url.searchParams.get('only') === 'missing' ? 'missing' : 'all';
  const common = { drafts: `travaux-notes/${visit.process}/${id}`, notes, hidden: only === 'missing' ? Object.keys(notes) : [], only } as const;
  if (sent === undefined || refusal === undefined) return common;
  const said = (name: string) => textField(sent.fields, name);
  const typed = { turn: said('turn'), gist: said('gist'), tags: said('tags'), recommendation: said('recommendation') };
  return { ...common, typed, ...(refusal.code === 'changed-since' && { progress: { [typed.turn]: { state: 'conflict', seen: true } } }) };
}
