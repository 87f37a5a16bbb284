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
    "/api/feedback/v1/campaigns/{campaign}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The privacy contract of a campaign; the usual terms where none were declared */
        get: operations["readContract"];
        /** Declare a campaign's privacy contract, before its first wave */
        put: operations["declareContract"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/comments/{commentId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readers wrote to a comment's author, and the answers */
        get: operations["readConversation"];
        put?: never;
        /** Write to a comment's author; at most three turns, a day apart */
        post: operations["writeReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The privacy contracts waves were opened under */
        get: operations["readContracts"];
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
    "/api/feedback/v1/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All waves a receipt can belong to, their questions, and where commands go */
        get: operations["readFollowUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/key-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaf hashes, Merkle root, the key lists of waves not yet released, and the keys for commands and contracts */
        get: operations["readKeyLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/key-log/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of the key log, exactly as it was hashed */
        get: operations["readKeyLogEntry"];
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
    "/api/feedback/v1/me/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The level the signed-in person chose, and the one the open wave keeps */
        get: operations["readLevel"];
        /** Choose a level; it holds from the next wave on */
        put: operations["chooseLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/me/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to what is held about oneself, or ask to have it corrected */
        post: operations["raiseObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/me/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take one's own objection back; it is erased */
        delete: operations["withdrawObjection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/me/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What desk holds about the signed-in person */
        get: operations["readOwnRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people object to or ask to have corrected */
        get: operations["listObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/objections/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an objection; its author reads the answer */
        post: operations["decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/periods/{period}/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of each frozen block of a period */
        get: operations["readPeriodLists"];
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
    "/api/feedback/v1/waves/{waveId}/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The spent tokens of a released wave, as hashes */
        get: operations["readInclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/waves/{waveId}/invited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was invited to a wave, to compare with the company's own list */
        get: operations["listInvited"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/v1/waves/{waveId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The wave's sealed turns and dummies, records of 6225 bytes, made anew twice a day */
        get: operations["readReplies"];
        put?: never;
        post?: never;
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
        /** Blind signatures over the signed-in person's token messages; the same again for the same */
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
    "/api/intake/v1/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a sealed correction or erasure; applied within twelve hours */
        post: operations["sendCommand"];
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
        Acceptance: {
            state: components["schemas"]["Way"];
        };
        Alias: {
            source: string;
            value: string;
        };
        BandToken: {
            band: string;
            signature: string;
        };
        BlindedMessage: {
            message: string;
            /** Format: int32 */
            ordinal: number;
        };
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
        CampaignContract: {
            campaign: string;
            frozen: boolean;
            hash: string;
            publicKey: string;
            signature: string;
            terms: components["schemas"]["PrivacyContract"];
            text: string;
        };
        ChosenLevel: {
            campaign: string;
            chosen: components["schemas"]["Level"];
            now: components["schemas"]["Level"] | null;
            wave: string | null;
        };
        CommandTaken: {
            state: string;
        };
        Conversation: {
            /** Format: int32 */
            left: number;
            nextAt: components["schemas"]["Instant"] | null;
            turns: components["schemas"]["Turn"][];
        };
        Decision: {
            answer?: string | null;
            state: components["schemas"]["Standing"];
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
        Entry: {
            /** Format: int32 */
            index: number;
            list: string;
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
        FollowUp: {
            commandsUrl: string;
            surveys: components["schemas"]["FollowUpSurvey"][];
            waves: components["schemas"]["FollowUpWave"][];
        };
        FollowUpSurvey: {
            definition: components["schemas"]["JsonNode"];
            surveyId: string;
            /** Format: int32 */
            surveyVersion: number;
        };
        FollowUpWave: {
            closesAt: components["schemas"]["Instant"];
            state: components["schemas"]["Phase"];
            surveyId: string;
            /** Format: int32 */
            surveyVersion: number;
            waveId: string;
        };
        Head: {
            root: string;
            /** Format: int32 */
            size: number;
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
            dayKnownToCalendars?: boolean;
            kind: string;
            source?: string | null;
            value: string;
        };
        InclusionList: {
            destroyed: string[];
            leaves: string[];
            refused: string[];
            root: string;
            wave: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Invitation: {
            block: components["schemas"]["InvitedBlock"];
            closesAt: components["schemas"]["Instant"];
            contract: components["schemas"]["SignedContract"];
            definition: components["schemas"]["JsonNode"];
            keyLog: components["schemas"]["Head"];
            level: components["schemas"]["Level"];
            opensAt: components["schemas"]["Instant"];
            /** Format: int32 */
            ordinals: number;
            period: string;
            protection: components["schemas"]["Protection"];
            /** Format: int32 */
            questions: number;
            /** Format: int32 */
            seconds: number;
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
        InvitedPeople: {
            /** Format: int32 */
            invited: number;
            next: string | null;
            people: components["schemas"]["InvitedPerson"][];
            period: string;
            waveId: string;
        };
        InvitedPerson: {
            block: string[];
            employeeId: string;
            since: components["schemas"]["LocalDate"] | null;
            until: components["schemas"]["LocalDate"] | null;
        };
        IssuedTokens: {
            label: string;
            signatures: components["schemas"]["Signed"][];
            waveId: string;
        };
        JsonNode: {
            [key: string]: unknown;
        };
        /** @enum {string} */
        Kind: "objection" | "correction";
        /** @enum {string} */
        Level: "anonymous" | "confidential";
        LevelChoice: {
            level: components["schemas"]["Level"];
        };
        Levels: {
            bot: components["schemas"]["Level"];
            imported: components["schemas"]["Level"];
            web: components["schemas"]["Level"];
        };
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
        Membership: {
            managerId: string | null;
            unitId: string;
            unitName: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"] | null;
        };
        NewObjection: {
            kind: components["schemas"]["Kind"];
            reason: string;
            what: components["schemas"]["What"];
        };
        OpeningRequest: {
            week: string | null;
        };
        OpenWaves: {
            invitedFrom: string | null;
            waves: components["schemas"]["Invitation"][];
        };
        OwnChoice: {
            campaign: string;
            level: string;
        };
        OwnInvitation: {
            answeredInChat: boolean;
            block: string;
            campaign: string;
            closesAt: components["schemas"]["Instant"];
            /** Format: int32 */
            invited: number;
            level: string | null;
            opensAt: components["schemas"]["Instant"];
            /** Format: int32 */
            tokensIssued: number | null;
            wave: string;
            week: string;
        };
        OwnObjection: {
            answer: string | null;
            decidedOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["Kind"];
            raisedOn: components["schemas"]["LocalDate"];
            reason: string;
            state: components["schemas"]["Standing"];
            what: components["schemas"]["What"];
        };
        OwnRecord: {
            invitations: components["schemas"]["OwnInvitation"][];
            levels: components["schemas"]["OwnChoice"][];
            objections: components["schemas"]["OwnObjection"][];
            person: components["schemas"]["Profile"];
        };
        People: {
            /** Format: int32 */
            batch: number;
            /** Format: int32 */
            comment: number;
            /** Format: int32 */
            cross: number;
            /** Format: int32 */
            invited: number;
            /** Format: int32 */
            label: number;
            /** Format: int32 */
            score: number;
            /** Format: int32 */
            verdict: number;
        };
        PeriodList: {
            blockId: string;
            employeeIds: string[];
        };
        PeriodLists: {
            lists: components["schemas"]["PeriodList"][];
        };
        Person: {
            alias: string | null;
            employeeId: string | null;
            source: string | null;
        };
        /** @enum {string} */
        Phase: "open" | "closed" | "released" | "destroyed";
        PrivacyContract: {
            bandTarget?: string | null;
            blocks: string;
            campaign: string;
            commentReaders: string[];
            /** Format: int32 */
            correctionHours: number;
            /** Format: int32 */
            erasureHours: number;
            floors: components["schemas"]["People"];
            levels: components["schemas"]["Levels"];
            /** Format: int32 */
            ordinals: number;
            /** Format: int32 */
            retentionMonths: number;
            scoreReaders: string[];
            theatreBelowTwenty: boolean;
            theatreReaders: string[];
            /** Format: int32 */
            v: number;
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
        Profile: {
            aliases: components["schemas"]["Alias"][];
            country: string | null;
            email: string | null;
            employeeId: string;
            language: string | null;
            memberships: components["schemas"]["Membership"][];
            name: string;
            timeZone: string | null;
        };
        /** @enum {string} */
        Protection: "database-readers" | "everyone";
        Published: {
            leaves: string[];
            open: components["schemas"]["Entry"][];
            root: string;
        };
        PublishedContracts: {
            contracts: components["schemas"]["SignedContract"][];
        };
        RaisedObjection: {
            answer: string | null;
            decidedOn: components["schemas"]["LocalDate"] | null;
            employeeId: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["Kind"];
            name: string;
            raisedOn: components["schemas"]["LocalDate"];
            reason: string;
            state: components["schemas"]["Standing"];
            what: components["schemas"]["What"];
        };
        RaisedObjections: {
            objections: components["schemas"]["RaisedObjection"][];
        };
        Reply: {
            text: string;
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
        SealedCommand: {
            keyId: components["schemas"]["UUID"];
            sealed: string;
        };
        Signed: {
            /** Format: int32 */
            ordinal: number;
            signature: string;
        };
        SignedContract: {
            hash: string;
            signature: string;
            text: string;
        };
        /** @enum {string} */
        Speaker: "reader" | "author";
        /** @enum {string} */
        Standing: "open" | "accepted" | "declined";
        Submission: {
            band?: components["schemas"]["BandToken"] | null;
            fill?: string | null;
            label: string;
            nonce: string;
            /** Format: int32 */
            ordinal: number;
            sealed: string;
            signature: string;
            waveId: string;
        };
        Taken: {
            level: components["schemas"]["Level"];
            state: string;
        };
        TokenRequest: {
            blinded: components["schemas"]["BlindedMessage"][];
        };
        Turn: {
            day: components["schemas"]["LocalDate"];
            from: components["schemas"]["Speaker"];
            text: string;
            /** Format: int32 */
            turn: number;
            writer: string | null;
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
            destroyed: number | null;
            /** Format: int32 */
            invited: number;
            opensAt: components["schemas"]["Instant"];
            origin: string;
            period: string;
            /** Format: int32 */
            refused: number | null;
            response: string | null;
            state: components["schemas"]["Phase"];
            surveyId: string;
            waveId: string;
            week: string;
        };
        /** @enum {string} */
        Way: "accepted" | "replaced";
        /** @enum {string} */
        What: "usage" | "aliases" | "directory" | "invitations" | "other";
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
    readContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
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
                    "application/json": components["schemas"]["CampaignContract"];
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
    declareContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivacyContract"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignContract"];
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
    readConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Conversation"];
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
    writeReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reply"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
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
    readContracts: {
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
                    "application/json": components["schemas"]["PublishedContracts"];
                };
            };
        };
    };
    importDirectory: {
        parameters: {
            query?: {
                confirmLeavers?: string;
                dryRun?: string;
                effective?: string;
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
    readFollowUp: {
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
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
        };
    };
    readKeyLog: {
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
                    "application/json": components["schemas"]["Published"];
                };
            };
        };
    };
    readKeyLogEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                index: number;
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
                    "application/json": components["schemas"]["Entry"];
                };
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
    readLevel: {
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
                    "application/json": components["schemas"]["ChosenLevel"];
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
    chooseLevel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChosenLevel"];
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
    raiseObjection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObjection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnObjection"];
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
    withdrawObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
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
    readOwnRecord: {
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
                    "application/json": components["schemas"]["OwnRecord"];
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
    listObjections: {
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
                    "application/json": components["schemas"]["RaisedObjections"];
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
    decideObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaisedObjection"];
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
    readPeriodLists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
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
                    "application/json": components["schemas"]["PeriodLists"];
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
    readInclusion: {
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
                    "application/json": components["schemas"]["InclusionList"];
                };
            };
        };
    };
    listInvited: {
        parameters: {
            query?: {
                /** @description The next of the page before */
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["InvitedPeople"];
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
    readReplies: {
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
                    "application/octet-stream": string;
                };
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
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
    sendCommand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealedCommand"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandTaken"];
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
                    "application/json": components["schemas"]["Acceptance"];
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
