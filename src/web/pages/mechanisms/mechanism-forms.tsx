import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { mechanismFates, mechanismKinds } from '../../../process/commitments/state.ts';
import type { MechanismState, RunningMechanism } from '../../../process/commitments/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { SixLines } from '../../parts/six-lines.tsx';
import { plainText } from '../../parts/text.tsx';
import { typedIn } from '../../parts/typed.ts';
import type { Attempt, Typed } from '../../parts/typed.ts';
import { loadVoices, VoiceField } from '../../parts/voices.tsx';
import type { Voices } from '../../parts/voices.tsx';
import type { Visit } from '../../visit.ts';
import { documentOptions } from './document-options.ts';
import { allPlaces } from './load-places.ts';
import type { Place } from './load-places.ts';

/** What the forms offer; loaded for those alone who may fill them in. */
export interface MechanismFormData {
  readonly voices: Voices;
  readonly documents: readonly Option[];
  readonly places: readonly Place[];
}

export async function loadFormData(visit: Visit): Promise<MechanismFormData | undefined> {
  if (visit.asOf !== undefined || !may(visit.actor, 'record-running')) return undefined;
  const keeps = may(visit.actor, 'register-mechanism');
  const [voices, documents, places] = await Promise.all([loadVoices(visit), keeps ? documentOptions(visit) : [], keeps ? allPlaces(visit) : []]);
  return { voices, documents, places };
}

interface FormsProps {
  readonly visit: Visit;
  readonly mechanism: MechanismState;
  readonly data: MechanismFormData | undefined;
  readonly attempt: Attempt | undefined;
  readonly version: number;
}

interface WithData extends Omit<FormsProps, 'data'> {
  readonly data: MechanismFormData;
}

/** Who runs one says so; the desk besides where else it was asked for, and what the text made of it. */
export function MechanismForms({ data, ...rest }: FormsProps): VNode | null {
  const { visit, mechanism } = rest;
  if (data === undefined || data.voices.own.length === 0) return null;
  const keeps = may(visit.actor, 'register-mechanism');
  const own = new Set(data.voices.own.map(({ value }) => value));
  const ending = mechanism.running.filter(({ until, holder }) => until === undefined && (data.voices.anybody || (holder !== undefined && own.has(holder))));
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{visit.words('acting.title')}</h2>
      {keeps && <Fate {...rest} data={data} />}
      <Run {...rest} data={data} />
      {ending.map((one) => <End key={one.id} {...rest} data={data} one={one} />)}
      {keeps && <Propose {...rest} data={data} />}
      {keeps && <Name {...rest} data={data} />}
    </section>
  );
}

