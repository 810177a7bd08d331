{{/* Name of one service's objects. */}}
{{- define "afterword.name" -}}
{{ .root.Release.Name }}-{{ .name }}
{{- end -}}

{{/* Labels that select one service's pods; they never change. */}}
{{- define "afterword.selector" -}}
app.kubernetes.io/name: {{ .service.component }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end -}}

{{/* Labels of each object. */}}
{{- define "afterword.labels" -}}
{{ include "afterword.selector" . }}
app.kubernetes.io/part-of: afterword
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end -}}
