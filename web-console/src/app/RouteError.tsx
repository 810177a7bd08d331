import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Problem } from '../api/problem';
import { ProblemAlert } from '../components/ProblemAlert';
import { NotFoundPage } from './NotFoundPage';

/** What a page shows instead of itself when it could not be read or drawn. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  if (error instanceof Problem && error.status === 404) return <NotFoundPage />;
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return <ProblemAlert error={error} onRetry={retry} />;
}
