import { Button } from '@mantine/core';
import { forgetDrafts } from '../components/drafts';

/** Leaves Afterword; what was typed and not sent is forgotten on this machine. */
export function signOut() {
  forgetDrafts();
  window.location.assign('/auth/logout');
}

export function SignOutButton() {
  return (
    <Button onClick={signOut} data-testid="sign-out">
      Sign out
    </Button>
  );
}
