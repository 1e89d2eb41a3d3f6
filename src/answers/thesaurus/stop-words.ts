const STOP_WORDS: ReadonlySet<string> = new Set(
  `aan al alle alleen als alles altijd an and andere are at bij ben bent binnen da daar daarbij daarna dan dat de der deze die dit do doe doen doet does door dus echt een eens
  eigenlijk elke elk en er erbij even for ga gaan gaat geen gewoon had heb hebben hebt heeft heel hem het hij hoe hun iedere ieder iemand iets ik in is it ja je jij jou jouw kan kom
  komt krijg krijgen krijgt kun kunnen kunt maar mag me mee meer men met mij mijn moet moeten mogen na naar nee net niet niks nog nou nu of om on ons onze ook op or over s school
  t te the they to tot u uit uw van vanuit vaak veel voor waar waarom wanneer wat we wel welk welke werd wie wij wil willen word worden wordt zal ze zelf zich zie zij zijn zit zitten
  zo zon zou zoals zn mn n ie m hier weer staat staan ligt leerling leerlingen that this what who how my with be should can i a you your our under onder hoort horen valt vallen
  basis basisondersteuning elkaar mensen docent docenten`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a word carries no subject of its own, so that finding it says nothing about an item. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
