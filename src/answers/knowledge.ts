import { type Frame, readFrame } from './frame.ts';
import { createDialogueModel, type DialogueModel } from './model/dialogue-model.ts';
import { LEARNED } from './model/learned.ts';
import { createModel, type Model } from './model/model.ts';
import { fromText } from './model/packed.ts';
import { type Terms, termsOf } from './model/terms.ts';
import { createReader, type Reader, type Reading } from './reading.ts';
import { readScope } from './scope.ts';
import { generalWords } from './vocabulary.ts';

/** What is known apart from any pack: how to read, and what was learned of examples. */
export interface Knowledge {
  readonly reader: Reader;
  readonly model: Model;
  readonly dialogues: DialogueModel;
}

/** A reader that knows the words of a pack as well. */
export const readerWith = (words: readonly string[]): Reader => createReader(new Set([...generalWords, ...LEARNED.words, ...words]));

let kept: Knowledge | undefined;

/** The knowledge of this program; unpacked the first time that it is asked for, in well under half a second. */
export function knowledge(): Knowledge {
  kept ??= {
    reader: readerWith([]),
    model: createModel({ words: LEARNED.words, lift: LEARNED.lift, weights: fromText(LEARNED.weights) }),
    dialogues: createDialogueModel(fromText(LEARNED.dialogues)),
  };
  return kept;
}

/** What a reading is weighed by; `frame` when it is known already, or another than its own words say. */
export const weighable = (reading: Reading, frame: Frame = readFrame(reading)): Terms =>
  termsOf({ reading, frame, scope: readScope(reading) });
