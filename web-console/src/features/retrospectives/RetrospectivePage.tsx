import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { NotFoundPage } from '../../app/NotFoundPage';
import { usePageTitle } from '../../app/usePageTitle';
import { Problem } from '../../api/problem';
import type { Retrospective } from '../../api/types';
import { CheckIcon } from '../../components/icons';
import { PageLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RevisionsPanel } from '../revisions/RevisionsPanel';
import { MarkdownFile } from '../writing/MarkdownFile';
import { PresentPeople } from '../writing/PresentPeople';
import { useWritingRoom } from '../writing/useWritingRoom';
import { Panel } from '../../components/Panel';
import { AnalysisPanel } from '../analysis/AnalysisPanel';
import { PerspectivesPanel } from '../analysis/PerspectivesPanel';
import { CommentsOf } from '../comments/CommentsOf';
import { DocumentLanguagePanel } from '../language/DocumentLanguagePanel';
import { CompliancePanel } from '../policy/CompliancePanel';
import { SkipProposalPanel } from '../policy/SkipProposalPanel';
import { ActionsPanel } from './ActionsPanel';
import { useRetrospective } from './api';
import { DecisionPanel } from './DecisionPanel';
import { FactorsPanel } from './FactorsPanel';
import { RetrospectiveHeader } from './RetrospectiveHeader';
import classes from './retrospectives.module.css';
import { SectionPanel } from './SectionPanel';
import { WORK } from './transitions';

/** One retrospective: why it is held, its seven sections, the factors, and the actions that came of it. */
export function RetrospectivePage() {
  const { id } = useParams({ from: '/retrospectives/$id' });
  const query = useRetrospective(id);
  usePageTitle(query.data && `${query.data.key} ${query.data.title}`);

  if (query.isPending) return <PageLoading />;
  if (!query.data) {
    if (query.error instanceof Problem && [400, 404].includes(query.error.status)) {
      return <NotFoundPage what="retrospective" />;
    }
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <DocumentView retrospective={query.data} onText={() => void query.refetch()} />;
}

function DocumentView({ retrospective, onText }: { retrospective: Retrospective; onText: () => void }) {
  const room = useWritingRoom(retrospective.id, onText);
  return (
    <Stack gap="lg" data-testid="retrospective-page" data-key={retrospective.key}>
      <RetrospectiveHeader retrospective={retrospective} />
      <PresentPeople people={room.others} does={['has this open, too', 'have this open, too']} />
      <div className={classes.layout}>
        <Contents retrospective={retrospective} />
        <Stack gap="md">
          <SkipProposalPanel id={retrospective.id} />
          <DecisionPanel retrospective={retrospective} />
          <CompliancePanel id={retrospective.id} />
          {retrospective.sections.length > 0 && (
            <DocumentLanguagePanel
              retrospective={retrospective}
              mayWrite={WORK.writeSections.includes(retrospective.status)}
            />
          )}
          {retrospective.sections.map(section => (
            <SectionPanel key={section.key} retrospective={retrospective} section={section} room={room}>
              {section.key === 'contributing-factors' && <FactorsPanel retrospective={retrospective} />}
              {section.key === 'follow-up-actions' && <ActionsPanel retrospective={retrospective} />}
            </SectionPanel>
          ))}
          {retrospective.sections.length > 0 && <AnalysisPanel retrospective={retrospective} />}
          {retrospective.sections.length > 0 && <PerspectivesPanel retrospective={retrospective} />}
          {retrospective.sections.length > 0 && (
            <Panel title="Comments on the whole">
              <CommentsOf retrospective={retrospective} section={null} about="the whole document" />
            </Panel>
          )}
          {retrospective.sections.length > 0 && (
            <RevisionsPanel
              retrospective={retrospective}
              beingWritten={WORK.writeSections.includes(retrospective.status)}
            />
          )}
          {retrospective.sections.length === 0 && (
            <Text c="dimmed" size="sm">
              The draft writes itself from the record once it is decided that a retrospective is held.
            </Text>
          )}
        </Stack>
      </div>
    </Stack>
  );
}

function Contents({ retrospective }: { retrospective: Retrospective }) {
  const done = retrospective.sections.filter(section => section.complete).length;
  if (retrospective.sections.length === 0) return <div />;
  return (
    <nav className={classes.contents} aria-label="Sections">
      <Text size="xs" c="dimmed" mb={6} px={8} data-testid="completeness">
        {done} of {retrospective.sections.length} sections complete
      </Text>
      <ol>
        {retrospective.sections.map(section => (
          <li key={section.key}>
            <a href={`#${section.key}`}>
              <span className={classes.tick} data-complete={section.complete}>
                {section.complete && <CheckIcon size={12} />}
              </span>
              <span>
                {section.title}
                <VisuallyHidden>{section.complete ? ', complete' : ', not complete'}</VisuallyHidden>
              </span>
            </a>
          </li>
        ))}
      </ol>
      <MarkdownFile
        retrospective={retrospective}
        beingWritten={WORK.writeSections.includes(retrospective.status)}
      />
    </nav>
  );
}
