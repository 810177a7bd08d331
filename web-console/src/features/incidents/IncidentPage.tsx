import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { NotFoundPage } from '../../app/NotFoundPage';
import { usePageTitle } from '../../app/usePageTitle';
import { Problem } from '../../api/problem';
import { PageLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { BreakGlassButton } from '../audit/BreakGlassButton';
import { OpeningsAlert } from '../audit/OpeningsAlert';
import { IncidentSuggestions } from '../alerts/IncidentSuggestions';
import { ChannelsPanel } from '../chat/ChannelsPanel';
import { MessagesOverdue } from '../messages/MessagesOverdue';
import { useIncident } from './api';
import { DetailsPanel } from './DetailsPanel';
import { CanReportPanel } from './CanReportPanel';
import { EscalationsPanel } from './EscalationsPanel';
import { IncidentHeader } from './IncidentHeader';
import { IncidentTabs } from './IncidentTabs';
import { MomentsPanel } from './MomentsPanel';
import { PeoplePanel } from './PeoplePanel';
import { RetrospectivePanel } from './RetrospectivePanel';

/** One incident: its state, its people, its story, and what came of it. */
export function IncidentPage() {
  const { id } = useParams({ from: '/incidents/$id' });
  const query = useIncident(id);
  usePageTitle(query.data && `${query.data.key} ${query.data.title}`);

  if (query.isPending) return <PageLoading />;
  if (!query.data) {
    if (query.error instanceof Problem && [400, 404].includes(query.error.status)) {
      return (
        <NotFoundPage what="incident">
          {query.error.status === 404 && <BreakGlassButton id={id} />}
        </NotFoundPage>
      );
    }
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  const incident = query.data;
  return (
    <Stack gap="lg" data-testid="incident-page" data-key={incident.key}>
      <IncidentHeader incident={incident} id={id} />
      {incident.mergedInto && (
        <Alert color="gray" title="Merged">
          The response goes on in{' '}
          <Anchor component={Link} to={`/incidents/${incident.mergedInto}`}>
            the incident it was merged into
          </Anchor>
          .
        </Alert>
      )}
      {incident.warnings.length > 0 && (
        <Alert color="yellow" title="Worth a look" data-testid="warnings">
          {incident.warnings.map(warning => (
            <Text key={warning.code} size="sm">
              {warning.message}
            </Text>
          ))}
        </Alert>
      )}
      <OpeningsAlert incident={incident} />
      <MessagesOverdue id={id} />
      <IncidentSuggestions id={id} />
      <div className="aw-columns">
        <IncidentTabs incident={incident} id={id} />
        <Stack gap="lg">
          <PeoplePanel incident={incident} id={id} />
          <EscalationsPanel incident={incident} id={id} />
          <CanReportPanel incident={incident} id={id} />
          <ChannelsPanel id={id} />
          <RetrospectivePanel incident={incident} id={id} />
          <MomentsPanel incident={incident} id={id} />
          <DetailsPanel incident={incident} id={id} />
        </Stack>
      </div>
    </Stack>
  );
}
