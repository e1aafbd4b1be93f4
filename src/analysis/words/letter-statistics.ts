import { createRequire, findPackageJSON } from 'node:module';
import type { eld as shared } from 'eld/small';
import { languages } from '../../process/vocabulary/language.ts';

type Detector = typeof shared;

let loaded: Detector | undefined;

/**
 * What tells a language by its letters where words do not. Its table takes 160 MB and a third of a second, so it is loaded with the first text that needs it:
 * a server that serves pages never does.
 */
export function letterStatistics(): Detector {
  loaded ??= load();
  return loaded;
}

/** The package offers itself to `import` alone, which would not answer at once; the very file that it offers can be required. */
function load(): Detector {
  const place = findPackageJSON('eld', import.meta.url);
  if (place === undefined) throw new Error('The package eld is not installed.');
  const { eld }: { readonly eld: Detector } = createRequire(place)('./src/entries/static.small.js');
  // An instance of its own: the subset of languages of the shared one is nobody's to set.
  const detector = eld.newInstance();
  detector.setLanguageSubset([...languages]);
  return detector;
}
