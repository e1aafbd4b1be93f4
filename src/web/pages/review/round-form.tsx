import type { VNode } from 'preact';
import type { RoundState } from '../../../process/review/state.ts';
import { roundLevels } from '../../../process/review/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { LoadedRounds } from '../../../store/review/load-rounds.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { plainText } from '../../parts/text.tsx';
import type { SentForm } from '../../take-form.ts';
import { textField } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

interface FormProps {
  readonly visit: Visit;
  readonly act: 'schedule' | 'change';
  readonly round?: RoundState;
  readonly all: LoadedRounds;
  readonly meetings: readonly Meeting[];
  readonly sent: SentForm | undefined;
  readonly seenVersion?: number;
}

/** The days and terms of a round: what was typed and not taken, else what is so. */
export function RoundForm({ visit, act, round, all, meetings, sent, seenVersion }: FormProps): VNode {
  const { words, language } = visit;
  const typed = sent?.act === act ? sent.fields : undefined;
  const value = (name: string, now: string | number | undefined) => (typed === undefined ? now?.toString() : textField(typed, name));
  const wider = all.rounds.filter(({ state }) => state.level !== 'national' && state.id !== round?.id);
  return (
    <ActForm visit={visit} act={act} label={words(act === 'schedule' ? 'rounds.schedule' : 'round.change')} {...(seenVersion !== undefined && { seenVersion })}>
      <LocalizedLines visit={visit} name="title" label={words('field.title')} now={round?.title} typed={typed} />
      <Choice visit={visit} name="level" label={words('rounds.level')} value={value('level', round?.level ?? 'national')} options={roundLevels.map((one) => ({ value: one, label: words(`rounds.level.${one}`) }))} />
      <Line visit={visit} name="region" label={words('rounds.region')} hint={words('rounds.region.hint')} optional value={value('region', round?.region)} />
      <Line visit={visit} name="opens" type="date" label={words('rounds.opens')} optional value={value('opens', round?.opensOn)} />
      <Line visit={visit} name="closes" type="date" label={words('rounds.closes')} optional value={value('closes', round?.closesOn)} />
      <Choice visit={visit} name="event" label={words('rounds.event')} hint={words('rounds.event.hint')} optional value={value('event', round?.event)} options={meetings.map(({ id, label }) => ({ value: id, label }))} />
      <Choice visit={visit} name="feeds" label={words('rounds.feeds')} optional value={value('feeds', round?.feeds)} options={wider.map(({ state }) => ({ value: state.id, label: plainText(state.title, language) }))} />
      <Line visit={visit} name="years" type="number" min={1} max={50} label={words('rounds.years')} optional value={value('years', round?.everyYears)} />
      <Line visit={visit} name="weeks" type="number" min={1} max={104} label={words('rounds.weeks')} optional value={value('weeks', round?.reportWeeks)} />
      <Prose visit={visit} name={`note-${language}`} label={words('rounds.note')} optional rows={2} most={400} value={value(`note-${language}`, round?.note?.[language])} />
      {languages.filter((one) => one !== language && round?.note?.[one] !== undefined).map((one) => <input key={one} type="hidden" name={`note-${one}`} value={round?.note?.[one]} />)}
    </ActForm>
  );
}

interface LinesProps {
  readonly visit: Visit;
  readonly name: string;
  readonly label: string;
  readonly now: RoundState['title'] | undefined;
  readonly typed: FormData | undefined;
}

/** One line in the reader's language, the others folded. */
function LocalizedLines({ visit, name, label, now, typed }: LinesProps): VNode {
  const { language, words } = visit;
  const line = (one: (typeof languages)[number]) => (
    <Line key={one} visit={visit} name={`${name}-${one}`} label={one === language ? label : languageName(one, language)} optional={one !== language} value={typed === undefined ? now?.[one] : textField(typed, `${name}-${one}`)} />
  );
  return (
    <>
      {line(language)}
      <details>
        <summary>{words('rounds.other-languages')}</summary>
        {languages.filter((one) => one !== language).map(line)}
      </details>
    </>
  );
}
