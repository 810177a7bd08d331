import { Button, Center, Loader, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { meQuery } from '../api/people';
import { Problem } from '../api/problem';
import { MeContext, sessionRestored, signInAddress } from '../api/session';
import { ProblemAlert } from '../components/ProblemAlert';
import { FullPage } from './FullPage';
import { NoRolePage } from './NoRolePage';
import { SessionEndedDialog } from './SessionEndedDialog';

/** Shows the console to a signed-in person with a role, and says clearly what is missing to everybody else. */
export function SessionGate({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const me = useQuery({ ...meQuery, staleTime: 60_000, refetchOnWindowFocus: 'always' });

  useEffect(() => {
    // What could not be read without a session is read now.
    if (me.isSuccess && sessionRestored()) void client.invalidateQueries();
  }, [me.isSuccess, me.dataUpdatedAt, client]);

  if (me.data) {
    return (
      <MeContext.Provider value={me.data}>
        {children}
        <SessionEndedDialog onCheck={() => void me.refetch()} checking={me.isFetching} />
      </MeContext.Provider>
    );
  }
  if (me.isPending) {
    return (
      <Center h="100vh">
        <Loader aria-label="Loading Afterword" />
      </Center>
    );
  }
  if (me.error instanceof Problem && me.error.status === 401) return <SignInPage />;
  if (me.error instanceof Problem && me.error.status === 403) return <NoRolePage />;
  return (
    <FullPage title="Afterword is not answering">
      <ProblemAlert error={me.error} onRetry={() => void me.refetch()} />
    </FullPage>
  );
}

function SignInPage() {
  return (
    <FullPage title="Sign in to Afterword">
      <Stack gap="md">
        <p style={{ margin: 0 }}>
          Declare and run incidents, turn them into learning, and see every follow-up through until somebody
          else has verified it.
        </p>
        <Button component="a" href={signInAddress()} size="md" data-testid="sign-in" autoFocus>
          Sign in
        </Button>
      </Stack>
    </FullPage>
  );
}
