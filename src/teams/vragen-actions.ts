import type { ActionData, ActionName } from '../../cards/actions.ts';
import type { Ability, Subject } from '../dossier/access.ts';
import type { AfspraakId, VraagId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Afspraak } from '../vragen/afspraak.ts';
import type { Vraag } from '../vragen/vraag.ts';
import { approveAfspraak, askExtend, askGiveBack, askStop, extendAfspraak, giveAfspraakBack, stopAfspraak } from './handlers/afspraak.ts';
import { openAgain, openNewAfspraak, proposeAfspraak } from './handlers/afspraak-form.ts';
import { afspraakSubject, loadAfspraak } from './handlers/afspraak-store.ts';
import { afspraakCardFor, listAfspraken, readAfspraak } from './handlers/afspraak-view.ts';
import { backToAnswer, openAsk, sendVraag, sentBefore, withdrawVraag } from './handlers/vraag.ts';
import { openAnswer, pickVraagUp, sendAnswer } from './handlers/vraag-answer.ts';
import { loadVraag, vraagSubject } from './handlers/vraag-store.ts';
import { listVragen, vraagCardFor } from './handlers/vraag-view.ts';
import { type ActionRow, type Inputs, row } from './row.ts';
import type { Output, Turn } from './turn.ts';

/** The buttons about questions and agreements. */
type VragenActionName = Extract<ActionName, `vraag.${string}` | `afspraak.${string}`>;

type Outcome = Result<Output, Refusal> | Promise<Result<Output, Refusal>>;

const ownSchool = ({ actor }: Turn): Subject => ({ kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId });

const atSchool = <N extends VragenActionName>(
  needs: Ability,
  log: string,
  handle: (turn: Turn, data: ActionData<N>) => Outcome,
): ActionRow<N> =>
  row<N, undefined>({ needs, log, load: async () => ok(undefined), subject: ownSchool, handle: async (turn, data) => handle(turn, data) });

/** An action on one question: it is loaded from the actor's tenant, and the ability is asked on it. */
const onVraag = <N extends VragenActionName>(
  needs: Ability,
  log: string,
  handle: (turn: Turn, data: ActionData<N>, vraag: Vraag, inputs: Inputs) => Outcome,
): ActionRow<N> =>
  row<N, Vraag>({
    needs,
    log,
    load: (turn, data) => loadVraag(turn, (data as { readonly vraagId: VraagId }).vraagId),
    subject: (_turn, vraag) => vraagSubject(vraag),
    handle: async (turn, data, vraag, inputs) => handle(turn, data, vraag, inputs),
  });

/** An action on one agreement. */
const onAfspraak = <N extends VragenActionName>(
  needs: Ability,
  log: string,
  handle: (turn: Turn, data: ActionData<N>, afspraak: Afspraak, inputs: Inputs) => Outcome,
): ActionRow<N> =>
  row<N, Afspraak>({
    needs,
    log,
    load: (turn, data) => loadAfspraak(turn, (data as { readonly afspraakId: AfspraakId }).afspraakId),
    subject: (_turn, afspraak) => afspraakSubject(afspraak),
    handle: async (turn, data, afspraak, inputs) => handle(turn, data, afspraak, inputs),
  });

/** A row whose no says why, in place of the words that are about a traject. */
const because = <N extends ActionName>(text: string, entry: ActionRow<N>): ActionRow<N> => ({
  ...entry,
  run: async (turn, data, inputs) => {
    const outcome = await entry.run(turn, data, inputs);
    return outcome.ok || outcome.error.code !== 'niet-van-jou' ? outcome : { ok: false, error: { ...outcome.error, text } };
  },
});

const OTHERS = 'Deze vraag is van een collega. Alleen wie hem stelde en wie hem beantwoordt, kan hem lezen.';
const ANSWERERS = 'Vragen van collega’s zijn voor de coördinator en de directie.';
const KEEPERS = 'Afspraken van school beheren de coördinator en de directie.';
const SECOND = 'Een voorstel keurt een andere coördinator of iemand van de directie. Je eigen voorstel kun je niet zelf goedkeuren.';

