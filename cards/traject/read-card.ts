import type { TrajectId } from '../../src/shared/ids.ts';
import type { DossierLine } from '../../src/traject/field-text.ts';
import type { StepNumber } from '../../src/traject/steps/step.ts';
import { button, type CardJson, type CardPart, card, heading, plain, quoted, small, strong, text } from '../kit.ts';

/** A part of a step to read: as much as fits on one card. */
export interface ReadView {
  readonly trajectId: TrajectId;
  readonly step: StepNumber;
  /** "4H-017, stap 1: Signaleren". */
  readonly title: string;
  readonly status: string;
  readonly groups: readonly { readonly title: string; readonly lines: readonly DossierLine[] }[];
  /** Who saved last and when, one line per save that counts. */
  readonly history: readonly string[];
  /** The version that is shown, and whether it is the newest. */
  readonly version: number;
  readonly newest: boolean;
  readonly part: number;
  readonly parts: number;
  readonly mayReopen: boolean;
}

/** What was filled in at a step, for the one who asked; it is never sent as a message. */
export function readCard(view: ReadView): CardJson {
  const { trajectId, step, version } = view;
  const groups = view.groups.flatMap(({ title, lines }) => [heading(title, 2), ...lines.flatMap(lineParts)]);
  return card(
    [
      heading(view.title),
      small(view.newest ? view.status : `Versie ${version}: zo stond het eerder.`),
      ...(groups.length > 0 ? groups : [text('Hier is voor jou niets te lezen.')]),
      ...(view.history.length > 0 ? [heading('Wie deed wat', 2), ...view.history.map((line) => small(plain(line)))] : []),
    ],
    [
      view.part + 1 < view.parts
        ? button('traject.lezen', 'Verder lezen', { trajectId, step, part: view.part + 1, version }, { primary: true })
        : undefined,
      view.part > 0 ? button('traject.lezen', 'Terug', { trajectId, step, part: view.part - 1, version }) : undefined,
      view.part === 0 && version > 1
        ? button('traject.lezen', 'Vorige versie', { trajectId, step, part: 0, version: version - 1 })
        : undefined,
      view.newest ? undefined : button('traject.lezen', 'Nieuwste versie', { trajectId, step, part: 0 }),
      view.mayReopen && view.newest ? button('stap.heropen', 'Stap weer openen', { trajectId, step }) : undefined,
      button('traject.open', 'Naar het traject', { trajectId }),
    ],
  );
}

const lineParts = (line: DossierLine): CardPart[] => [
  { ...strong(line.label), spacing: 'Medium' },
  { ...quoted(line.text), spacing: 'None' },
];
