import { get, post, put } from '../../api/client';
import { newKey } from '../../api/idempotency';
import type { SectionWriting } from '../../api/types';
import type { Line } from './sharedText';

/** A name for an open page, or an editor in it. */
export function newPageId(): string {
  return `p-${newKey().slice(0, 36)}`;
}

/** How this page names itself for as long as it is open. */
export const PAGE_ID = newPageId();

function path(retrospective: string, section: string) {
  return `/retrospectives/${encodeURIComponent(retrospective)}/writing/${section}`;
}

export function readText(retrospective: string, section: string): Promise<SectionWriting> {
  return get<SectionWriting>(path(retrospective, section));
}

export function lineTo(retrospective: string, section: string): Line {
  const changesPath = path(retrospective, section) + '/changes';
  return {
    pull: after => get(changesPath, { after }),
    push: (clientId, after, changes) => post(changesPath, { clientId, after, changes }),
  };
}

export function sayPresence(
  retrospective: string,
  section: string | null,
  leaving = false,
): Promise<unknown> {
  return put(path(retrospective, 'presence'), {
    clientId: PAGE_ID,
    ...(section && { section }),
    ...(leaving && { leaving }),
  });
}
