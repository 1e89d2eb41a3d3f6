import { dutchList } from '../shared/dutch.ts';
import type { Field, HintKind } from './fields.ts';

/** A tip on the wording of a text. It never holds anything back. */
export interface Hint {
  readonly kind: HintKind;
  readonly text: string;
}

/** Longest sentence, in words, that still reads easily (B1 advises about ten). */
const LONG_SENTENCE = 20;

/** Most tips on one text: more would not be read. */
const MOST = 3;

const NUMBER = /\d|\b(één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|elke|iedere|dagelijks|wekelijks)\b/iu;

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}-])(${list})(?![\\p{L}-])`, 'iu');

interface Signal {
  readonly find: RegExp;
  readonly tip: (found: string) => string;
  /** Where the words are harmless. */
  readonly unless?: RegExp;
}

/** Words that give an opinion, a guess or a vague count in place of a fact; whole words only. */
const FACT_SIGNALS: readonly Signal[] = [
  {
    find: words('lui|luie|brutaal|brutale|ongemotiveerd|ongemotiveerde|druk|drukke|lastig|lastige|manipulatief|manipulatieve|zwak'),
    tip: (found) => `“${found}” is een oordeel. Schrijf op wat je zag of hoorde.`,
  },
  {
    find: words('adhd|autisme|autistisch|autistische|depressief|depressieve|depressie|borderline'),
    tip: (found) => `“${found}” is een diagnose. Laat die weg. Schrijf op wat de leerling nodig heeft.`,
  },
  {
    find: words('wil niet|doet expres|expres|vraagt aandacht'),
    tip: (found) => `“${found}” zegt waarom iemand iets doet. Schrijf op wat er gebeurde.`,
  },
  {
    find: words('lijkt|waarschijnlijk|vermoedelijk|volgens mij|ik denk|ik vind|ik voel'),
    tip: (found) => `“${found}” is een vermoeden. Schrijf op wat je weet, of wie het zei.`,
  },
  {
    find: words('boos|boze|verdrietig|verdrietige|blij|blije|bang|bange|gefrustreerd|gefrustreerde'),
    tip: (found) => `“${found}” is een gevoel. Schrijf op wat de leerling zei, tussen aanhalingstekens.`,
  },
  {
    find: words('altijd|nooit|steeds|alweer|constant'),
    tip: (found) => `Klopt “${found}” precies? Noem liever een aantal of een datum.`,
  },
  {
    find: words('vaak|soms|regelmatig|meestal|geregeld'),
    tip: (found) => `Hoe vaak is “${found}”? Noem een aantal of een periode.`,
    unless: NUMBER,
  },
];

/** Words from school that parents and pupils may not know, with a plain one. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  cognitief: 'wat te maken heeft met denken en leren',
  competentie: 'wat iemand kan',
  didactisch: 'wat te maken heeft met lesgeven',
  executieve: 'wat nodig is om te plannen en vol te houden',
  handelingsverlegenheid: 'niet meer weten wat helpt',
  interventie: 'hulp',
  pedagogisch: 'wat te maken heeft met opvoeden',
  problematiek: 'probleem',
  schoolwelbevinden: 'hoe de leerling zich op school voelt',
};

const JARGON = Object.entries(PLAIN_WORDS).map(([word, plain]) => ({ find: words(`${word}|${word}e`), told: `“${word}” (${plain})` }));

/** Capitals within a sentence that are no names of people. */
const NO_NAMES = words(
  'Nederlands|Engels|Frans|Duits|Spaans|Latijn|Grieks|Fries|Turks|Arabisch|Teams|Magister|Somtoday|Zermelo|Kerst|Pasen|Basiswijzer|Nederland',
);

/** Each kind stops at its own opening mark as well, so that a row of those that never close is read once. */
const QUOTED = /“[^“”]*”|"[^"]*"|‘[^‘’]*’/gu;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+|\n+/u).filter((sentence) => sentence.trim() !== '');

const signalIn = ({ find, tip, unless }: Signal, sentences: readonly string[]): readonly string[] => {
  const sentence = sentences.find((one) => find.test(one) && !unless?.test(one));
  const found = sentence && find.exec(sentence)?.[0];
  return found ? [tip(found)] : [];
};

/** What is said in quotation marks is somebody's own words, and those are facts. */
const aboutFacts = (text: string): readonly string[] => {
  const sentences = sentencesOf(text.replace(QUOTED, ' '));
  return FACT_SIGNALS.flatMap((signal) => signalIn(signal, sentences));
};

const aboutPlainness = (text: string): readonly string[] => {
  const long = sentencesOf(text).map((sentence) => sentence.trim().split(/\s+/u).length);
  const longest = Math.max(0, ...long);
  const jargon = JARGON.filter(({ find }) => find.test(text));
  return [
    ...(longest > LONG_SENTENCE ? [`Eén zin heeft ${longest} woorden. Maak er twee zinnen van.`] : []),
    ...(jargon.length > 0 ? [`Leg uit of vervang: ${dutchList(jargon.map(({ told }) => told))}.`] : []),
  ];
};

const NAME = /(?<=[\p{Ll},;]\s)\p{Lu}\p{Ll}+/gu;

const aboutNames = (text: string): readonly string[] => {
  const name = [...text.matchAll(NAME)].map(([found]) => found).find((found) => !NO_NAMES.test(found));
  const isReachable = /\b\d{8,9}\b|[^\s@]@[^\s@]|\b06[- ]?\d/u.test(text);
  return [
    ...(name ? [`Is “${name}” een naam? Schrijf liever “de leerling” of iemands rol.`] : []),
    ...(isReachable ? ['Laat nummers en adressen van mensen weg.'] : []),
  ];
};

const WHEN =
  /\d{1,2}\s+(jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\b(week|weken|maand|maanden|voor|vóór|tot|vakantie|periode|schooljaar|dag|elke|iedere)\b/iu;

const NEGATIVE = words('niet|geen|minder|nooit|stopt|stoppen');

const aboutGoals = (text: string): readonly string[] => [
  ...(NEGATIVE.test(text) ? ['Schrijf op wat de leerling wél gaat doen.'] : []),
  ...(text.split(/\s+/u).length < 5 ? ['Specifiek: wat doet de leerling dan precies?'] : []),
  ...(NUMBER.test(text) ? [] : ['Meetbaar: noem hoeveel of hoe vaak.']),
  ...(WHEN.test(text) ? [] : ['Tijdgebonden: noem een dag, een week of een periode.']),
];

const RULES: Readonly<Record<HintKind, (text: string) => readonly string[]>> = {
  smarti: aboutGoals,
  feiten: aboutFacts,
  namen: aboutNames,
  eenvoudig: aboutPlainness,
};

/** The tips on a text, the most helpful first, at most three. The words behind them are our own choice: no published list was found. */
export const hintsFor = (field: Field, text: string): readonly Hint[] => {
  if (field.kind !== 'text') return [];
  const kinds: readonly HintKind[] = ['namen', 'smarti', 'feiten', 'eenvoudig'];
  return kinds
    .filter((kind) => field.hints.includes(kind))
    .flatMap((kind) => RULES[kind](text).map((tip) => ({ kind, text: tip })))
    .slice(0, MOST);
};
