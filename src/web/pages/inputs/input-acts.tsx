import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { actsFor } from '../../../process/vocabulary/standing.ts';
import type { GroupState } from '../../../process/participation/state.ts';
import { isMemberState } from '../../../process/vocabulary/member-states.ts';
import { isMemberOn } from '../../../process/vocabulary/membership.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { InputFields } from './input-fields.tsx';
import type { LoadedInput } from './load-input.ts';
import { valuesOf } from './take-input.ts';

interface ActsProps {
  readonly visit: Visit;
  readonly loaded: LoadedInput;
  /** The version that the page shows. */
  readonly version: number;
  /** Thematic sessions and the stocktaking meeting. */
  readonly meetings: readonly Option[];
  readonly groups: readonly GroupState[];
  /** What came back: it stands in its fields again. */
  readonly sent: SentForm | undefined;
}

interface Act {
  readonly act: string;
  readonly label: MessageKey;
  readonly children?: ComponentChildren;
  readonly upload?: boolean;
  readonly open?: boolean;
}

/** Whatever the visitor may do about this input as it stands, and nothing else. */
export function InputActs(props: ActsProps): VNode | null {
  const { visit, loaded: { input }, version, sent } = props;
  if (visit.asOf !== undefined || input.status === 'withdrawn') return null;
  const acts = [...statesActs(props), ...deskActs(props), ...ownActs(props)];
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{visit.words('acting.title')}</h2>
      {acts.map(({ act, label, children, upload, open }) => (
        <details key={act} open={sent === undefined ? open : sent.act === act}>
          <summary>{visit.words(label)}</summary>
          <ActForm visit={visit} act={act} label={visit.words(label)} seenVersion={version} upload={upload === true}>
            {children}
          </ActForm>
        </details>
      ))}
    </section>
  );
}

function saidIn({ sent }: ActsProps, act: string, name: string): string | undefined {
  return sent?.act === act ? textField(sent.fields, name) : undefined;
}

/** IN-7, IN-8: a State brings it forward; after that any State refers to it. */
function statesActs(props: ActsProps): readonly Act[] {
  const { visit, loaded: { input }, meetings, groups } = props;
  const { words, actor, language, today } = visit;
  const office = actor.standing === 'secretariat';
  const own = groups.filter((group) => office || (actor.of !== undefined && isMemberOn(group, actor.of, today))).map(({ id, name }) => ({ value: id, label: plainText(name, language) }));
  const state = (act: string) => office && <Choice visit={visit} name="by" label={words('input.by-state')} value={saidIn(props, act, 'by')} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />;
  const suggested = meetings.find(({ value }) => value === input.event)?.value;
  const brings = may(actor, 'bring-input-forward', input) && (office || (actor.of !== undefined && isMemberState(actor.of)));
  return [
    ...(brings
      ? [{ act: 'bring', label: 'input.bring', open: input.sponsors.length === 0 && !office, children: (
          <>
            <p class="hint">{words('input.bring.hint')}</p>
            {state('bring')}
            <Choice visit={visit} name="event" label={words('inputs.meeting')} value={saidIn(props, 'bring', 'event') ?? suggested} options={meetings} />
            {own.length > 0 && <Choice visit={visit} name="group" label={words('submit.group')} value={saidIn(props, 'bring', 'group')} options={own} optional />}
          </>
        ) } as const]
      : []),
    ...(may(actor, 'refer-to-input', input) && input.sponsors.length > 0
      ? [{ act: 'refer', label: 'input.refer', children: (
          <>
            {state('refer')}
            <Choice visit={visit} name="event" label={words('inputs.meeting')} value={saidIn(props, 'refer', 'event')} options={meetings} optional />
          </>
        ) } as const]
      : []),
  ];
}

/** Whoever works on the synthesis finds recommendations in it. */
function deskActs({ visit: { actor, words }, loaded: { input, recommendations } }: ActsProps): readonly Act[] {
  if (!may(actor, 'extract-recommendation') || input.text === '') return [];
  if (input.form === 'card') return recommendations.length > 0 ? [] : [{ act: 'find', label: 'input.take-card', open: true, children: <p class="hint">{words('input.take-card.hint')}</p> }];
  return [{ act: 'find', label: 'input.find', children: <p class="hint">{words('input.find.hint')}</p> }];
}

/** IN-6: its own people, and the secretariat for them. */
function ownActs(props: ActsProps): readonly Act[] {
  const { visit, loaded: { input, editions, taxonomies }, sent } = props;
  const { words, actor } = visit;
  if (!may(actor, 'correct-input', input) || !actsFor(actor, input.holder)) return [];
  const values = sent?.act === 'correct' ? valuesOf(sent.fields) : { title: input.title, text: input.text, language: input.language, themes: input.themes };
  const held = editions.length === 0 ? undefined : (
    <fieldset class="checks">
      <legend>{words('input.held')}</legend>
      {editions.map(({ id, fileName }) => (
        <label key={id} class="check">
          <input type="checkbox" name="held" value={id} checked={sent?.act !== 'correct' || sent.fields.getAll('held').includes(id)} /> {fileName}
        </label>
      ))}
    </fieldset>
  );
  const reason = (act: string) => <Prose visit={visit} name="reason" label={words('input.reason')} value={saidIn(props, act, 'reason')} rows={2} optional />;
  return [
    { act: 'correct', label: 'input.correct', upload: true, children: <><InputFields visit={visit} values={values} taxonomies={taxonomies} held={held} />{reason('correct')}</> },
    { act: 'withdraw', label: 'input.withdraw', children: <><p class="hint">{words('input.withdraw.hint')}</p>{reason('withdraw')}</> },
  ];
}
