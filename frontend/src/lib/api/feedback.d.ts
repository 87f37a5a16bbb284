// Generated from the openapi.yaml of the service by `npm run api`; not edited by hand.

export interface paths {
    "/api/feedback/v1/bot/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person's answers, collected in chat; confidential */
        post: operations["submitBotResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/bot/waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open waves with their questions */
        get: operations["listBotWaves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/directory/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a full directory snapshot (CSV) as of a day */
        post: operations["importDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/directory/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who an identifier was on a day */
        post: operations["resolveIdentifiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/directory/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The unit tree as of today, with headcounts */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/feed/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events after a sequence number, oldest first */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in person, their roles and their unit */
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/response-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Historic responses as CSV with a mapping */
        post: operations["importMappedResponses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All waves and where they stand */
        get: operations["listWaves"];
        put?: never;
        /** Open the built-in survey for a week */
        post: operations["openWave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/waves/{waveId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a wave early; it is released at once */
        post: operations["closeWave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/waves/{waveId}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The signed-in person's tokens for a wave; the same each time */
        post: operations["issueTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/waves/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the signed-in person may answer now */
        get: operations["listOpenWaves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in an answer with a token; again replaces it until release */
        post: operations["submitAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BotResponse: {
            answers: components["schemas"]["JsonNode"];
            person: components["schemas"]["Person"];
            waveId: string;
        };
        BotWave: {
            closesAt: components["schemas"]["Instant"];
            definition: components["schemas"]["JsonNode"];
            surveyId: string;
            /** Format: int32 */
            surveyVersion: number;
            waveId: string;
        };
        BotWaves: {
            waves: components["schemas"]["BotWave"][];
        };
        DirectoryReport: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            dryRun: boolean;
            effective: components["schemas"]["LocalDate"];
            importId: components["schemas"]["UUID"];
            /** Format: int32 */
            left: number;
            /** Format: int32 */
            read: number;
            /** Format: int32 */
            rejected: number;
            rejections: components["schemas"]["Fault"][];
            /** Format: int32 */
            unchanged: number;
            units: components["schemas"]["UnitChanges"];
            warnings: string[];
        };
        Employee: {
            employeeId: string;
            unitId: string;
            unitName: string;
        };
        Fault: {
            field: string | null;
            /** Format: int64 */
            line: number | null;
            reason: string;
            value: string | null;
        };
        FeedEvent: {
            data: string;
            datacontenttype: string;
            id: string;
            /** Format: int64 */
            sequence: number;
            source: string;
            specversion: string;
            time: string;
            type: string;
        };
        FeedPage: {
            events: components["schemas"]["FeedEvent"][];
            /** Format: int64 */
            next: number;
        };
        /** @description HTTP Problem Response according to RFC9457 and RFC7807 */
        HttpProblem: {
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status: number;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title: string;
            /**
             * Format: uri
             * @description A optional URI reference that identifies the problem type
             * @example https://example.com/errors/not-found
             */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @description HTTP Validation Problem Response according to RFC9457 and RFC7807 */
        HttpValidationProblem: {
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status: number;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title: string;
            /**
             * Format: uri
             * @description A optional URI reference that identifies the problem type
             * @example https://example.com/errors/not-found
             */
            type: string;
            /** @description List of validation constraint violations that occurred */
            violations: components["schemas"]["Violation"][];
        } & {
            [key: string]: unknown;
        };
        Identifier: {
            day: components["schemas"]["LocalDate"];
            kind: string;
            source?: string | null;
            value: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Invitation: {
            block: components["schemas"]["InvitedBlock"];
            closesAt: components["schemas"]["Instant"];
            definition: components["schemas"]["JsonNode"];
            opensAt: components["schemas"]["Instant"];
            period: string;
            protection: string;
            /** Format: int32 */
            questions: number;
            /** Format: int32 */
            seconds: number;
            /** Format: int32 */
            sizeLimit: number;
            submissionsUrl: string;
            surveyId: string;
            /** Format: int32 */
            surveyVersion: number;
            waveId: string;
            week: string;
        };
        InvitedBlock: {
            blockId: string;
            /** Format: int32 */
            invited: number;
            name: string;
        };
        IssuedTokens: {
            label: string;
            tokens: components["schemas"]["Token"][];
            waveId: string;
        };
        JsonNode: {
            [key: string]: unknown;
        };
        /** @enum {string} */
        Level: "anonymous" | "confidential";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Me: {
            demo: boolean;
            employee: components["schemas"]["Employee"] | null;
            matched: boolean;
            name: string;
            roles: string[];
        };
        OpeningRequest: {
            week: string | null;
        };
        OpenWaves: {
            invitedFrom: string | null;
            waves: components["schemas"]["Invitation"][];
        };
        Person: {
            alias: string | null;
            employeeId: string | null;
            source: string | null;
        };
        Problem: {
            code: string;
            detail: string;
            errors: components["schemas"]["Fault"][];
            /** Format: int32 */
            status: number;
            title: string;
            /** Format: uri */
            type: string;
        };
        Receipt: {
            state: components["schemas"]["State1"];
        };
        Resolution: {
            employeeId: string | null;
            unitId: string | null;
            unknown: boolean | null;
            validFrom: components["schemas"]["LocalDate"] | null;
            validTo: components["schemas"]["LocalDate"] | null;
        };
        ResolutionAnswer: {
            resolutions: components["schemas"]["Resolution"][];
        };
        ResolutionRequest: {
            requests: components["schemas"]["Identifier"][];
        };
        ResponseImportReport: {
            /** Format: int64 */
            accepted: number;
            importId: components["schemas"]["UUID"];
            /** Format: int32 */
            people: number;
            peopleKnown: boolean;
            /** Format: int64 */
            read: number;
            /** Format: int64 */
            rejected: number;
            rejections: components["schemas"]["Fault"][];
            survey: string;
            warnings: string[];
            waves: string[];
        };
        /** @enum {string} */
        State: "open" | "closed" | "released" | "destroyed";
        /** @enum {string} */
        State1: "accepted" | "replaced";
        Submission: {
            answer: string;
            label: string;
            /** Format: int32 */
            ordinal: number;
            token: string;
            waveId: string;
        };
        Taken: {
            level: components["schemas"]["Level"];
            state: string;
        };
        Token: {
            /** Format: int32 */
            ordinal: number;
            token: string;
        };
        UnitChanges: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            ended: number;
        };
        UnitNow: {
            name: string;
            parentUnitId: string | null;
            /** Format: int32 */
            people: number;
            unitId: string;
        };
        Units: {
            units: components["schemas"]["UnitNow"][];
        };
        /** Format: uuid */
        UUID: string;
        /** @description Validation constraint violation details */
        Violation: {
            /**
             * @description The field for which the validation failed
             * @example #/profile/email
             */
            field: string;
            /**
             * @description Part of the http request where the validation error occurred such as query, path, header, form, body
             * @example query
             * @example path
             * @example header
             * @example form
             * @example body
             */
            in: string;
            /**
             * @description Description of the validation error
             * @example Invalid email format
             */
            message: string;
        };
        Wave: {
            closesAt: components["schemas"]["Instant"];
            opensAt: components["schemas"]["Instant"];
            origin: string;
            period: string;
            surveyId: string;
            /** Format: int32 */
            surveyVersion: number;
            waveId: string;
            week: string;
        };
        WaveList: {
            waves: components["schemas"]["WaveState"][];
        };
        WaveState: {
            /** Format: int32 */
            blocks: number;
            closesAt: components["schemas"]["Instant"];
            /** Format: int32 */
            invited: number;
            opensAt: components["schemas"]["Instant"];
            origin: string;
            period: string;
            /** Format: int32 */
            refused: number | null;
            response: string | null;
            state: components["schemas"]["State"];
            surveyId: string;
            waveId: string;
            week: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    submitBotResponse: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotResponse"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listBotWaves: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotWaves"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importDirectory: {
        parameters: {
            query?: {
                dryRun?: boolean;
                effective?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryReport"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resolveIdentifiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Units"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readFeed: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importMappedResponses: {
        parameters: {
            query?: {
                survey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    mapping: string;
                };
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseImportReport"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWaves: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaveList"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    openWave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wave"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    closeWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wave"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    issueTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokens"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listOpenWaves: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenWaves"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    submitAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
