import { groupHelpCard, helpCard, movedCard, thankedCard } from '../../../cards/messages.ts';
import type { Services } from '../../app.ts';
import type { Output } from '../turn.ts';

/** What one can do here. */
export const showHelp = async (): Promise<Output> => ({ answer: helpCard() });

/** A kind word that asks for nothing. It tells nothing about anyone, so it is the same in a group. */
export const acceptThanks = async (): Promise<Output> => ({ answer: thankedCard() });

/** What one can do in a group. */
export const groupHelp = (): Output => ({ answer: groupHelpCard() });

/** Where to go on, for anything in a group that is not a question about the norm. */
export const movedToPersonal = (services: Services): Output => ({ answer: movedCard(services.personalChat) });
