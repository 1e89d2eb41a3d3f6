import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSchool } from '../../people/read-school.ts';
import type { School, StaffMember } from '../../people/school.ts';

/** The folder with the settings file of the sample school. */
export const sampleSchoolFolder = import.meta.dirname;

/** The sample school of the demo. Throws when its file has a fault, since it comes with the program. */
export const sampleSchool = async (): Promise<School> => {
  const file = 'voorbeeldschool.json';
  const school = readSchool(JSON.parse(await readFile(join(sampleSchoolFolder, file), 'utf8')), file);
  if (!school.ok) throw new Error(school.error.join('\n'));
  return school.value;
};

/** Someone whose chat the demo shows. */
export interface Persona {
  /** What the person is in this story, as the terminal calls it. */
  readonly label: 'mentor' | 'coördinator' | 'docent';
  readonly member: StaffMember;
}

/** The three people whose chats the demo shows: a mentor, a coördinator, and someone who only teaches. Throws when the school lacks one. */
export const personasOf = ({ staff }: School): readonly Persona[] => {
  const pick = (label: Persona['label'], fits: (member: StaffMember) => boolean): Persona => {
    const member = staff.find(fits);
    if (!member) throw new Error(`the school has no ${label}`);
    return { label, member };
  };
  return [
    pick('mentor', ({ roles }) => roles.includes('mentor')),
    pick('coördinator', ({ roles }) => roles.includes('coordinator')),
    pick('docent', ({ roles }) => roles.every((role) => role === 'docent')),
  ];
};
