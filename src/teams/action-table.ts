import type { ActionData, ActionName } from '../../cards/actions.ts';
import { askCard, mentorCard, resumeCard, skipCard, stopCard, transferCard } from '../../cards/traject/prompts.ts';
import { stepTitle } from '../../cards/traject/traject-card.ts';
import type { Ability, Subject } from '../dossier/access.ts';
import type { TrajectId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import { stepOf } from '../traject/steps/index.ts';
import type { Traject } from '../traject/traject.ts';
import { explainItem } from './handlers/answer.ts';
import { openAdjustment, openCheckIn, saveAdjustment, saveCheckIn } from './handlers/check-in.ts';
import { askColleagues, openOwnView, saveOwnView } from './handlers/colleague.ts';
import { handIn, handInAnyway } from './handlers/hand-in.ts';
import { showHelp } from './handlers/help.ts';
import { askOtherwise, judgeAnswer, showMissers } from './handlers/judge.ts';
import { mentorOptions, otherStaff } from './handlers/people.ts';
import { showStepToRead } from './handlers/read.ts';
import { addSchoolItem, openSchoolPage, removeSchoolItem, saveSchoolPage, showSchoolPart } from './handlers/school.ts';
import { addItem, openBeside, openStep, removeItem, reopenStep, saveStep, settleTexts, skipStep } from './handlers/step.ts';
import { beginTraject, listTrajecten, showNewTraject } from './handlers/traject.ts';
import {
  announceTraject,
  changeMentor,
  openShare,
  removeMember,
  resumeTraject,
  shareTraject,
  stopTraject,
  transferTraject,
} from './handlers/traject-life.ts';
import { trajectMenu, trajectOutput } from './handlers/traject-output.ts';
import { loadTraject } from './handlers/traject-store.ts';
import { overlegActions } from './overleg-actions.ts';
import { type ActionRow, type Inputs, row } from './row.ts';
import type { Output, Turn } from './turn.ts';
import { vragenRows } from './vragen-actions.ts';

type Outcome = Result<Output, Refusal> | Promise<Result<Output, Refusal>>;

/** An action that is about the actor's own school as a whole. */
const onSchool = <N extends ActionName>(
  needs: Ability,
  log: string,
  handle: (turn: Turn, data: ActionData<N>, inputs: Inputs) => Outcome,
): ActionRow<N> =>
  row<N, undefined>({
    needs,
    log,
    load: async () => ok(undefined),
    subject: ({ actor }) => ({ kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId }),
    handle: async (turn, data, _loaded, inputs) => handle(turn, data, inputs),
  });

/** An action on one traject: it is loaded from the actor's tenant, and the ability is asked on it. */
const onTraject = <N extends ActionName>(
  needs: Ability,
  log: string,
  handle: (turn: Turn, data: ActionData<N>, traject: Traject, inputs: Inputs) => Outcome,
): ActionRow<N> =>
  row<N, Traject>({
    needs,
    log,
    load: async (turn, data) => {
      const stored = await loadTraject(turn, (data as { readonly trajectId: TrajectId }).trajectId);
      return stored.ok ? ok(stored.value.value) : stored;
    },
    subject: (_turn, traject): Subject => ({ kind: 'traject', traject }),
    handle: async (turn, data, traject, inputs) => handle(turn, data, traject, inputs),
  });

const nameOf = (step: 0 | 1 | 2 | 3 | 4 | 5 | 6): string => stepTitle(step, stepOf(step).name);

/** Every action of the product. The compiler refuses a button without a row, and a row without an ability and a word for the log. */
export const actionTable: { readonly [N in ActionName]: ActionRow<N> } = {
  'norm.onderwerp': onSchool('norm.vragen', 'norm gelezen', (turn, { id }) => ok(explainItem(turn, id))),
  'norm.klopt': onSchool('norm.vragen', 'antwoord beoordeeld', async (turn, data) => ok(await judgeAnswer(turn, data))),
  'norm.anders': onSchool('norm.vragen', 'opnieuw vragen gelezen', (turn, { id }) => ok(askOtherwise(turn, id))),
  'norm.missers': onSchool('vraag.beantwoorden', 'missers gelezen', async (turn, { from }) => ok(await showMissers(turn, from))),
  'hulp.toon': onSchool('norm.vragen', 'hulp gelezen', async (turn) => ok(await showHelp(turn))),

  'traject.nieuw': onSchool('traject.starten', 'traject-formulier geopend', async (turn) => ok(await showNewTraject(turn))),
  'traject.start': onSchool('traject.starten', 'traject gestart', (turn, { trajectId }, inputs) => beginTraject(turn, trajectId, inputs)),
  'traject.mijn': onSchool('traject.overzicht', 'overzicht gelezen', async (turn, { from }) => ok(await listTrajecten(turn, from))),
  'traject.open': onTraject('traject.zien', 'traject geopend', (turn, _data, traject) =>
    ok({ answer: trajectOutput(turn, traject).answer }),
  ),
  'traject.meer': onTraject('traject.lezen', 'traject-menu geopend', (turn, _data, traject) => ok(trajectMenu(turn, traject))),
  'traject.lezen': onTraject('traject.lezen', 'stap gelezen', (turn, { step, part, version }, traject) =>
    showStepToRead(turn, traject, step, part, version),
  ),
  'traject.delen': onTraject('traject.delen', 'deelformulier geopend', (turn, _data, traject) => ok(openShare(turn, traject))),
  'traject.deel': onTraject('traject.delen', 'collega toegevoegd', (turn, _data, traject, inputs) => shareTraject(turn, traject, inputs)),
  'traject.lid-weg': onTraject('traject.delen', 'collega weggehaald', (turn, { person }, traject) => removeMember(turn, traject, person)),
  'traject.bekend': onTraject('traject.delen', 'traject gedeeld', (turn, _data, traject) => announceTraject(turn, traject)),
  'traject.mentor': onTraject('traject.delen', 'mentorformulier geopend', (turn, { trajectId }, traject) =>
    ok({ answer: mentorCard(trajectId, traject.pseudonym, mentorOptions(turn)) }),
  ),
  'traject.geef-door': onTraject('traject.delen', 'mentor gewisseld', (turn, _data, traject, inputs) =>
    changeMentor(turn, traject, inputs),
  ),
  'traject.overdragen': onTraject('traject.delen', 'overdrachtformulier geopend', (_turn, { trajectId }, traject) =>
    ok({ answer: transferCard(trajectId, traject.pseudonym) }),
  ),
  'traject.draag-over': onTraject('traject.delen', 'traject overgedragen', (turn, _data, traject, inputs) =>
    transferTraject(turn, traject, inputs),
  ),
  'traject.stoppen': onTraject('traject.delen', 'stopformulier geopend', (_turn, { trajectId }, traject) =>
    ok({ answer: stopCard(trajectId, traject.pseudonym) }),
  ),
  'traject.stop': onTraject('traject.delen', 'traject gestopt', (turn, _data, traject, inputs) => stopTraject(turn, traject, inputs)),
  'traject.hervatten': onTraject('traject.delen', 'hervatformulier geopend', (_turn, { trajectId }, traject) =>
    ok({ answer: resumeCard(trajectId, traject.pseudonym) }),
  ),
  'traject.hervat': onTraject('traject.delen', 'traject hervat', (turn, _data, traject, inputs) => resumeTraject(turn, traject, inputs)),

  'stap.open': onTraject('traject.lezen', 'stap geopend', (turn, data, traject) => openStep(turn, traject, data)),
  'stap.naast': onTraject('traject.lezen', 'stap geopend', (turn, data, traject) => openBeside(turn, traject, data)),
  'stap.bewaar': onTraject('traject.schrijven', 'stap bewaard', (turn, data, traject, inputs) => saveStep(turn, data, inputs, traject)),
  'stap.los-op': onTraject('traject.schrijven', 'teksten gekozen', (turn, data, traject, inputs) =>
    settleTexts(turn, traject, data, inputs),
  ),
  'stap.lever-in': onTraject('traject.delen', 'stap ingeleverd', (turn, data, traject) => handIn(turn, traject, data)),
  'stap.toch': onTraject('traject.delen', 'stap toch ingeleverd', (turn, data, traject, inputs) =>
    handInAnyway(turn, traject, data, inputs),
  ),
  'stap.overslaan': onTraject('traject.delen', 'overslaan gevraagd', (_turn, { trajectId, step }) =>
    ok({ answer: skipCard(trajectId, step, nameOf(step)) }),
  ),
  'stap.sla-over': onTraject('traject.delen', 'stap overgeslagen', (turn, data, _traject, inputs) => skipStep(turn, data, inputs)),
  'stap.heropen': onTraject('traject.delen', 'stap heropend', (turn, data) => reopenStep(turn, data)),
  'item.nieuw': onTraject('traject.schrijven', 'onderdeel toegevoegd', (turn, data) => addItem(turn, data)),
  'item.weg': onTraject('traject.schrijven', 'onderdeel weggehaald', (turn, data) => removeItem(turn, data)),

  'check-in.open': onTraject('traject.schrijven', 'check-in geopend', (turn, _data, traject) => ok(openCheckIn(turn, traject))),
  'check-in.bewaar': onTraject('traject.schrijven', 'check-in bewaard', (turn, { base }, traject, inputs) =>
    saveCheckIn(turn, traject, base, inputs),
  ),
  'plan.aanpassen': onTraject('traject.delen', 'aanpassing geopend', (turn, _data, traject) => ok(openAdjustment(turn, traject))),
  'plan.pas-aan': onTraject('traject.delen', 'plan aangepast', (turn, { base }, traject, inputs) =>
    saveAdjustment(turn, traject, base, inputs),
  ),

  'collega.vragen': onTraject('traject.delen', 'vraagformulier geopend', (turn, { trajectId }, traject) =>
    ok({ answer: askCard(trajectId, traject.pseudonym, otherStaff(turn)) }),
  ),
  'collega.vraag': onTraject('traject.delen', 'collega gevraagd', (turn, _data, traject, inputs) => askColleagues(turn, traject, inputs)),
  'zienswijze.open': onTraject('traject.eigen-zienswijze', 'eigen zienswijze geopend', (turn, _data, traject) =>
    openOwnView(turn, traject),
  ),
  'zienswijze.bewaar': onTraject('traject.eigen-zienswijze', 'eigen zienswijze bewaard', (turn, { base }, traject, inputs) =>
    saveOwnView(turn, traject, base, inputs),
  ),

  'school.lezen': onSchool('norm.vragen', 'voorbereiding gelezen', async (turn) => ok(await showSchoolPart(turn))),
  'school.open': onSchool('school.voorbereiding', 'voorbereiding geopend', (turn, data) => openSchoolPage(turn, data)),
  'school.bewaar': onSchool('school.voorbereiding', 'voorbereiding bewaard', (turn, data, inputs) => saveSchoolPage(turn, data, inputs)),
  'school.item-nieuw': onSchool('school.voorbereiding', 'voorbereiding aangevuld', (turn, data) => addSchoolItem(turn, data)),
  'school.item-weg': onSchool('school.voorbereiding', 'voorbereiding ingekort', (turn, data) => removeSchoolItem(turn, data)),

  ...overlegActions,
  ...vragenRows,
};
