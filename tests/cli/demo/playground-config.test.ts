import { describe, expect, it } from 'vitest';
import { playgroundConfig } from '../../../src/cli/demo/playground-config.ts';
import { personasOf, sampleSchool } from '../../../src/cli/demo/sample-school.ts';

describe('de instellingen van een Playground', () => {
  it('noemen de persoon en precies vijf collega’s, met hun echte ids', async () => {
    const school = await sampleSchool();
    for (const { member } of personasOf(school)) {
      const { currentUser, users, tenantId } = playgroundConfig(school, member);
      expect(tenantId).toBe(school.tenantId);
      expect(currentUser).toMatchObject({ name: member.name, aadObjectId: member.personId });
      expect(users).toHaveLength(5);
      expect(new Set([currentUser, ...users].map(({ aadObjectId }) => aadObjectId))).toEqual(
        new Set(school.staff.map(({ personId }) => personId)),
      );
    }
  });

  it('geven elke persoon eigen chats', async () => {
    const school = await sampleSchool();
    const chats = personasOf(school).flatMap(({ member }) => {
      const { personalChat, groupChat, team } = playgroundConfig(school, member);
      return [personalChat.id, groupChat.id, team.id, ...team.channels.map(({ id }) => id)];
    });
    expect(new Set(chats).size).toBe(chats.length);
  });

  it('splitsen een naam in een voornaam en de rest', async () => {
    const school = await sampleSchool();
    const [mentor] = personasOf(school);
    if (!mentor) throw new Error('no mentor');
    expect(playgroundConfig(school, mentor.member).currentUser).toMatchObject({
      id: 'user-sanne-de-vries',
      givenName: 'Sanne',
      surname: 'de Vries',
    });
  });
});
