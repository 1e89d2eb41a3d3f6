import { button, buttonRow, type CardPart, plain, small } from '../kit.ts';

/** How far it is with the mark under an answer: `signed` is the answer as the buttons carry it. */
export type Judging =
  | { readonly state: 'open'; readonly signed: string /** What went wrong with the mark before. */; readonly notice?: string }
  | { readonly state: 'klopt' }
  | {
      readonly state: 'klopt-niet';
      readonly item: string /** Whether the reader can put the question to the coördinator. */;
      readonly ask: boolean;
    };

const THANKS = 'Bedankt. Je reactie telt mee, zonder je naam.';

const asked = (title: 'Ja' | 'Nee', tooltip: string, signed: string): CardPart => ({
  ...button('norm.klopt', title, { antwoord: signed, oordeel: title === 'Ja' ? 'klopt' : 'klopt-niet' }),
  tooltip,
});

/** The row under an answer where its reader tells whether it is right, or what comes in its place after that. */
export function judgeParts(judging: Judging): readonly CardPart[] {
  switch (judging.state) {
    case 'open':
      return [
        ...(judging.notice ? [{ ...small(plain(judging.notice)), separator: true }] : []),
        {
          type: 'ColumnSet',
          separator: judging.notice === undefined,
          columns: [
            { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [small('Klopt dit?')] },
            {
              type: 'Column',
              width: 'auto',
              items: [
                buttonRow([
                  asked('Ja', 'Ja, dit antwoord klopt', judging.signed),
                  asked('Nee', 'Nee, dit antwoord klopt niet', judging.signed),
                ]),
              ],
            },
          ],
        },
      ];
    case 'klopt':
      return [{ ...small(THANKS), separator: true }];
    case 'klopt-niet':
      return [
        { ...small(`${THANKS} Hoe wil je verder?`), separator: true },
        buttonRow([
          ...(judging.ask ? [button('vraag.nieuw', 'Vraag de coördinator', {})] : []),
          button('norm.anders', 'Stel je vraag anders', { id: judging.item }),
        ]),
      ];
  }
}
