import type { ActOf } from '../vocabulary/act.ts';
import { arrangeDraft, draftArranged } from './draft-arranged.ts';
import { draftPublished, publishDraft } from './draft-published.ts';
import { disagreementSet, setDisagreement } from './disagreement-set.ts';
import { ladderSet, setLadder } from './ladder-set.ts';
import { positionTaken, takePosition } from './position-taken.ts';
import { positionWithdrawn, withdrawPosition } from './position-withdrawn.ts';
import { codeRecommendation, recommendationCoded } from './recommendation-coded.ts';
import { extractRecommendation, recommendationExtracted } from './recommendation-extracted.ts';
import { joinRecommendations, memberLeft, recommendationFormed, recommendationJoined, recommendationSeparated, separateRecommendation } from './recommendation-joined.ts';
import { confirmRecommendation, recommendationConfirmed, recommendationRejected, rejectRecommendation } from './recommendation-judged.ts';
import { recommendationSplit, splitRecommendation } from './recommendation-split.ts';
import { removeSentence, sentenceRemoved } from './sentence-removed.ts';
import { sentenceWritten, writeSentence } from './sentence-written.ts';
import { itemSetAside, setItemAside } from './item-set-aside.ts';
import { setTaxonomy, taxonomySet } from './taxonomy-set.ts';

/** Every act of this stage, by its type. */
export const synthesisActs = {
  'disagreement-set': disagreementSet,
  'draft-arranged': draftArranged,
  'draft-published': draftPublished,
  'item-set-aside': itemSetAside,
  'ladder-set': ladderSet,
  'member-left': memberLeft,
  'position-taken': positionTaken,
  'position-withdrawn': positionWithdrawn,
  'recommendation-coded': recommendationCoded,
  'recommendation-confirmed': recommendationConfirmed,
  'recommendation-extracted': recommendationExtracted,
  'recommendation-formed': recommendationFormed,
  'recommendation-joined': recommendationJoined,
  'recommendation-rejected': recommendationRejected,
  'recommendation-separated': recommendationSeparated,
  'recommendation-split': recommendationSplit,
  'sentence-removed': sentenceRemoved,
  'sentence-written': sentenceWritten,
  'taxonomy-set': taxonomySet,
} as const;


/** The closed union of the stage's acts. */
export type SynthesisAct = ActOf<typeof synthesisActs>;

/** Every command of this stage, by its name. */
export const synthesisCommands = {
  'arrange-draft': arrangeDraft,
  'code-recommendation': codeRecommendation,
  'confirm-recommendation': confirmRecommendation,
  'extract-recommendation': extractRecommendation,
  'join-recommendations': joinRecommendations,
  'publish-draft': publishDraft,
  'reject-recommendation': rejectRecommendation,
  'remove-sentence': removeSentence,
  'separate-recommendation': separateRecommendation,
  'set-disagreement': setDisagreement,
  'set-item-aside': setItemAside,
  'set-ladder': setLadder,
  'set-taxonomy': setTaxonomy,
  'split-recommendation': splitRecommendation,
  'take-position': takePosition,
  'withdraw-position': withdrawPosition,
  'write-sentence': writeSentence,
} as const;
