import type { SelectionState } from '../../../process/participation/state.ts';
import { lotOf, randomnessOf } from '../../../selection/draw.ts';
import { erasedIn, publicationShape } from '../../../selection/publication.ts';
import type { Publication, SelectionFile } from '../../../selection/publication.ts';
import type { SelectionRow } from '../../../store/participation/selection-files.ts';
import type { Visit } from '../../visit.ts';

/** The publication as it was hashed, if it is the one of which the record holds the hash. */
export function publicationIn(selection: SelectionState, file: SelectionRow | undefined): Publication | undefined {
  if (selection.publication === undefined || file?.hash !== selection.publication) return undefined;
  const parsed = publicationShape.safeParse(file.publication);
  return parsed.success ? parsed.data : undefined;
}

/** What anybody checks at home: the publication with its hash, after the draw what it rests on and the lot, and whose profile was erased since. */
export function asFile({ process }: Visit, { id, publication: hash, publishedAt, seed, publicValue, drawnAt }: SelectionState, publication: Publication): Response {
  if (hash === undefined || publishedAt === undefined) throw new Error('What was not published is no file.');
  const drawn = seed === undefined || publicValue === undefined || drawnAt === undefined ? undefined : { at: drawnAt, seed, publicValue, randomness: randomnessOf({ seed, publication: hash, publicValue }) };
  const erased = erasedIn(publication);
  const file: SelectionFile = {
    publication,
    hash,
    publishedAt,
    ...(drawn !== undefined && { draw: { ...drawn, lot: lotOf(drawn.randomness, publication.lots.length) } }),
    ...(erased.length > 0 && { erased: [...erased] }),
  };
  return new Response(JSON.stringify(file), {
    headers: { 'content-type': 'application/json', 'content-disposition': `attachment; filename="${process}-${id}.json"`, 'cache-control': 'public, max-age=0, must-revalidate' },
  });
}
