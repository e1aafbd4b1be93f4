import type { VNode } from 'preact';
import { genders } from '../../process/sessions/order/types.ts';
import type { Gender } from '../../process/sessions/order/types.ts';
import { spokenLanguages } from '../../process/sessions/spoken-language.ts';
import type { SpokenLanguage } from '../../process/sessions/spoken-language.ts';
import type { ScreenProps } from './screen.ts';

/** The official languages, each in its own name. */
const ownNames: Readonly<Record<Exclude<SpokenLanguage, 'other'>, string>> = { ar: 'العربية', zh: '中文', en: 'English', fr: 'Français', ru: 'Русский', es: 'Español' };

interface FieldsProps extends Pick<ScreenProps, 'say'> {
  readonly language: SpokenLanguage;
  readonly topic?: string;
  readonly gender?: Gender;
}

export function LanguageField({ say, language }: Pick<FieldsProps, 'say' | 'language'>): VNode {
  return (
    <label>
      <span>{say('floor-delegate.language')}</span>
      <select name="language">
        {spokenLanguages.map((one) => (
          <option key={one} value={one} selected={one === language}>
            {one === 'other' ? say('floor-delegate.language.other') : ownNames[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What nobody has to say. A topic is typed, so what was said before is where the field begins and never put back over the typing. */
export function OptionalFields({ say, topic = '', gender = 'not-stated' }: Omit<FieldsProps, 'language'>): VNode {
  return (
    <>
      <label>
        <span>
          {say('floor-delegate.topic')} <small class="optional">({say('floor-delegate.optional')})</small>
        </span>
        <input type="text" name="topic" maxLength={200} defaultValue={topic} autoComplete="off" />
      </label>
      <label>
        <span>
          {say('floor-delegate.gender')} <small class="optional">({say('floor-delegate.optional')})</small>
        </span>
        <select name="gender">
          {(['not-stated', ...genders.filter((one) => one !== 'not-stated')] as const).map((one) => (
            <option key={one} value={one} selected={one === gender}>
              {say(`floor-delegate.gender.${one}`)}
            </option>
          ))}
        </select>
        <small class="hint">{say('floor-delegate.gender.why')}</small>
      </label>
    </>
  );
}
