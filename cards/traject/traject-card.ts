import { STATUS_LABELS } from '../../src/traject/progress.ts';
import type { StepNumber } from '../../src/traject/steps/step.ts';
import type { TrajectOverview } from '../../src/traject/view.ts';
import { listRow } from '../form-card.ts';
import { button, type CardJson, card, heading, small, strong, text } from '../kit.ts';

/** What may be done with a traject from its card, as the access rules say. */
export interface TrajectRights {
  readonly read: boolean;
  readonly write: boolean;
  readonly share: boolean;
  readonly plan: boolean;
  /** Whether it is over and may be opened again. */
  readonly resume: boolean;
}

/** "Voorbereiding" or "Stap 3: Plannen", as a heading names a step. */
export const stepTitle = (step: StepNumber, name: string): string => (step === 0 ? name : `Stap ${step}: ${name}`);

/**
 * Where a traject stands: its steps with their states and what to do next. Holds nothing that was filled in, so it may stay in the chat.
 * @param notice what just happened, such as "Stap 1 is bewaard."
 * @param checkBack the day to look back on, in words
 */
export function trajectCard(view: TrajectOverview, rights: TrajectRights, notice?: string, checkBack?: string): CardJson {
  const trajectId = view.id;
  const rows = view.steps.map(({ number, name, status }) =>
    listRow(
      stepTitle(number, name),
      STATUS_LABELS[status],
      rights.read ? button('stap.open', `${name} openen`, { trajectId, step: number }) : undefined,
    ),
  );
  const next = view.next.step;
  return card(
    [
      heading(`Traject ${view.pseudonym}`),
      notice ? strong(notice) : undefined,
      small(`${view.stateLabel}. ${view.stepLabel}.`),
      checkBack ? text(`Terugkijken op ${checkBack}.`) : undefined,
      view.state === 'concept' ? text('De coördinator leest mee zodra je een stap inlevert.') : undefined,
      text(view.next.text),
      ...rows,
    ],
    [
      next !== null && rights.write
        ? button('stap.open', next === 0 ? 'Naar voorbereiding' : `Naar stap ${next}`, { trajectId, step: next }, { primary: true })
        : undefined,
      next === 4 && rights.write ? button('check-in.open', 'Check-in', { trajectId }) : undefined,
      rights.plan ? button('overleg.nieuw', 'Flex-ZAT plannen', { trajectId }) : undefined,
      rights.share || rights.write || rights.resume ? button('traject.meer', 'Meer', { trajectId }) : undefined,
      button('traject.mijn', 'Mijn trajecten', { from: 0 }),
    ],
  );
}
