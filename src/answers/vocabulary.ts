import { frameWords } from './frame.ts';
import { scopeWords } from './scope.ts';
import { COMMON_WORDS } from './thesaurus/common-words.ts';
import { urgentWords } from './urgent.ts';

/** The words of everything but a pack and what was learned. */
export const generalWords: readonly string[] = [...COMMON_WORDS, ...urgentWords, ...frameWords, ...scopeWords];
