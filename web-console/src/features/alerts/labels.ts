import type { AlertOutcome, AlertProvider, AlertSource, GroupDecision } from '../../api/types';

/** How the console says what the API of alerts calls by constant names. */

export const PROVIDER: Record<AlertProvider, string> = {
  ALERTMANAGER: 'Prometheus Alertmanager',
  GRAFANA: 'Grafana',
  PAGERDUTY: 'PagerDuty',
  OPSGENIE: 'Opsgenie or JSM Operations',
  DATADOG: 'Datadog',
  SENTRY: 'Sentry',
  CLOUDEVENTS: 'CloudEvents',
  STANDARD_WEBHOOKS: 'Standard Webhooks',
  JSON: 'Any JSON',
};

/** The kinds whose senders decide what a body looks like, so that a mapping can say where its fields are. */
export const MAPPED: AlertProvider[] = ['CLOUDEVENTS', 'STANDARD_WEBHOOKS', 'JSON'];

/** Where at the sender the address and the secret are entered. */
export const HOW_TO: Record<AlertProvider, string> = {
  ALERTMANAGER:
    'In a receiver, add webhook_configs with url set to the address and http_config.authorization.credentials set to the secret.',
  GRAFANA:
    'Under Alerting, Contact points, add a Webhook with the address; open HMAC signature and enter the secret there.',
  PAGERDUTY:
    'Under Integrations, Generic webhooks (v3), subscribe the address. PagerDuty shows a secret of its own: add it here as a second secret, then retire the first.',
  OPSGENIE: 'Add a Webhook integration with the address and the secret as a custom header.',
  DATADOG: 'Under Integrations, Webhooks, enter the address and the secret as a custom header.',
  SENTRY:
    'Under Settings, Custom integrations, enter the address as webhook URL. Its client secret signs: add it here as a second secret, then retire the first. The old webhook plugin can do neither: choose the secret at the end of the address.',
  CLOUDEVENTS: 'Deliver events in structured, binary or batch mode, with the secret as bearer token.',
  STANDARD_WEBHOOKS: 'Enter the address as endpoint and the secret as signing secret.',
  JSON: 'Post JSON to the address with the secret as bearer token.',
};

export const AUTHENTICATION: Record<AlertSource['authentication'], string> = {
  BEARER: 'Bearer token',
  BASIC: 'User name and password',
  HEADER: 'Secret in a header',
  HMAC_SHA256: 'HMAC signature in a header',
  HUB_SHA256: 'HMAC signature (sha256=…)',
  PAGERDUTY: 'PagerDuty signature',
  STANDARD_WEBHOOKS: 'Standard Webhooks signature',
  PATH: 'Secret at the end of the address (last resort)',
};

export const OUTCOME_OF_ALERTS: Record<AlertOutcome, string> = {
  OPEN: 'Declare an incident',
  ATTACH: 'Add to the open incident of the service',
  SUGGEST: 'Suggest it to people',
  IGNORE: 'Keep it, do nothing',
};

export const DECISION: Record<GroupDecision, string> = {
  OPENED: 'declared an incident',
  ATTACHED: 'added to an incident',
  SUGGESTED: 'waits for a person',
  ACCEPTED: 'accepted by a person',
  DISMISSED: 'dismissed',
  WITHDRAWN: 'recovered before anybody decided',
  IGNORED: 'kept, nothing done',
};

/** What the sender said that it did not send; it is in no list here. */
export const leftOut = (count: number) => `${count} more left out by the sender`;
