import type { ChangeProvider, ChangeSource } from '../../api/types';

/** How the console says what the API of change sources calls by constant names. */

export const PROVIDER: Record<ChangeProvider, string> = {
  GITHUB: 'GitHub',
  GITLAB: 'GitLab',
  ARGO_CD: 'Argo CD',
  JSON: 'Any JSON',
};

/** Where at the sender the address and the secret are entered, and what is to be ticked there. */
export const HOW_TO: Record<ChangeProvider, string> = {
  GITHUB:
    'In the repository or organisation under Settings, Webhooks: the address as Payload URL, application/json as content type, the secret, and of the individual events tick Deployments and Deployment statuses.',
  GITLAB:
    'In the project or group under Settings, Webhooks: the address as URL, the secret as Secret token, and tick Deployment events and Feature flag events.',
  ARGO_CD:
    'Add a webhook service with the address and the secret in the header to the notifications of Argo CD, with the template and the trigger of our guide “Receive changes”.',
  JSON: 'Post JSON to the address with the secret in the header. Where its fields have other names than usual, a mapping on the page of the source says so.',
};

export const AUTHENTICATION: Record<ChangeSource['authentication'], string> = {
  HUB_SHA256: 'HMAC signature (sha256=…)',
  HEADER: 'Secret in a header',
  BEARER: 'Bearer token',
  STANDARD_WEBHOOKS: 'Standard Webhooks signature',
};

/** The ways of proving that a provider has, the usual one first. */
export const WAYS: Record<ChangeProvider, ChangeSource['authentication'][]> = {
  GITHUB: ['HUB_SHA256'],
  GITLAB: ['HEADER', 'STANDARD_WEBHOOKS'],
  ARGO_CD: ['HEADER', 'BEARER'],
  JSON: ['HEADER', 'BEARER', 'HUB_SHA256', 'STANDARD_WEBHOOKS'],
};

/** Which service a change is of where nothing else is said. */
export const USUAL_SERVICE: Record<ChangeProvider, string> = {
  GITHUB: 'The name of the repository',
  GITLAB: 'The last part of the project’s path',
  ARGO_CD: 'The name of the application',
  JSON: 'The field service, app or component',
};
