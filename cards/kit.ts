import type { ActionInput, ActionName } from './actions.ts';

/** A JSON object of an Adaptive Card; the tests parse every card with the renderer itself. */
export type CardPart = { readonly type: string } & Readonly<Record<string, unknown>>;

/** A whole Adaptive Card, as Teams takes it (version 1.5). */
export interface CardJson {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: 'nl';
  readonly speak?: string;
  readonly body: readonly CardPart[];
  readonly actions?: readonly CardPart[];
}

/** Teams shows at most six buttons on a card. */
export const MAX_BUTTONS = 6;

/** Puts parts together to a card. Throws when there are more buttons than Teams shows: that is a bug, not an input. */
export function card(body: readonly (CardPart | undefined)[], actions: readonly (CardPart | undefined)[] = []): CardJson {
  const buttons = actions.filter((part) => part !== undefined);
  if (buttons.length > MAX_BUTTONS) throw new Error(`a card has at most ${MAX_BUTTONS} buttons, this one has ${buttons.length}`);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'nl',
    body: body.filter((part) => part !== undefined),
    ...(buttons.length > 0 ? { actions: buttons } : {}),
  };
}

/** The title of a card or, at level 2, of a part of it; screen readers announce it as a heading. */
export const heading = (text: string, level: 1 | 2 = 1): CardPart => ({
  type: 'TextBlock',
  text: plain(text),
  wrap: true,
  style: 'heading',
  weight: 'Bolder',
  size: level === 1 ? 'Large' : 'Medium',
  ...(level === 2 ? { spacing: 'Large' } : {}),
});

/** A paragraph of our own words. */
export const text = (value: string): CardPart => ({ type: 'TextBlock', text: value, wrap: true });

/** A paragraph that stands out, for the sentence that answers the question. */
export const strong = (value: string): CardPart => ({ type: 'TextBlock', text: plain(value), wrap: true, weight: 'Bolder' });

/** A side remark in small print: sources, dates, states. Not greyed: Teams' subtle grey is below the contrast that people with low vision need. */
export const small = (value: string): CardPart => ({ type: 'TextBlock', text: value, wrap: true, size: 'Small' });

/** A list of points, one to a line. */
export const bullets = (points: readonly string[]): CardPart => text(points.map((point) => `- ${point}`).join('\n'));

/** Name and value pairs, under each other on a phone. Values are shown as they are, never as markup. */
export const facts = (pairs: readonly (readonly [string, string])[]): CardPart => ({
  type: 'FactSet',
  facts: pairs.map(([title, value]) => ({ title: plain(title), value: plain(value) })),
});

/** A box around parts, for what must not be overlooked. The words carry the meaning, the colour only helps. */
export const box = (items: readonly CardPart[], style: 'emphasis' | 'warning' | 'attention' | 'good' = 'emphasis'): CardPart => ({
  type: 'Container',
  style,
  bleed: false,
  spacing: 'Medium',
  items,
});

/** Parts set apart by a line. */
export const section = (items: readonly CardPart[]): CardPart => ({ type: 'Container', separator: true, spacing: 'Medium', items });

/** A button. Its data is checked here at compile time and by the same schema again when it comes back. With `inputs: false` the form stays home. */
export const button = <N extends ActionName>(
  action: N,
  title: string,
  data: ActionInput<N>,
  options: { inputs?: boolean; primary?: boolean } = {},
): CardPart => ({
  type: 'Action.Execute',
  verb: action,
  title,
  data: { bw: data },
  associatedInputs: options.inputs ? 'auto' : 'none',
  ...(options.primary ? { style: 'positive' } : {}),
});

/** A button that opens a page outside Teams; the title says so. */
export const link = (title: string, url: string): CardPart => ({ type: 'Action.OpenUrl', title, url });

/** Buttons in between the parts of a card, for what cannot wait until its end. */
export const buttonRow = (buttons: readonly CardPart[]): CardPart => ({ type: 'ActionSet', actions: buttons });

/** Text that a person typed, shown letter by letter: a text run is never read as markdown or as a mention. */
export const quoted = (value: string): CardPart => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: value }] });

/** Choices that are all shown on a card: Teams reads their titles as markup, other than in a list that drops down. */
export const expandedChoices = (options: readonly { readonly value: string; readonly label: string }[]): readonly object[] =>
  options.map(({ value, label }) => ({ title: plain(label), value }));

/**
 * User text made safe to stand inside a text block: Teams reads markdown and mentions there, so the characters that start either are escaped.
 */
export function plain(value: string): string {
  return value
    .replace(/[\\*_[\]`~]/g, '\\$&')
    .replace(/</g, '‹')
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+#>])/gm, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*\d+)\./gm, '$1\\.')
    .replace(/\r?\n/g, '\n\n');
}
