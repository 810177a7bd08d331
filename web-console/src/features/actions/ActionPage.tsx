import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { NotFoundPage } from '../../app/NotFoundPage';
import { usePageTitle } from '../../app/usePageTitle';
import { Problem } from '../../api/problem';
import { PageLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ActionHeader } from './ActionHeader';
import { useAction } from './api';
import { HistoryPanel } from './HistoryPanel';
import { OwnershipPanel } from './OwnershipPanel';
import { PurposePanel } from './PurposePanel';
import { TrackerPanel } from './TrackerPanel';
import { VerificationPanel } from './VerificationPanel';

/** One action: why it exists, who does it, whether it is done, and whether it worked. */
export function ActionPage() {
  const { id } = useParams({ from: '/actions/$id' });
  const query = useAction(id);
  usePageTitle(query.data && `${query.data.key} ${query.data.title}`);

  if (query.isPending) return <PageLoading />;
  if (!query.data) {
    if (query.error instanceof Problem && [400, 404].includes(query.error.status)) {
      return <NotFoundPage what="action" />;
    }
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  const action = query.data;
  return (
    <Stack gap="lg" data-testid="action-page" data-key={action.key}>
      <ActionHeader action={action} id={id} />
      <div className="aw-columns">
        <Stack gap="lg">
          <PurposePanel action={action} id={id} />
          <VerificationPanel action={action} id={id} />
          <HistoryPanel id={id} />
        </Stack>
        <Stack gap="lg">
          <OwnershipPanel action={action} />
          <TrackerPanel action={action} />
        </Stack>
      </div>
    </Stack>
  );
}
