import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, patch, post, readText, send } from '../../api/client';
import type {
  CausalGraph,
  CausalLink,
  CausalLinkInput,
  Diagram,
  DiagramKind,
  FactorBalance,
  FactorDomain,
  FactorPrompts,
  FactorRole,
  FormalRca,
  Perspective,
  PerspectiveInput,
  Why,
  WhyInput,
} from '../../api/types';

function pathOf(id: string, part: string) {
  return `/retrospectives/${encodeURIComponent(id)}/${part}`;
}

/** All of it hangs on the record of one retrospective, so a change of any part reads it again. */
const keyOf = (id: string, ...part: unknown[]) => ['retrospectives', 'one', id, ...part];

function usePart<T>(id: string, part: string) {
  return useQuery({
    queryKey: keyOf(id, part),
    queryFn: ({ signal }) => get<T>(pathOf(id, part), undefined, signal),
  });
}

function useChange<I, O = unknown>(id: string, change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(id) }),
  });
}

export const useCausalGraph = (id: string) => usePart<CausalGraph>(id, 'causal-graph');
export const useDiagram = (id: string, kind: DiagramKind) => usePart<Diagram>(id, `diagrams/${kind}`);
export const useFactorBalance = (id: string) => usePart<FactorBalance>(id, 'factor-balance');
export const useFormalRca = (id: string) => usePart<FormalRca>(id, 'formal-rca');

export function imageOf(id: string, kind: DiagramKind, dark: boolean) {
  return `/api/v1${pathOf(id, `diagrams/${kind}/image`)}${dark ? '?theme=dark' : ''}`;
}

export function useFactorPrompts(
  id: string,
  factor: { statement: string; domain: FactorDomain; role: FactorRole },
) {
  return useQuery({
    queryKey: ['factor-prompts', id, factor],
    queryFn: () => post<FactorPrompts>(pathOf(id, 'factors/prompts'), factor),
    staleTime: Infinity,
    placeholderData: before => before,
  });
}

export function useSaveLink(id: string, link?: CausalLink) {
  return useChange(id, (input: CausalLinkInput) =>
    link
      ? patch(
          pathOf(id, `causal-graph/links/${link.id}`),
          { kind: input.kind, because: input.because ?? null },
          link.version,
        )
      : post(pathOf(id, 'causal-graph/links'), input),
  );
}

export function useRemoveLink(id: string) {
  return useChange(id, (link: string) => send('DELETE', pathOf(id, `causal-graph/links/${link}`)));
}

export function useWhyChains(id: string) {
  return useQuery({
    queryKey: keyOf(id, 'why-chains'),
    queryFn: ({ signal }) => getAll<Why>(pathOf(id, 'why-chains'), {}, signal),
  });
}

export function useSaveWhy(id: string, why?: Why) {
  return useChange(id, (input: WhyInput) => {
    const said = { question: input.question, answer: input.answer, factorId: input.factorId };
    return why
      ? patch(pathOf(id, `why-chains/${why.id}`), said, why.version)
      : post(pathOf(id, 'why-chains'), input);
  });
}

export function useRemoveWhy(id: string) {
  return useChange(id, (why: string) => send('DELETE', pathOf(id, `why-chains/${why}`)));
}

export function usePerspectives(id: string) {
  return useQuery({
    queryKey: keyOf(id, 'perspectives'),
    queryFn: ({ signal }) => getAll<Perspective>(pathOf(id, 'perspectives'), {}, signal),
  });
}

export function useTellPerspective(id: string) {
  return useChange(id, ({ input, key }: { input: PerspectiveInput; key: string }) =>
    post<Perspective>(pathOf(id, 'perspectives'), input, key),
  );
}

export function useChangePerspective(id: string, perspective: Perspective) {
  return useChange(id, (input: PerspectiveInput) =>
    patch(
      pathOf(id, `perspectives/${perspective.id}`),
      { saw: input.saw, knew: input.knew, expected: input.expected },
      perspective.version,
    ),
  );
}

export function useTakePerspectiveBack(id: string) {
  return useChange(id, ({ perspective, key }: { perspective: string; key?: string }) =>
    send('DELETE', pathOf(id, `perspectives/${perspective}`), { idempotencyKey: key }),
  );
}

export const readRcaMarkdown = (id: string) => readText(pathOf(id, 'formal-rca/markdown'), 'text/markdown');
