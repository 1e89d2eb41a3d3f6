import type { School, StaffMember } from '../../people/school.ts';

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

const user = ({ personId, name, email }: StaffMember) => {
  const [givenName = name, ...rest] = name.split(' ');
  // The Playground spells this name so.
  return { id: `user-${slug(name)}`, name, userPrincipleName: email, aadObjectId: personId, givenName, surname: rest.join(' '), email };
};

/**
 * The settings of an Agents Playground that shows Teams as this person sees it: the person, five colleagues (it takes no other number), and
 * chats of their own, since what happens in one Playground is not shown in another.
 */
export const playgroundConfig = (school: School, person: StaffMember) => {
  const name = slug(person.name);
  return {
    version: '0.1.1',
    tenantId: school.tenantId,
    bot: { id: 'bot-basiswijzer', name: 'Basiswijzer' },
    currentUser: user(person),
    users: school.staff.filter(({ personId }) => personId !== person.personId).map(user),
    personalChat: { id: `chat-${name}` },
    groupChat: { id: `groep-${name}`, name: 'Zorgteam 3H' },
    team: {
      id: `team-${name}`,
      name: 'Team 3H',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [{ id: `kanaal-${name}`, name: 'Mentoren' }],
    },
  };
};