/** Every action about questions to the coördinator, and about what a school agrees on. */
export const vragenRows = {
  'vraag.nieuw': atSchool('vraag.stellen', 'vraagformulier coördinator geopend', (turn) => ok(openAsk(turn))),
  'vraag.stuur': row<'vraag.stuur', Vraag | undefined>({
    needs: 'vraag.stellen',
    log: 'vraag gestuurd',
    load: (turn, { vraagId }) => sentBefore(turn, vraagId),
    subject: ownSchool,
    handle: sendVraag,
  }),
  'vraag.terug': atSchool('vraag.stellen', 'terug naar antwoord', async (turn) => ok(await backToAnswer(turn))),
  'vraag.mijn': atSchool('vraag.stellen', 'eigen vragen gelezen', async (turn, { from }) =>
    ok(await listVragen(turn, 'mijn', from ?? 0, true)),
  ),
  'vraag.lijst': because(
    ANSWERERS,
    atSchool('vraag.beantwoorden', 'vragen gelezen', async (turn, { from }) => ok(await listVragen(turn, 'alle', from ?? 0, true))),
  ),
  'vraag.open': because(
    OTHERS,
    onVraag('vraag.zien', 'vraag gelezen', (turn, _data, vraag) => ok({ answer: vraagCardFor(turn, vraag) })),
  ),
  'vraag.trek-in': because(
    OTHERS,
    onVraag('vraag.intrekken', 'vraag ingetrokken', (turn, _data, vraag) => withdrawVraag(turn, vraag)),
  ),
  'vraag.pak-op': because(
    ANSWERERS,
    onVraag('vraag.beantwoorden', 'vraag opgepakt', (turn, { van }, vraag) => pickVraagUp(turn, vraag, van)),
  ),
  'vraag.beantwoorden': because(
    ANSWERERS,
    onVraag('vraag.beantwoorden', 'antwoordformulier geopend', (turn, _data, vraag) => ok(openAnswer(turn, vraag))),
  ),
  'vraag.antwoord': because(
    ANSWERERS,
    onVraag('vraag.beantwoorden', 'vraag beantwoord', (turn, { tekst }, vraag, inputs) => sendAnswer(turn, vraag, tekst, inputs)),
  ),

  'afspraak.nieuw': because(
    KEEPERS,
    onVraag('afspraak.beheren', 'afspraakformulier geopend', (turn, _data, vraag) => openNewAfspraak(turn, vraag)),
  ),
  'afspraak.stel-voor': because(
    KEEPERS,
    row<'afspraak.stel-voor', Afspraak | undefined>({
      needs: 'afspraak.beheren',
      log: 'afspraak voorgesteld',
      load: async ({ actor, services }, { afspraakId }) => ok((await services.store.afspraken.get(actor.tenantId, afspraakId))?.value),
      subject: (turn, afspraak) => (afspraak ? afspraakSubject(afspraak) : ownSchool(turn)),
      handle: proposeAfspraak,
    }),
  ),
  'afspraak.lijst': atSchool('afspraak.lezen', 'afspraken gelezen', async (turn, { from }) => ok(await listAfspraken(turn, from ?? 0))),
  'afspraak.lees': onAfspraak('afspraak.lezen', 'afspraak gelezen', (turn, _data, afspraak) => readAfspraak(turn, afspraak)),
  'afspraak.open': because(
    KEEPERS,
    onAfspraak('afspraak.beheren', 'afspraak geopend', (turn, _data, afspraak) => ok({ answer: afspraakCardFor(turn, afspraak) })),
  ),
  'afspraak.herschrijven': because(
    KEEPERS,
    onAfspraak('afspraak.beheren', 'afspraakformulier geopend', (turn, _data, afspraak) => openAgain(turn, afspraak)),
  ),
  'afspraak.keur-goed': because(
    SECOND,
    onAfspraak('afspraak.keuren', 'afspraak goedgekeurd', (turn, _data, afspraak) => approveAfspraak(turn, afspraak)),
  ),
  'afspraak.teruggeven': because(
    SECOND,
    onAfspraak('afspraak.keuren', 'teruggeefformulier geopend', (_turn, _data, afspraak) => ok(askGiveBack(afspraak))),
  ),
  'afspraak.geef-terug': because(
    SECOND,
    onAfspraak('afspraak.keuren', 'afspraak teruggegeven', (turn, _data, afspraak, inputs) => giveAfspraakBack(turn, afspraak, inputs)),
  ),
  'afspraak.verlengen': because(
    KEEPERS,
    onAfspraak('afspraak.beheren', 'verlengformulier geopend', (turn, _data, afspraak) => ok(askExtend(turn, afspraak))),
  ),
  'afspraak.verleng': because(
    KEEPERS,
    onAfspraak('afspraak.beheren', 'afspraak verlengd', (turn, _data, afspraak, inputs) => extendAfspraak(turn, afspraak, inputs)),
  ),
  'afspraak.stoppen': because(
    KEEPERS,
    onAfspraak('afspraak.beheren', 'stopformulier geopend', (_turn, _data, afspraak) => ok(askStop(afspraak))),
  ),
  'afspraak.stop': because(
    KEEPERS,
    onAfspraak('afspraak.beheren', 'afspraak gestopt', (turn, _data, afspraak) => stopAfspraak(turn, afspraak)),
  ),
} satisfies { readonly [N in VragenActionName]: ActionRow<N> };
