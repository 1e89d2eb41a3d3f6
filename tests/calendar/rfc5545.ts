/** One unfolded line of a calendar file. */
export interface ContentLine {
  readonly name: string;
  readonly params: string;
  readonly value: string;
}

const linePattern = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):(.*)$/su;

const physicalFaults = (text: string): readonly string[] => {
  const lines = text.split('\r\n');
  const last = lines.pop();
  const tooLong = lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `longer than 75 octets: ${line}`);
  const bare = lines.filter((line) => /[\r\n]/.test(line)).map((line) => `a bare line break in: ${line}`);
  const broken = lines.filter((line) => Buffer.from(line).toString() !== line).map((line) => `a broken character in: ${line}`);
  return [...(last === '' ? [] : ['the last line does not end']), ...tooLong, ...bare, ...broken];
};

/** The lines of a calendar file with the folds taken out. */
export const contentLines = (text: string): readonly ContentLine[] =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', params = '', value = ''] = linePattern.exec(line) ?? [];
      return { name, params, value };
    });

const textNames = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION']);
/** A text value has each comma, semicolon and backslash escaped, and line breaks as `\n`. */
const isText = (value: string) => /^(?:\\[\\;,nN]|[^\\;,\p{Cc}])*$/u.test(value);

const nesting = (lines: readonly ContentLine[]) =>
  lines.flatMap(({ name, value }) => (name === 'BEGIN' || name === 'END' ? [`${name}:${value}`] : []));

const once = ['VERSION', 'PRODID', 'METHOD', 'UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'ORGANIZER', 'STATUS'];

const countFaults = (lines: readonly ContentLine[]): readonly string[] => {
  const count = (name: string) => lines.filter((line) => line.name === name).length;
  const method = lines.find(({ name }) => name === 'METHOD')?.value;
  return [
    ...once.filter((name) => count(name) !== 1).map((name) => `${count(name)} times ${name}`),
    ...(method === 'REQUEST' && count('ATTENDEE') !== 1 ? ['a REQUEST without its one ATTENDEE'] : []),
    ...(method === 'PUBLISH' && count('ATTENDEE') !== 0 ? ['a PUBLISH with an ATTENDEE'] : []),
  ];
};

const valueFault = ({ name, params, value }: ContentLine): string | undefined => {
  if (name === '') return 'a line that is no content line';
  if (name.startsWith('DT') && (params !== '' || !/^\d{8}T\d{6}Z$/.test(value))) return `${name} is not in UTC`;
  return textNames.has(name) && !isText(value) ? `${name} is not escaped` : undefined;
};

/** What is wrong with a calendar file by RFC 5545 (form) and RFC 5546 (what each METHOD needs), as far as our files go; empty when it is right. */
export const icsFaults = (text: string): readonly string[] => {
  const lines = contentLines(text);
  const nested = nesting(lines).join() === 'BEGIN:VCALENDAR,BEGIN:VEVENT,END:VEVENT,END:VCALENDAR';
  return [
    ...physicalFaults(text),
    ...(nested ? [] : ['wrong nesting']),
    ...lines.flatMap((line) => valueFault(line) ?? []),
    ...countFaults(lines),
  ];
};
