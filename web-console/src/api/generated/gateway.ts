// Generated from contracts/openapi/gateway.yaml by npm run generate-api; not edited by hand.

export interface components {
    schemas: {
        LiveNotice: {
            id: string;
            type: string;
            subject: string;
            sequence?: number;
            time: string;
            incidentId?: string | null;
            key?: string | null;
            status?: string | null;
        };
        EventReplay: {
            items?: unknown[];
            nextCursor: string;
        };
        Session: {
            authenticated: boolean;
            id?: string;
            name?: string;
            username?: string;
            roles?: string[];
            teams?: string[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            errors?: components["schemas"]["FieldError"][];
            requestId?: string;
        };
        FieldError: {
            pointer: string;
            message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
