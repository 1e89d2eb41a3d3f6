/** The words of an item, written as running text with commas between them; line ends count as spaces. */
export const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
