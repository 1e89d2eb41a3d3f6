import { conditionsPhrase } from '../norm/conditions.ts';
import type { LoadedPack } from '../norm/load-pack.ts';
import type { NormItem } from '../norm/schema.ts';
import type { Decision } from './decision.ts';
import type { Frame } from './frame.ts';

/** An answer in words: what it is and why, and what a teacher does now. All plain Dutch, without markup. */
export interface Wording {
  readonly explanation: string;
  readonly nextSteps: readonly string[];
}

const ASK_COORDINATOR = 'Vraag het de coördinator onderwijsondersteuning van je school.';
const NOW_COORDINATOR = 'Leg het nu voor aan de coördinator onderwijsondersteuning, samen met wat je al hebt geprobeerd.';

const URGENT: Wording = {
  explanation:
    'Eerst dit: is er nu gevaar? Blijf bij de leerling en laat die niet alleen. Bel 112 als iemand direct gevaar loopt. Gaat het over zelfdoding? Bel 113 Zelfmoordpreventie: 113 of 0800-0113, dag en nacht en gratis. Gaat het om geweld of misbruik thuis? Bel Veilig Thuis: 0800-2000. De norm komt later.',
  nextSteps: [
    'Blijf bij de leerling, of bel meteen als je niet weet waar die is.',
    'Bel 112, 113 (0800-0113) of Veilig Thuis (0800-2000).',
    'Waarschuw nu de contactpersoon van je school en de directie. Blijf er niet alleen mee zitten.',
  ],
};

const sentence = (lead: string, text: string): string => `${lead} ${text}`.trim();

const WITHOUT_NUMBER = 'De norm noemt geen aantal weken.';

function conditional(item: NormItem): string {
  const bounds = conditionsPhrase(item.conditions);
  const lead = bounds === '' ? 'Ja, onder een voorwaarde.' : `Ja, onder een voorwaarde: ${bounds}.`;
  const timed = item.conditions.includes('kortdurend') || item.conditions.includes('beperkt');
  return sentence(lead, timed ? `${WITHOUT_NUMBER} ${item.text}` : item.text);
}

function beyond(decision: Decision, frame: Frame, pack: LoadedPack): string {
  const reason =
    decision.because === 'instrument'
      ? 'Wat je noemt, hoort bij extra ondersteuning.'
      : frame.lasting
        ? 'De hulp is lang of blijvend nodig, en hulp uit de basis is kort of beperkt.'
        : 'Er is meer nodig dan korte hulp bij één probleem.';
  const item = pack.byId.get(decision.ids[0] ?? '');
  return sentence(`Nee, dit is extra ondersteuning. ${reason}`, item?.text ?? '');
}

const silent = (decision: Decision): string =>
  decision.because === 'getal'
    ? 'Dit staat niet in de norm. De norm en het stappenplan noemen hier geen aantal en geen termijn. Je school mag dit zelf afspreken.'
    : 'Dit staat niet in de norm. Ook het stappenplan zegt er niets over. Ik weet het dus niet zeker.';

const outside = (decision: Decision): string =>
  decision.chance < 0.5
    ? 'Ik herken hier geen vraag over ondersteuning in. Daar ga ik dan niet over.'
    : 'Daar ga ik niet over. Ik help bij vragen over ondersteuning van leerlingen op school.';

/** Puts a decision into words, built from the norm's own items, with the answer first and the condition in the same breath. */
export function word(decision: Decision, frame: Frame, pack: LoadedPack): Wording {
  const item = pack.byId.get(decision.ids[0] ?? '');
  const steps = item ? [item.nextStep] : [];
  const bounds = item ? conditionsPhrase(item.conditions) : '';
  switch (decision.verdict) {
    case 'urgent':
      return URGENT;
    case 'buiten-bereik':
      return {
        explanation: outside(decision),
        nextSteps: ['Typ een vraag over hulp aan een leerling, bijvoorbeeld: hoort hulp bij rekenen bij de basis?'],
      };
    case 'niet-beschreven':
      return { explanation: silent(decision), nextSteps: [ASK_COORDINATOR] };
    case 'extra':
      return { explanation: beyond(decision, frame, pack), nextSteps: [...new Set([NOW_COORDINATOR, ...steps])] };
    case 'basis-mits':
      return { explanation: item ? conditional(item) : 'Ja, onder een voorwaarde.', nextSteps: steps };
    case 'basis':
      return {
        explanation: sentence(`Ja, dit hoort bij basisondersteuning${bounds === '' ? '' : ` (${bounds})`}.`, item?.text ?? ''),
        nextSteps: steps,
      };
    case 'uitleg':
      return { explanation: item?.text ?? '', nextSteps: steps };
  }
}

/** What is said when the question is not understood well enough: no verdict, only the nearest subjects. */
export const UNSURE_WORDING: Wording = {
  explanation:
    'Ik weet niet zeker of ik je vraag goed begrijp. Kies hieronder wat het dichtst bij je vraag komt, of stel je vraag met andere woorden.',
  nextSteps: [ASK_COORDINATOR, 'Denk je dat een leerling gevaar loopt? Bel dan 112, en waarschuw meteen iemand op school.'],
};
