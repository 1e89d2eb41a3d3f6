import { cleanLine } from '../shared/clean-text.ts';
import { listAfspraken } from './handlers/afspraak-view.ts';
import { acceptThanks, showHelp } from './handlers/help.ts';
import { showMissers } from './handlers/judge.ts';
import { showMeta } from './handlers/meta.ts';
import { showMeetings, showNewFlexZat } from './handlers/overleg.ts';
import { showSchoolPart } from './handlers/school.ts';
import { openByCode, showMyTrajecten, showNewTraject } from './handlers/traject.ts';
import { showAsk, showMyVragen } from './handlers/vraag.ts';
import { showVragen } from './handlers/vraag-answer.ts';
import type { Output, Turn } from './turn.ts';

/** Something that one can type instead of a question. */
export interface Command {
  readonly name: string;
  /** Matched against the whole message, so that "helpen bij rekenen" stays a question. */
  readonly pattern: RegExp;
  readonly run: (turn: Turn, match: RegExpMatchArray) => Promise<Output>;
}

/** All commands. They work in any state, since a form keeps its own place. */
export const commands: readonly Command[] = [
  {
    name: 'hulp',
    pattern: /^(help|hulp|hoi|hallo|hé|hey|hi|hello|dag|start|menu|goede(ndag|morgen|middag|navond)|wat kun je)?$/,
    run: showHelp,
  },
  {
    name: 'bedankt',
    pattern:
      /^(dank(je|jewel|uwel)?|bedankt|thanks|thank|thx|tnx|merci|ok|oke|oké|okay|prima|top|fijn|super|helder|duidelijk|great)(,? (dank(je|jewel|uwel)?|bedankt|thanks|thank|thx|tnx|helder|duidelijk|je|u|wel|jewel|you|hoor|alvast|zo|voor nu|so much))*$/,
    run: acceptThanks,
  },
  {
    name: 'start een traject',
    pattern: /^((start|begin|maak)( een)?( nieuw)? traject|nieuw traject|traject starten)$/,
    run: showNewTraject,
  },
  { name: 'mijn trajecten', pattern: /^(mijn )?(trajecten|overzicht)$/, run: showMyTrajecten },
  { name: 'flex-ZAT plannen', pattern: /^((plan|start)( een)? )?flex-? ?zat( plannen)?$/, run: showNewFlexZat },
  { name: 'mijn overleggen', pattern: /^(mijn )?overleg(gen)?$/, run: showMeetings },
  { name: 'meta-overleg', pattern: /^((plan|start)( het| een)? )?meta-? ?overleg( plannen)?$/, run: showMeta },
  { name: 'voorbereiding', pattern: /^(school)?voorbereiding( school)?$/, run: (turn) => showSchoolPart(turn) },
  {
    name: 'vraag de coördinator',
    pattern: /^((een )?vraag( het)?|stel (een |deze |mijn )?vraag)( aan)?( de| onze| mijn)? (zorg)?co[oö]rdinator$/,
    run: showAsk,
  },
  { name: 'mijn vragen', pattern: /^mijn vragen$/, run: showMyVragen },
  { name: 'vragen', pattern: /^((open|alle) )?vragen( van collega’?'?s)?$/, run: showVragen },
  { name: 'afspraken', pattern: /^((onze|school) ?)?afspraken( van (onze )?school)?$/, run: (turn) => listAfspraken(turn, 0) },
  { name: 'missers', pattern: /^(klopt dit|missers|welke antwoorden kloppen( vaak)? niet)$/, run: (turn) => showMissers(turn) },
  {
    name: 'code van een leerling',
    // Said without "traject" the part after the last dash holds a digit, so that "NT2-leerling" stays a question.
    pattern: /^(?:traject (?=[a-z-]*\d)([a-z0-9-]{2,12})|((?:[a-z0-9]+-)+(?=[a-z]*\d)[a-z0-9]{1,10}))$/,
    run: (turn, [, named, bare]) => openByCode(turn, named ?? bare ?? ''),
  },
];

/** What a message asks for. */
export interface Heard {
  readonly name: string;
  readonly run: (turn: Turn) => Promise<Output>;
}

/** No command is longer; what is longer is not looked at, so that no pattern has to read a page. */
const MAX_COMMAND = 100;

/** The command that a message is, or undefined when it is a question. An empty message asks for help. */
export function commandFor(message: string): Heard | undefined {
  const said = cleanLine(message);
  if (said.length > MAX_COMMAND) return undefined;
  const words = said
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<![.!?])[.!?]+$/, '')
    .trim();
  for (const { name, pattern, run } of commands) {
    const match = words.match(pattern);
    if (match) return { name, run: (turn) => run(turn, match) };
  }
  return undefined;
}
