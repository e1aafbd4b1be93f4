import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { genders } from '../../process/sessions/order/types.ts';
import { spokenLanguages } from '../../process/sessions/spoken-language.ts';
import { isPersonId } from '../../process/vocabulary/ids.ts';
import { FloorForm } from './parts/floor-form.tsx';
import { readChairExtra } from './chair-extra.ts';
import type { ScreenProps } from './screen.ts';

const lanes = ['list', 'point-of-order', 'right-of-reply'] as const;

/** A hand that was raised in the room, noted for whoever raised it. */
export function ChairHand({ screen }: { readonly screen: ScreenProps }): VNode {
  const { say } = screen;
  const { groups } = readChairExtra(screen.extra);
  return (
    <details class="chair-more">
      <summary>{say('chair.hand')}</summary>
      <FloorForm screen={screen} cls="chair-form" act="request-floor" fresh="turn" label={say('chair.hand.note')}>
        <HolderField screen={screen} label={say('chair.hand.who')} list="chair-hand-names" required />
        <label>
          {say('chair.hand.lane')}
          <select name="lane">
            {lanes.map((lane) => (
              <option key={lane} value={lane}>
                {say(`floor.lane.${lane}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('chair.hand.group')}
          <select name="group">
            <option value="">{say('chair.hand.own')}</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('chair.hand.language')}
          <select name="language">
            {spokenLanguages.map((one) => (
              <option key={one} value={one} selected={one === 'en'}>
                {one === 'other' ? say('chair.hand.other-language') : languageName(one, screen.language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('chair.hand.gender')}
          <select name="gender">
            {genders.map((one) => (
              <option key={one} value={one} selected={one === 'not-stated'}>
                {say(`chair.hand.gender.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('chair.hand.topic')} <input name="topic" maxLength={200} autocomplete="off" />
        </label>
      </FloorForm>
    </details>
  );
}

interface HolderFieldProps {
  readonly screen: ScreenProps;
  readonly label: string;
  /** The id of its list of names. */
  readonly list: string;
  readonly required?: boolean;
}

/** Who, by name: the server finds the code. The names of States and participants are offered. */
export function HolderField({ screen: { names, language }, label, list, required = false }: HolderFieldProps): VNode {
  // Some three hundred names, written once for as long as they stay the same.
  const options = useMemo(() => <Names list={list} names={names} language={language} />, [names, list, language]);
  return (
    <label>
      {label} <input name="holder" list={list} required={required} maxLength={200} autocomplete="off" />
      {options}
    </label>
  );
}

function Names({ list, names, language }: { readonly list: string; readonly names: ScreenProps['names']; readonly language: ScreenProps['language'] }): VNode {
  const offered = Object.entries(names).filter(([code]) => !isPersonId(code));
  return (
    <datalist id={list}>
      {offered
        .toSorted(([, a], [, b]) => a.localeCompare(b, language))
        .map(([code, name]) => (
          <option key={code} value={name} />
        ))}
    </datalist>
  );
}

const displays = new Map<string, Intl.DisplayNames>();

function languageName(one: string, reader: ScreenProps['language']): string {
  const known = displays.get(reader) ?? new Intl.DisplayNames(reader === 'zh' ? 'zh-Hans' : reader, { type: 'language' });
  displays.set(reader, known);
  return known.of(one) ?? one;
}
