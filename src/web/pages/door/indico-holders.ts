import type { IndicoRegistration } from '../../../interchange/participation/indico.ts';
import type { ParticipantState } from '../../../process/participation/state.ts';
import { comparable } from '../../../process/vocabulary/comparable.ts';
import { countryNamed } from '../../../process/vocabulary/country-names.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { observerStates } from '../../../process/vocabulary/states/state.ts';
import { stateName } from '../../parts/state-names.ts';

/** Words by which an office of a Government is told in the six languages, as `comparable` writes them. */
const governmentWords = [
  'permanent mission', 'permanent observer', 'embassy', 'ministry', 'government', 'mission permanente', 'ambassade', 'ministere', 'gouvernement', 'mision permanente', 'embajada', 'ministerio',
  'gobierno', 'постоянное представительство', 'посольство', 'министерство', 'правительство', '常驻', '大使馆', '外交部', '政府', 'البعثه الدائمه', 'البعثة الدائمة', 'سفارة', 'وزارة', 'حكومة',
].map(comparable);

/** Finds in whose name a row of Indico's list is registered. */
export class IndicoHolders {
  readonly #participants: ReadonlyMap<string, string>;
  readonly #observers: ReadonlyMap<string, string>;
  readonly #unlisted: 'refused' | 'country';

  /** `unlisted`: what becomes of rows whose affiliation is nobody on the register: refused, or counted for the State of their country. */
  constructor(participants: readonly ParticipantState[], unlisted: 'refused' | 'country') {
    this.#participants = new Map(participants.filter(({ until }) => until === undefined).flatMap(({ id, name }) => [id.replaceAll('-', ' '), ...Object.values(name)].map((one) => [comparable(one), String(id)] as const)));
    this.#observers = new Map(observerStates.flatMap(({ code }) => languages.map((language) => [comparable(stateName(code, language)), code] as const)));
    this.#unlisted = unlisted;
  }

  /** A State (alpha-2) or participant (id); undefined where nobody is meant that takes part. */
  of({ affiliation = '', country = '', countryCode }: Pick<IndicoRegistration, 'affiliation' | 'country' | 'countryCode'>): string | undefined {
    const written = comparable(affiliation);
    const named = this.#participants.get(written) ?? this.#stateNamed(affiliation);
    if (named !== undefined) return named;
    const state = countryCode ?? this.#stateNamed(country);
    const official = written === '' || governmentWords.some((word) => written.includes(word));
    return official || this.#unlisted === 'country' ? state : undefined;
  }

  #stateNamed(text: string): string | undefined {
    return text === '' ? undefined : (countryNamed(text) ?? this.#observers.get(comparable(text)));
  }
}
