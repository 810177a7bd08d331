import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getAll, post, send } from '../../api/client';
import type { Comment, CommentInput } from '../../api/types';

function path(id: string) {
  return `/retrospectives/${encodeURIComponent(id)}/comments`;
}

export function useComments(id: string) {
  return useQuery({
    queryKey: ['retrospectives', 'one', id, 'comments'],
    queryFn: ({ signal }) => getAll<Comment>(path(id), {}, signal),
  });
}

function useCommentChange<I>(id: string, change: (input: I) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['retrospectives', 'one', id, 'comments'] }),
  });
}

export function useWriteComment(id: string) {
  return useCommentChange(id, (input: CommentInput) => post(path(id), input));
}

export function useEditComment(id: string, comment: string) {
  return useCommentChange(id, (body: string) => send('PUT', `${path(id)}/${comment}`, { body: { body } }));
}

export function useWithdrawComment(id: string, comment: string) {
  return useCommentChange(id, () => send('DELETE', `${path(id)}/${comment}`));
}

export function useSettleComment(id: string, comment: string) {
  return useCommentChange(id, (settled: boolean) =>
    send(settled ? 'PUT' : 'DELETE', `${path(id)}/${comment}/resolution`),
  );
}