function Fold({ title, typed, children }: { readonly title: string; readonly typed: Typed; readonly children: ComponentChildren }): VNode {
  return (
    <details open={typed.tried}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Fate({ visit, mechanism, data: { places }, attempt, version }: WithData): VNode {
  const { words, language } = visit;
  const typed = typedIn(attempt, 'fate');
  const chosen = new Set(typed.many('place') ?? places.flatMap(({ revision, provision }) => (mechanism.provisions.some((id) => id === provision) ? [`${revision}/${provision}`] : [])));
  const texts = [...new Map(places.map(({ text, textTitle }) => [text, textTitle]))];
  return (
    <Fold title={words('mechanisms.do.fate')} typed={typed}>
      <ActForm visit={visit} act="fate" label={words('mechanisms.do.fate')} seenVersion={version}>
        <Choice visit={visit} name="fate" label={words('mechanisms.fate')} value={typed.one('fate') ?? mechanism.fate} options={mechanismFates.map((value) => ({ value, label: words(`mechanisms.fate.${value}`) }))} />
        {texts.map(([text, title]) => (
          <details key={text} class="provision-choice" open={places.some((one) => one.text === text && chosen.has(`${one.revision}/${one.provision}`))}>
            <summary>{words('mechanisms.provisions-of', { text: plainText(title, language) })}</summary>
            <fieldset class="checks">
              <legend>{words('mechanisms.provisions')}</legend>
              {places.filter((one) => one.text === text).map(({ revision, provision, label, words: said }) => (
                <label key={provision} class="check">
                  <input type="checkbox" name="place" value={`${revision}/${provision}`} checked={chosen.has(`${revision}/${provision}`)} /> <bdi>{`${label} ${said}`.slice(0, 90).toWellFormed()}</bdi>
                </label>
              ))}
            </fieldset>
          </details>
        ))}
        <SixLines visit={visit} name="note" label={words('mechanisms.fate-note')} typed={typed.one} value={mechanism.fateNote} optional />
      </ActForm>
    </Fold>
  );
}

function Run({ visit, data: { voices }, attempt }: WithData): VNode {
  const { words } = visit;
  const typed = typedIn(attempt, 'run');
  return (
    <Fold title={words('mechanisms.do.run')} typed={typed}>
      <ActForm visit={visit} act="run" label={words('mechanisms.do.run')}>
        <VoiceField visit={visit} name="holder" label={words('mechanisms.run-by')} options={voices.own} value={typed.one('holder')} {...(voices.anybody && { optional: true })} />
        {voices.anybody && <SixLines visit={visit} name="name" label={words('mechanisms.body-name')} typed={typed.one} optional />}
        <Line visit={visit} name="since" label={words('mechanisms.since-when')} hint={words('mechanisms.since-when.hint')} value={typed.one('since')} optional />
        <Line visit={visit} name="address" type="url" label={words('mechanisms.address')} value={typed.one('address')} optional />
        <Line visit={visit} name="thing" label={words('mechanisms.shown-by')} hint={words('mechanisms.shown-by.hint')} value={typed.one('thing')} optional />
        <SixLines visit={visit} name="note" label={words('mechanisms.note')} typed={typed.one} optional />
      </ActForm>
    </Fold>
  );
}

function End({ visit, data, attempt, one: { id, holder, name } }: WithData & { readonly one: RunningMechanism }): VNode {
  const { words, language, today } = visit;
  const typed = typedIn(attempt, 'end', { name: 'running', value: id });
  const who = holder === undefined ? plainText(name ?? {}, language) : (data.voices.own.find(({ value }) => value === holder)?.label ?? holder);
  return (
    <Fold title={words('mechanisms.do.end', { who })} typed={typed}>
      <ActForm visit={visit} act="end" label={words('mechanisms.do.end', { who })}>
        <input type="hidden" name="running" value={id} />
        {holder !== undefined && <input type="hidden" name="holder" value={holder} />}
        <Line visit={visit} name="on" type="date" label={words('coalitions.last-day')} value={typed.one('on') ?? today} />
      </ActForm>
    </Fold>
  );
}

function Propose({ visit, data: { voices, documents }, attempt, version }: WithData): VNode {
  const { words } = visit;
  const typed = typedIn(attempt, 'propose');
  return (
    <Fold title={words('mechanisms.do.propose')} typed={typed}>
      <ActForm visit={visit} act="propose" label={words('mechanisms.do.propose')} seenVersion={version}>
        <Choice visit={visit} name="document" label={words('mechanisms.document')} value={typed.one('document')} options={documents} optional />
        <Line visit={visit} name="locator" label={words('mechanisms.locator')} hint={words('mechanisms.locator.hint')} value={typed.one('locator')} optional />
        <Line visit={visit} name="thing" label={words('mechanisms.thing')} hint={words('mechanisms.thing.hint')} value={typed.one('thing')} optional />
        <Choice visit={visit} name="holder" label={words('mechanisms.asked-by')} value={typed.one('holder')} options={voices.own} optional />
      </ActForm>
    </Fold>
  );
}

function Name({ visit, mechanism, attempt, version }: WithData): VNode {
  const { words } = visit;
  const typed = typedIn(attempt, 'name');
  return (
    <Fold title={words('mechanisms.do.name')} typed={typed}>
      <ActForm visit={visit} act="name" label={words('mechanisms.do.name')} seenVersion={version}>
        <SixLines visit={visit} name="title" label={words('field.title')} typed={typed.one} value={mechanism.title} />
        <Choice visit={visit} name="kind" label={words('mechanisms.kind')} value={typed.one('kind') ?? mechanism.mechanismKind} options={mechanismKinds.map((value) => ({ value, label: words(`word.mechanism-kind.${value}`) }))} />
      </ActForm>
    </Fold>
  );
}
