/** One complaint about one place of a request (RFC 9457 extension of Afterword). */
export interface FieldError {
  pointer: string;
  message: string;
}

/** A refused or failed request, as the API's problem document tells it. */
export class Problem extends Error {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string | null;
  readonly errors: FieldError[];
  readonly requestId: string | null;
  readonly extensions: Record<string, unknown>;

  constructor(body: Record<string, unknown> & { title: string; status: number }) {
    super(typeof body.detail === 'string' && body.detail ? body.detail : body.title);
    const { type, title, status, detail, errors, requestId, ...extensions } = body;
    this.name = 'Problem';
    this.type = typeof type === 'string' ? type : 'about:blank';
    this.title = title;
    this.status = status;
    this.detail = typeof detail === 'string' ? detail : null;
    this.errors = Array.isArray(errors) ? errors.filter(isFieldError) : [];
    this.requestId = typeof requestId === 'string' ? requestId : null;
    this.extensions = extensions;
  }

  /** The complaint about one field, named by its path: "title" or "impact.customersAffected". */
  field(path: string): string | undefined {
    const pointer = '/' + path.replaceAll('.', '/');
    return this.errors.find(error => error.pointer === pointer || error.pointer === '#' + pointer)?.message;
  }

  /** Complaints about places that none of the given fields shows. */
  errorsOutside(paths: string[]): FieldError[] {
    return this.errors.filter(error => !paths.some(path => this.field(path) === error.message));
  }

  static async fromResponse(response: Response): Promise<Problem> {
    let body: Record<string, unknown> = {};
    try {
      const parsed: unknown = JSON.parse(await response.text());
      if (parsed && typeof parsed === 'object') body = parsed as Record<string, unknown>;
    } catch {
      // Not a problem document, for example a proxy's page; the status tells enough.
    }
    return new Problem({
      requestId: response.headers.get('X-Request-Id') ?? undefined,
      ...body,
      title: typeof body.title === 'string' ? body.title : fallbackTitle(response.status),
      status: response.status,
    });
  }

  static unreachable(): Problem {
    return new Problem({
      type: '/problems/unreachable',
      title: 'Afterword could not be reached',
      status: 0,
      detail: 'Check your connection, then try again. Nothing you typed is lost.',
    });
  }
}

/** The problem behind anything that was thrown. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem({
    title: 'Something unexpected happened',
    status: 0,
    detail: error instanceof Error ? error.message : undefined,
  });
}

function isFieldError(value: unknown): value is FieldError {
  return (
    !!value &&
    typeof value === 'object' &&
    typeof (value as FieldError).pointer === 'string' &&
    typeof (value as FieldError).message === 'string'
  );
}

function fallbackTitle(status: number): string {
  if (status === 401) return 'You are not signed in';
  if (status === 403) return 'You may not do this';
  if (status === 404) return 'Not found';
  if (status === 503) return 'This part of Afterword is away for a moment';
  return status >= 500 ? 'Afterword could not answer' : 'The request was refused';
}
