import type { VNode } from 'preact';
import type { Visit } from '../../../visit.ts';
import type { Offered } from './find-rests-on.ts';

interface RestsOnFieldsProps {
  readonly visit: Visit;
  readonly chosen: readonly Offered[];
  readonly found: readonly Offered[];
  readonly find: string;
}

/** What a proposal rests on: chosen of what a search finds, without leaving the form. */
export function RestsOnFields({ visit: { words }, chosen, found, find }: RestsOnFieldsProps): VNode {
  const offered = [...chosen, ...found.filter(({ key }) => !chosen.some((one) => one.key === key))];
  return (
    <fieldset class="rests-on">
      <legend>{words('amend.rests-on')}</legend>
      {offered.map(({ key, title, extract }) => (
        <label key={key} class="check">
          <input type="checkbox" name="rests-on" value={key} checked={chosen.some((one) => one.key === key)} />{' '}
          <span>
            <bdi>{title}</bdi> {extract !== '' && <small class="hint"><bdi>{extract}</bdi></small>}
          </span>
        </label>
      ))}
      {find !== '' && found.length === 0 && <p class="hint">{words('amend.find.none')}</p>}
      <p class="find-row">
        <label>
          <span>{words('amend.find')}</span>
          <input type="search" name="find" value={find} maxLength={200} enterKeyHint="search" />
        </label>
        <button type="submit" name="act" value="look" class="quiet">{words('amend.find.do')}</button>
      </p>
    </fieldset>
  );
}
