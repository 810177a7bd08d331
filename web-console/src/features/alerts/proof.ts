import type { AlertProvider, AlertSource } from '../../api/types';

export type Authentication = AlertSource['authentication'];

/** How a sender proves itself, as it is entered: what is empty is left to what is usual. */
export interface Proof {
  authentication: Authentication;
  header: string;
  timestampHeader: string;
  username: string;
}

export const PROOF_FIELDS = ['authentication', 'header', 'timestampHeader', 'username'];

const SECRETS: Authentication[] = ['BEARER', 'BASIC', 'HEADER'];
const OWN_FORM: Authentication[] = [...SECRETS, 'HMAC_SHA256', 'HUB_SHA256', 'STANDARD_WEBHOOKS'];

/** The ways of proving that a provider can be set to, the usual one first. */
export const WAYS: Record<AlertProvider, Authentication[]> = {
  ALERTMANAGER: SECRETS,
  GRAFANA: ['HMAC_SHA256', ...SECRETS],
  PAGERDUTY: ['PAGERDUTY'],
  OPSGENIE: ['HEADER', 'BEARER', 'BASIC'],
  DATADOG: ['HEADER', 'BEARER', 'BASIC'],
  SENTRY: ['HMAC_SHA256', 'HEADER', 'PATH'],
  CLOUDEVENTS: OWN_FORM,
  STANDARD_WEBHOOKS: ['STANDARD_WEBHOOKS'],
  JSON: OWN_FORM,
};

/** The usual way of a provider, with the usual names. */
export function usualProof(provider: AlertProvider): Proof {
  return { authentication: WAYS[provider][0]!, header: '', timestampHeader: '', username: '' };
}

/** The header that carries the secret or the signature where nobody says otherwise; none where there is no choice. */
export function usualHeader(authentication: Authentication, provider: AlertProvider): string | undefined {
  if (authentication === 'HEADER') return 'X-Afterword-Secret';
  if (authentication === 'HUB_SHA256') return 'X-Hub-Signature-256';
  if (authentication !== 'HMAC_SHA256') return undefined;
  if (provider === 'GRAFANA') return 'X-Grafana-Alerting-Signature';
  return provider === 'SENTRY' ? 'Sentry-Hook-Signature' : 'X-Signature';
}

/** What of a proof its way has; null stands for what is usual. */
export function proofOf(proof: Proof, provider: AlertProvider) {
  const { authentication } = proof;
  const said = (text: string, has: boolean) => (has && text.trim()) || null;
  return {
    authentication,
    header: said(proof.header, !!usualHeader(authentication, provider)),
    timestampHeader: said(proof.timestampHeader, authentication === 'HMAC_SHA256'),
    username: said(proof.username, authentication === 'BASIC'),
  };
}
