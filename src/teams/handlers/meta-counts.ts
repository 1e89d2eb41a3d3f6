import type { SchoolYear } from '../../shared/iso.ts';
import { countWords, OTHER_TOPIC, topicsOf } from '../../tellingen/tellingen.ts';
import { titleOfKind } from '../../vragen/kinds.ts';
import { bestEffort } from '../on-error.ts';
import { talliesOf } from '../tally.ts';
import type { Turn } from '../turn.ts';

/** More topics than a meeting can talk about. */
const MOST_TOPICS = 10;

/**
 * The same turn, with what was counted for the agenda of the yearly meeting: on which topics the norm had no answer this year. Small counts are not
 * told. When the counts cannot be read, the agenda goes without.
 */
export async function withAgendaCounts(turn: Turn, schoolYear: SchoolYear): Promise<Turn> {
  const { services, actor } = turn;
  let agendaCounts: readonly string[] = [];
  await bestEffort(services.log, 'tellingen lezen', async () => {
    const { pack } = services.normOf(actor.schoolId);
    const topics = topicsOf(await talliesOf(services, actor, schoolYear), ['niet-beschreven', 'onzeker']);
    const titleOf = (topic: string) =>
      topic === OTHER_TOPIC
        ? 'Andere onderwerpen'
        : (pack.byId.get(topic)?.title ?? titleOfKind(topic) ?? 'Iets dat niet meer in de norm staat');
    agendaCounts = topics.slice(0, MOST_TOPICS).map(({ topic, count }) => `${titleOf(topic)}: ${countWords(count)}`);
  });
  return { ...turn, agendaCounts };
}
