import { useQuery } from '@tanstack/react-query';
import { get, getAll, patch, post } from '../../api/client';
import type {
  CanReport,
  Escalation,
  EscalationBasis,
  EscalationOutcome,
  Incident,
  IncidentPeople,
  IncidentTask,
  RoleAssignment,
  RoleChange,
  RoleName,
  RoleRecordInput,
  TaskStatus,
} from '../../api/types';
import { useIncidentChange } from './api';

/** The calls about people in the response: roles, command, escalations, tasks, reports. */

const at = (id: string, rest: string) => `/incidents/${encodeURIComponent(id)}/${rest}`;

export function useRoles(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'roles'],
    queryFn: ({ signal }) => getAll<RoleAssignment>(at(id, 'roles'), {}, signal),
  });
}

export function useIncidentPeople(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'people'],
    queryFn: ({ signal }) => get<IncidentPeople>(at(id, 'people'), undefined, signal),
  });
}

export function useEscalations(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'escalations'],
    queryFn: ({ signal }) => getAll<Escalation>(at(id, 'escalations'), {}, signal),
  });
}

export function useTasks(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'tasks'],
    queryFn: ({ signal }) => getAll<IncidentTask>(at(id, 'tasks'), {}, signal),
  });
}

export function useCanReports(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'can-reports'],
    queryFn: ({ signal }) => getAll<CanReport>(at(id, 'can-reports'), {}, signal),
  });
}

export function useAssignRole(incident: Incident, id: string) {
  return useIncidentChange(id, (input: { personId: string; role: RoleName; subTeam?: string }) =>
    post(`/incidents/${incident.id}/roles`, input),
  );
}

export function useReleaseRole(incident: Incident, id: string) {
  return useIncidentChange(id, (assignmentId: string) =>
    post(`/incidents/${incident.id}/roles/${assignmentId}/release`),
  );
}

/** Values of roles that were replaced. */
export function useRoleHistory(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'roles', 'history'],
    queryFn: ({ signal }) => getAll<RoleChange>(at(id, 'roles/history'), {}, signal),
  });
}

/** Records a role after the fact, or corrects the one that is given. */
export function useSaveRole(incident: Incident, id: string, role: RoleAssignment | null) {
  const path = `/incidents/${incident.id}/roles`;
  return useIncidentChange(id, ({ input, key }: { input: RoleRecordInput; key: string }) =>
    role
      ? patch<RoleAssignment>(`${path}/${role.id}`, input, role.version)
      : post<RoleAssignment>(`${path}/past`, input, key),
  );
}

export interface HandOffInput {
  toPersonId?: string;
  reason?: string;
  summary?: string;
}

export function useHandOff(incident: Incident, id: string) {
  return useIncidentChange(
    id,
    ({ input, offer, key }: { input: HandOffInput; offer: boolean; key: string }) =>
      post(`/incidents/${incident.id}/roles/handoff${offer ? '/offers' : ''}`, input, key),
  );
}

export function useAnswerOffer(incident: Incident, id: string) {
  return useIncidentChange(
    id,
    ({
      offerId,
      to,
      reason,
    }: {
      offerId: string;
      to: 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
      reason?: string;
    }) => post(`/incidents/${incident.id}/roles/handoff/offers/${offerId}/transitions`, { to, reason }),
  );
}

export interface EscalationInput {
  toPersonId?: string;
  toTeam?: string;
  basis: EscalationBasis;
  need: string;
}

export function useEscalate(incident: Incident, id: string) {
  return useIncidentChange(id, ({ input, key }: { input: EscalationInput; key: string }) =>
    post<Escalation>(`/incidents/${incident.id}/escalations`, input, key),
  );
}

export function useAnswerEscalation(incident: Incident, id: string) {
  return useIncidentChange(
    id,
    ({ escalationId, ...answer }: { escalationId: string; outcome: EscalationOutcome; note?: string }) =>
      post<Escalation>(`/incidents/${incident.id}/escalations/${escalationId}/answer`, answer),
  );
}

export interface TaskInput {
  text: string;
  personId: string;
  dueAt?: string;
}

export function useAssignTask(incident: Incident, id: string) {
  return useIncidentChange(id, ({ input, key }: { input: TaskInput; key: string }) =>
    post<IncidentTask>(`/incidents/${incident.id}/tasks`, input, key),
  );
}

/** Another person, other words or another time; what is over is not rewritten. */
export function useEditTask(incident: Incident, id: string) {
  return useIncidentChange(
    id,
    ({
      task,
      input,
    }: {
      task: IncidentTask;
      input: { text: string; personId: string; dueAt: string | null };
    }) => patch<IncidentTask>(`/incidents/${incident.id}/tasks/${task.id}`, input, task.version),
  );
}

export function useMoveTask(incident: Incident, id: string) {
  return useIncidentChange(
    id,
    ({ task, to, reason }: { task: IncidentTask; to: TaskStatus; reason?: string }) =>
      post<IncidentTask>(`/incidents/${incident.id}/tasks/${task.id}/transitions`, { to, reason }),
  );
}

export function useReportCan(incident: Incident, id: string) {
  return useIncidentChange(
    id,
    ({ input, key }: { input: { condition: string; actions: string; needs?: string }; key: string }) =>
      post<CanReport>(`/incidents/${incident.id}/can-reports`, input, key),
  );
}
