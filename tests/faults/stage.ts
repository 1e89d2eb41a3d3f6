import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import type { ActionName } from '../../cards/actions.ts';
import type { CardJson, CardPart } from '../../cards/kit.ts';
import type { App } from '../../src/app.ts';
import { standardPack } from '../../src/norm/standard-pack.ts';
import type { Contact } from '../../src/people/contact.ts';
import { readSchool } from '../../src/people/read-school.ts';
import type { School } from '../../src/people/school.ts';
import { type PersonId, personIdSchema, type TenantId } from '../../src/shared/ids.ts';
import type { AuditEntry } from '../../src/storage/audit.ts';
import type { Traject } from '../../src/traject/traject.ts';
import { answerOf } from '../support/answer-of.ts';
import { NOW } from '../support/build-traject.ts';
import { beheerder, type CastMember, OTHER_TENANT, SCHOOL, TENANT } from '../support/cast.ts';
import { partsOf, textOf } from '../support/fake-teams.ts';
import { FixedClock } from '../support/fixed-clock.ts';
import { inProcessApp } from '../support/in-process.ts';
import { valuesOf } from '../support/school-bot.ts';

/** Mentor of other pupils at the school of the cast. */
export const mieke: CastMember = {
  tenantId: TENANT,
  schoolId: SCHOOL,
  personId: personIdSchema.parse('00000000-0000-0000-0000-000000000027'),
  name: 'Mieke Mentor',
  roles: ['mentor'],
};

/** A pupil with an account of the school's own tenant. */
export const leerling: CastMember = {
  ...mieke,
  personId: personIdSchema.parse('00000000-0000-0000-0000-000000000077'),
  name: 'Een leerling',
  roles: [],
};

/** The settings of a school of the tests, with changes. */
export function schoolFrom(file: string, change: (json: { staff: object[] } & Record<string, unknown>) => object = (json) => json): School {
  const json = JSON.parse(readFileSync(join(import.meta.dirname, '../support/schools', file), 'utf8'));
  const school = readSchool(change(json), file);
  if (!school.ok) throw new Error(school.error.join('\n'));
  return school.value;
}

const staffOf = ({ personId, name, roles }: CastMember) => ({ personId, name, email: `${personId}@school.example`, roles });

/** The school of the cast with everyone of the cast, another school of its tenant, and a school of another tenant with the same people. */
export const allSchools = (): readonly School[] => [
  schoolFrom('voorbeeld.json', (json) => ({ ...json, staff: [...json.staff, staffOf(mieke), staffOf(beheerder)] })),
  schoolFrom('andere-school.json'),
  schoolFrom('voorbeeld.json', (json) => ({ ...json, tenantId: OTHER_TENANT })),
];

/** A press as a client sends it. */
export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** How much was kept and told: a press with no effect leaves it as it is. */
export interface Effect {
  readonly saves: number;
  readonly messages: number;
}

/** The whole product without its channel, on a store of its own; what it keeps, says to others and writes down can be looked at. */
export class Stage {
  readonly app: App;
  /** The lines of the log. */
  readonly lines: Record<string, unknown>[];
  /** What was written down of presses that kept nothing, the refused ones among them. */
  readonly noted: { readonly tenant: TenantId; readonly entry: AuditEntry }[];
  readonly #clock: FixedClock;

  private constructor(schools: readonly School[]) {
    this.lines = [];
    this.noted = [];
    this.#clock = new FixedClock(NOW.toString());
    const note = (line: unknown) => {
      if (line instanceof Object) this.lines.push({ ...line });
    };
    this.app = inProcessApp({
      schools: schools.map((school) => ({ school, pack: standardPack() })),
      clock: this.#clock,
      audit: {
        append: async (tenant, entry) => {
          this.noted.push({ tenant, entry });
        },
      },
      log: { info: note, warn: note, error: note },
    });
  }

  /** A stage on which everyone of the schools has a chat with the bot. */
  static async open(schools: readonly School[] = allSchools()): Promise<Stage> {
    const stage = new Stage(schools);
    for (const { tenantId, staff } of schools)
      for (const { personId } of staff) await stage.app.services.store.contacten.create(tenantId, personId, contactOf(tenantId, personId));
    return stage;
  }

  /** Moves the clock, back too. */
  pass(duration: Temporal.DurationLike): void {
    this.#clock.pass(duration);
  }

