/** A text in all six official languages, in the order in which United Nations documents list them. */
export interface Six {
  readonly ar: string;
  readonly zh: string;
  readonly en: string;
  readonly fr: string;
  readonly ru: string;
  readonly es: string;
}

export function six(ar: string, zh: string, en: string, fr: string, ru: string, es: string): Six {
  return { ar, zh, en, fr, ru, es };
}

/** A symbol, a time of day or a proper name that is written the same way in every language. */
export function same(text: string): Six {
  return six(text, text, text, text, text, text);
}

/** Joins two texts in each language: the body that meets, then what it meets about. */
export function joined(first: Six, second: Six, separator = ': '): Six {
  const join = (a: string, b: string) => `${a}${separator}${b}`;
  return {
    ar: join(first.ar, second.ar),
    zh: `${first.zh}${separator === ': ' ? '：' : separator}${second.zh}`,
    en: join(first.en, second.en),
    fr: `${first.fr}${separator === ': ' ? ' : ' : separator}${second.fr}`,
    ru: join(first.ru, second.ru),
    es: join(first.es, second.es),
  };
}
