import type { TrajectId } from '../../src/shared/ids.ts';
import type { StepNumber } from '../../src/traject/steps/step.ts';
import { listRow } from '../form-card.ts';
import { button, type CardJson, type CardPart, card, heading, text } from '../kit.ts';
import type { TrajectRights } from './traject-card.ts';

/** What the menu of a traject needs to know. */
export interface MoreView {
  readonly trajectId: TrajectId;
  readonly pseudonym: string;
  /** The step it stands at, or null when all are done. */
  readonly step: StepNumber | null;
  readonly concept: boolean;
  readonly hasGoals: boolean;
}

/** What else can be done with a traject, away from the buttons of every day. */
export function moreCard(view: MoreView, rights: TrajectRights): CardJson {
  const back = button('traject.open', 'Terug', { trajectId: view.trajectId });
  return card([heading(`Traject ${view.pseudonym}`), text('Wat wil je doen?'), ...choicesFor(view, rights)], [back]);
}

/** A row of the menu, when it may be there. */
const row = (shown: boolean, why: string, action: CardPart): CardPart[] => (shown ? [listRow(String(action.title), why, action)] : []);

function choicesFor({ trajectId, step, concept, hasGoals }: MoreView, { read, write, share, resume }: TrajectRights): readonly CardPart[] {
  return [
    ...row(write && hasGoals, 'Zeg per doel hoe het gaat.', button('check-in.open', 'Check-in', { trajectId })),
    ...row(
      share && hasGoals,
      'Schrijf op wat er verandert. Stap 3 gaat weer open.',
      button('plan.aanpassen', 'Plan aanpassen', { trajectId }),
    ),
    ...row(share && concept, 'Die ziet het traject nu nog niet.', button('traject.bekend', 'Delen met de coördinator', { trajectId })),
    ...row(share, 'Die leest en schrijft mee.', button('traject.delen', 'Collega toevoegen', { trajectId })),
    ...row(share, 'Een collega vult alleen het eigen deel in.', button('collega.vragen', 'Zienswijze vragen', { trajectId })),
    ...(step === null ? [] : stepChoices(trajectId, step, read, share)),
    ...row(share, 'Die neemt het traject over.', button('traject.mentor', 'Andere mentor', { trajectId })),
    ...row(share, 'Naar een andere school of naar extra ondersteuning.', button('traject.overdragen', 'Overdragen', { trajectId })),
    ...row(share, 'Met een reden.', button('traject.stoppen', 'Traject stoppen', { trajectId })),
    ...row(resume, 'Met een reden.', button('traject.hervatten', 'Weer openen', { trajectId })),
  ];
}

/** Which step the rows about a step are for: the one that the traject stands at. */
const stepName = (step: StepNumber): string => (step === 0 ? 'De voorbereiding' : `Stap ${step}`);

const stepChoices = (trajectId: TrajectId, step: StepNumber, read: boolean, share: boolean): readonly CardPart[] => [
  ...row(read, `${stepName(step)}. Ook hoe het eerder was.`, button('traject.lezen', 'Stap teruglezen', { trajectId, step, part: 0 })),
  ...row(share, `${stepName(step)}. Met een reden.`, button('stap.overslaan', 'Stap overslaan', { trajectId, step })),
];