  /** Keeps a traject as if it had grown so. */
  async keep(traject: Traject): Promise<Traject> {
    await this.app.services.store.trajecten.create(traject.tenantId, traject.id, traject);
    return traject;
  }

  /** Types something in someone's own chat. */
  async say(person: CastMember, text: string): Promise<CardJson> {
    return answerOf(await this.app.front.say(senderOf(person), text));
  }

  /** Presses a button that may be on no card. */
  async act(person: CastMember, verb: ActionName, data: object, inputs: object = {}): Promise<CardJson> {
    return this.send(person, { verb, data: { ...inputs, bw: data } });
  }

  /** Sends a press and gives the private answer. */
  async send(person: CastMember, { verb, data }: Press): Promise<CardJson> {
    const sent: unknown = JSON.parse(JSON.stringify(data));
    return (await this.app.front.press(senderOf(person), verb, sent)).answer;
  }

  /** How the last press ended, in the word of the log; undefined when nothing was pressed. */
  get outcome(): unknown {
    return this.lines.findLast(({ result }) => result !== undefined)?.result;
  }

  /** What was kept and told until now. */
  async effect(): Promise<Effect> {
    const kept = await this.#everything();
    const messages = await Promise.all(TENANTS.map((tenant) => this.app.services.store.berichten.find(tenant)));
    return { saves: kept.reduce((sum, { revision }) => sum + revision, 0), messages: messages.flat().length };
  }

  /** Everything that is kept, as one text. */
  async kept(): Promise<string> {
    return JSON.stringify(await this.#everything());
  }

  async #everything(): Promise<readonly { readonly id: string; readonly revision: number; readonly value: unknown }[]> {
    const { trajecten, overleggen, schoolparts, vragen, afspraken } = this.app.services.store;
    const lists = TENANTS.flatMap((tenant) => [
      ...[trajecten, overleggen, schoolparts].map((kind) => kind.find(tenant)),
      ...[vragen, afspraken].map((kind) => kind.find(tenant)),
    ]);
    return [...(await Promise.all(lists)).flat(), ...(await this.#marks())];
  }

  /** What was said of answers. Other counts come with a question, whatever is asked, and are no effect of it. */
  async #marks() {
    const counted = await Promise.all(TENANTS.map((tenant) => this.app.services.store.tellingen.find(tenant)));
    return counted.flat().flatMap(({ id, value: { counts } }) => {
      const marks = Object.entries(counts).filter(([key]) => key.startsWith('klopt'));
      return marks.length === 0 ? [] : [{ id, revision: marks.reduce((sum, [, count]) => sum + count, 0), value: marks }];
    });
  }
}

const TENANTS: readonly TenantId[] = [TENANT, OTHER_TENANT];

const contactOf = (tenantId: TenantId, personId: PersonId): Contact => ({
  schemaVersion: 1,
  tenantId,
  personId,
  reference: {
    serviceUrl: 'http://127.0.0.1:1',
    channelId: 'msteams',
    conversationId: `chat-${personId}`,
    botId: '28:basiswijzer',
    userId: `29:${personId}`,
  },
  welcomed: true,
  blocked: false,
});

const senderOf = ({ tenantId, personId }: CastMember) => ({ tenantId, personId, place: 'personal', chat: `chat-${personId}` }) as const;

/** The buttons of a card that do something, wherever they stand. */
export const buttonsOf = (card: CardJson): readonly CardPart[] => partsOf(card).filter(({ type }) => type === 'Action.Execute');

const pressing = (card: CardJson, button: CardPart, filled: object): Press => ({
  verb: String(button.verb),
  data: { ...valuesOf(card, button), ...filled, ...(button.data as object) },
});

/** The press of a button of a card, with its inputs as they are but for what is filled in. */
export function pressOf(card: CardJson, verb: ActionName, filled: object = {}, suits: (data: string) => boolean = () => true): Press {
  const button = buttonsOf(card).find((part) => part.verb === verb && suits(JSON.stringify(part.data)));
  if (!button) throw new Error(`no button ${verb} on: ${textOf(card)}`);
  return pressing(card, button, filled);
}

/** The presses of every button of a card that suits, with its inputs as they are. */
export const pressesOn = (card: CardJson, suits: (button: CardPart) => boolean): readonly Press[] =>
  buttonsOf(card).flatMap((button) => (suits(button) ? [pressing(card, button, {})] : []));
