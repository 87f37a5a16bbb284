import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { Answers, Choice, ChoiceSource } from '../survey/definition';

interface ListedChoice extends Choice {
  /** The tool this choice belongs to, when it belongs to one. */
  tool: string | null;
}

/** Loads the lists a survey may name. Another address is refused: a definition must not make the browser call out. */
export function choicesQuery(source: ChoiceSource) {
  return queryOptions({
    queryKey: ['choices', source.url],
    queryFn: () => load(source.url),
    staleTime: 300_000,
  });
}

async function load(url: string): Promise<ListedChoice[]> {
  switch (url) {
    case '/api/insight/v1/tools': {
      const { tools } = await answered(insight.GET('/api/insight/v1/tools'));
      return tools.map(({ id, name }) => ({ value: id, text: name, tool: null }));
    }
    case '/api/insight/v1/use-cases': {
      const { useCases } = await answered(insight.GET('/api/insight/v1/use-cases'));
      return useCases
        .filter((useCase) => !useCase.retired)
        .map(({ id, name, tool }) => ({ value: id, text: name, tool: tool ?? null }));
    }
    default:
      throw new Error(`${url} is no list a survey may name`);
  }
}

/** Use cases of another tool than the one reported on are left out. */
export function offered(choices: ListedChoice[], answers: Answers): Choice[] {
  const tool = answers['tool'];
  return choices.filter((choice) => choice.tool === null || tool === undefined || choice.tool === tool);
}
