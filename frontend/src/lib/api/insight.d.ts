// Generated from the openapi.yaml of the service by `npm run api`; not edited by hand.

export interface paths {
    "/api/insight/v1/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries, newest first, 50 a page; asking is an entry itself */
        get: operations["accessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/access-log/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recomputes the chain now */
        get: operations["checkAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/access-log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole chain, oldest first, a line an entry */
        get: operations["exportAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/access-log/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest published head, the same for everybody */
        get: operations["accessLogHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/access-log/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often results of one's own group were asked for, never by whom */
        get: operations["readsOfMyGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether use and usefulness go together over shown groups of a period */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/allocation/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions on money with what came of them, newest first */
        get: operations["decisions"];
        put?: never;
        /** Decides for moves of a scenario */
        post: operations["recordDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/allocation/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hearings of units about a figure of a period, newest first */
        get: operations["hearings"];
        put?: never;
        /** Puts on record that a unit was heard about its figure */
        post: operations["recordHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/allocation/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where money could move, given a budget, commitments and weights */
        post: operations["makeScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/allocation/spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was spent in a period by group, tool and verdict, as printed, 100 a page; as text/csv all of them with outcomes of tasks */
        get: operations["getSpend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/allocation/spend/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed digest of the CSV that answers the same question */
        get: operations["spendDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Audits the caller may see, newest first, fifty a page */
        get: operations["audits"];
        put?: never;
        /** Freezes what stands in a closed period about some units and tools */
        post: operations["openAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/audits/{auditId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An audit with all on its record; the header Repr-Digest is of these bytes */
        get: operations["audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/audits/{auditId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a finding on record, with the office that decides on it */
        post: operations["noteFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/audits/{auditId}/findings/{number}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a decision on a finding; the newest stands */
        post: operations["decideFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/audits/{auditId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a PDF; the header Repr-Digest is of these bytes */
        get: operations["auditAsPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/audits/{auditId}/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the record as read; two sign, neither of whom opened it */
        post: operations["signAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/audits/{auditId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks an unsigned audit as opened by mistake; only who opened it, and it stays on record */
        post: operations["withdrawAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units × tools of one period, as far as the caller may see */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/cells/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evidence of one cell, or its withheld form */
        get: operations["getCell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/cells/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes what happened in a group's weeks; it can only weaken an accusation */
        post: operations["noteOnCell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/contradictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups × tools where what is measured and what is said disagree, 20 a page, the surest first */
        get: operations["getContradictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All facts on record, the newest days first */
        get: operations["facts"];
        put?: never;
        /** Puts a fact on record, or corrects one by a newer entry */
        post: operations["declareFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/facts/{factId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that it was not so after all; the entry stays on record */
        post: operations["withdrawFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/hygiene": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clean-data labels of a period with raw beside genuine use, 50 groups × tools a page; as text/csv all of them */
        get: operations["getHygiene"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/hygiene/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed digest of the CSV that answers the same question */
        get: operations["hygieneDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/me/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My Usage */
        get: operations["myUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/me/usage/automations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My Automations */
        get: operations["myAutomations"];
        put?: never;
        /** Declare My Job */
        post: operations["declareMyJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/me/usage/automations/{automationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End My Job */
        delete: operations["endMyJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/me/usage/automations/{source}/{tool}/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Declare My Automation */
        put: operations["declareMyAutomation"];
        post?: never;
        /** Withdraw My Automation */
        delete: operations["withdrawMyAutomation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/metrics/gameability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one junk act adds to each metric a target can count */
        get: operations["metricsGameability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/notes/{noteId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that it was not so after all; the note stays on record */
        post: operations["withdrawNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/outcomes/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of tasks, newest first */
        get: operations["outcomeImports"];
        put?: never;
        /** Takes in a CSV of tasks: task, unit, tool, finished, with_ai, actual_minutes; estimate_minutes, rework, quality, person where known */
        post: operations["importOutcomes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All pauses on record, in the order they begin */
        get: operations["pauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/pauses/{pauseId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls a pause off, with the reason */
        post: operations["cancelPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/pauses/{pauseId}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draws the paused units with the committed seed, once */
        post: operations["drawPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/periods/{period}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A closed period's verdicts with all that is printed of them, to recompute */
        get: operations["exportPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Use cases by impact and by whether people would use them anyway, of the whole company */
        get: operations["getPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/quarters/{quarter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units × tools of the periods of a quarter, side by side */
        get: operations["getQuarter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which verdicts are within reach, and what is missing for the others */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments that may be quoted, 20 a page */
        get: operations["searchComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/slice-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cuts people wished for, the most wished first */
        get: operations["wishedSlices"];
        put?: never;
        /** Notes a cut for the next period's cube; not who wished it */
        post: operations["wishForSlice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Targets */
        get: operations["targets"];
        put?: never;
        /** Declare Target */
        post: operations["declareTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/targets/{targetId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End Target */
        post: operations["endTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/targets/{targetId}/gameability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it takes to reach a target by junk acts alone */
        get: operations["targetGameability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/targets/{targetId}/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Use and usefulness around a target's start, pauses and end, of shown groups */
        get: operations["getGoodhartGap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/targets/{targetId}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Commits days and the hash of a seed, before any unit is read */
        post: operations["commitPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/targets/{targetId}/pauses/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could take part in a pause, and what 2, 4, 6 and 8 weeks could show */
        get: operations["planPause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tools */
        get: operations["tools"];
        put?: never;
        /** Add Tool */
        post: operations["addTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/automations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Automations */
        get: operations["automations"];
        put?: never;
        /** Declare Automation */
        post: operations["declareAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/automations/{automationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End Automation */
        delete: operations["endAutomation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Connections */
        get: operations["connections"];
        put?: never;
        /** Declare Connection */
        post: operations["declareConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/connections/{connectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete Connection */
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/connections/{connectionId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause Connection */
        post: operations["pauseConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/connections/{connectionId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Connection Progress */
        get: operations["connectionProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/connections/{connectionId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume Connection */
        post: operations["resumeConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/connections/{connectionId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run Connection */
        post: operations["runConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/connections/{connectionId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Test Connection */
        post: operations["testConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coverage and finality by source, tool and day, 400 days a page; as text/csv all of it */
        get: operations["usageCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usage Identities */
        get: operations["usageIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/identities/{hash}/machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark Machine */
        put: operations["markMachine"];
        post?: never;
        /** Unmark Machine */
        delete: operations["unmarkMachine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/identities/{hash}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Match Identity */
        put: operations["matchIdentity"];
        post?: never;
        /** Unmatch Identity */
        delete: operations["unmatchIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usage Imports */
        get: operations["usageImports"];
        put?: never;
        /** Import Usage */
        post: operations["importUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usage Import */
        get: operations["usageImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/imports/{importId}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every row an import refused, 10,000 a page, in the order of its files */
        get: operations["usageRejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/otlp/installations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Installations */
        get: operations["installations"];
        put?: never;
        /** Declare Installation */
        post: operations["declareInstallation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/otlp/installations/{installationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke Installation */
        delete: operations["revokeInstallation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/otlp/v1/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export Logs */
        post: operations["exportLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/otlp/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export Metrics */
        post: operations["exportMetrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/usage/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usage Sources */
        get: operations["usageSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/use-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Use Cases */
        get: operations["useCases"];
        put?: never;
        /** Add Use Case */
        post: operations["addUseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/use-cases/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire Use Case */
        post: operations["retireUseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/use-cases/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Use Case Proposals */
        get: operations["useCaseProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/use-cases/proposals/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismiss Use Case Proposal */
        post: operations["dismissUseCaseProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/waves/{wave}/band": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own Band */
        get: operations["ownBand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/waves/{wave}/band-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue Band Token */
        post: operations["issueBandToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/v1/waves/{wave}/bands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepare Bands */
        post: operations["prepareBands"];
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
        AccessEntry: {
            asked: components["schemas"]["AskedParameter"][];
            at: components["schemas"]["Instant"];
            kind: components["schemas"]["AccessKind"];
            name: string;
            node: string | null;
            operation: string;
            period: string | null;
            previous: string;
            roles: string[];
            scope: string[];
            /** Format: int64 */
            sequence: number;
            subject: string;
        };
        /** @enum {string} */
        AccessKind: "board" | "cell" | "comments" | "proposals" | "imports" | "identities" | "log";
        Account: {
            at: components["schemas"]["Instant"] | null;
            by: string | null;
            bySource: boolean;
            domain: string | null;
            from: string | null;
            hash: string;
            kind: components["schemas"]["AccountKind"];
            /** Format: int64 */
            rowsUpTo: number | null;
            source: string;
            state: components["schemas"]["AccountState"];
            to: string | null;
        };
        /** @enum {string} */
        AccountKind: "employee_number" | "email" | "login" | "vendor_id" | "hashed" | "unknown" | "api_key" | "service";
        /** @enum {string} */
        AccountState: "unmatched" | "matched" | "machine";
        AdoptionTarget: {
            announced: components["schemas"]["LocalDate"];
            from: components["schemas"]["LocalDate"];
            leaderboard: boolean;
            metric: components["schemas"]["TargetMetric"];
            name: string;
            per: components["schemas"]["TargetPeriod"];
            replaces: string | null;
            share: number | null;
            targetId: string;
            threshold: number;
            to: components["schemas"]["LocalDate"] | null;
            tool: string;
            units: string[];
        };
        Agreement: {
            /** Format: int32 */
            cells: number;
            /** Format: double */
            kendall: number | null;
            /** Format: double */
            kendallHigh: number | null;
            /** Format: double */
            kendallLow: number | null;
            sentence: string;
            /** Format: double */
            spearman: number | null;
            /** Format: double */
            spearmanHigh: number | null;
            /** Format: double */
            spearmanLow: number | null;
            /** Format: int32 */
            without: number;
        };
        AgreementRow: {
            figures: components["schemas"]["Agreement"] | components["schemas"]["Withheld"];
            metric: string;
            question: string;
        };
        Amount: {
            /** @example EUR */
            currency: string;
            /** Format: int64 */
            from: number;
            /** @enum {string} */
            kind: "list" | "charged" | "estimated" | "unknown";
            /** Format: int64 */
            to: number;
        };
        AnswerBreakdown: {
            /** @enum {string} */
            by: "use-case" | "usage-band";
            parts: components["schemas"]["BreakdownPart"][];
            /** Format: int32 */
            people: number;
        };
        Around: {
            /** Format: double */
            activeDaysAfter: number | null;
            /** Format: double */
            activeDaysBefore: number | null;
            day: components["schemas"]["LocalDate"];
            kind: string;
            sentence: string;
            /** Format: double */
            usefulAfter: number | null;
            /** Format: double */
            usefulBefore: number | null;
        };
        AskedBlock: {
            blockId: string;
            members: string[];
            path: string[];
            /** Format: double */
            responseRate: number | null;
            unitIds: string[];
        };
        AskedParameter: {
            name: string;
            value: string;
        };
        AuditComparison: {
            auditId: components["schemas"]["UUID"];
            cells: components["schemas"]["ComparedCell"][];
            contentDigest: string;
            period: string;
        };
        AuditContent: {
            cells: components["schemas"]["AuditedCell"][];
            /** @enum {string} */
            figures: "preliminary" | "final";
            finalOn: components["schemas"]["LocalDate"] | null;
            format: string;
            inputs: {
                [key: string]: string;
            };
            /** @example 2026-P12 */
            period: string;
            question: string;
            targets: components["schemas"]["AuditedTarget"][];
            tools: components["schemas"]["AuditedTool"][];
            units: components["schemas"]["AuditedUnit"][];
        };
        AuditedCell: {
            found: components["schemas"]["AuditedFigures"] | components["schemas"]["Withheld"];
            id: string;
            name: string;
            node: string;
            tool: string;
        };
        AuditedFigures: {
            contradictions: string[];
            gaps: string[];
            /** Format: int32 */
            known: number | null;
            /** Format: int32 */
            n: number;
            noted: components["schemas"]["Noted"][];
            /** Format: int32 */
            nTo: number;
            said: components["schemas"]["Said"][];
            sentence: string;
            usage: components["schemas"]["AuditedUsage"] | null;
            verdict: components["schemas"]["Verdict"];
        };
        AuditedTarget: {
            /** Format: int64 */
            acts: number;
            arithmetic: string[];
            /** Format: int32 */
            days: number | null;
            effort: components["schemas"]["Effort"];
            from: components["schemas"]["LocalDate"];
            metric: string;
            minutes: number;
            name: string;
            ofPeople: number | null;
            per: string;
            share: number;
            targetId: string;
            threshold: number;
            to: components["schemas"]["LocalDate"] | null;
            tool: string;
        };
        AuditedTool: {
            id: string;
            name: string;
        };
        AuditedUnit: {
            id: string;
            name: string;
            /** Format: int32 */
            people: number;
        };
        AuditedUsage: {
            automation: components["schemas"]["Volume"];
            genuine: components["schemas"]["Volume"];
            /** @enum {string} */
            label: "USE" | "DOWN_WEIGHT" | "EXCLUDE" | "UNKNOWN";
            machine: components["schemas"]["Volume"] | null;
            passive: components["schemas"]["Volume"] | null;
            raw: components["schemas"]["Volume"];
            reasons: string[];
            toppedUp: components["schemas"]["Volume"] | null;
            unit: string;
        };
        AuditLine: {
            auditId: components["schemas"]["UUID"];
            contentDigest: string;
            frozenAt: components["schemas"]["OffsetDateTime"];
            openedBy: string;
            period: string;
            question: string;
            /** @enum {string} */
            state: "open" | "signed-once" | "signed" | "withdrawn";
            tools: string[];
            units: string[];
        };
        AuditList: {
            audits: components["schemas"]["AuditLine"][];
            /** Format: int32 */
            next: number | null;
        };
        AuditQuestion: {
            period: string;
            question: string;
            tools?: string[] | null;
            units?: string[] | null;
        };
        AuditReport: {
            auditId: components["schemas"]["UUID"];
            comparison: components["schemas"]["AuditComparison"] | null;
            content: components["schemas"]["AuditContent"];
            contentDigest: string;
            findings: components["schemas"]["Finding"][];
            frozenAt: components["schemas"]["OffsetDateTime"];
            openedBy: string;
            recordDigest: string;
            signOffs: components["schemas"]["SignOff"][];
            /** @enum {string} */
            state: "open" | "signed-once" | "signed" | "withdrawn";
            withdrawal: components["schemas"]["AuditWithdrawal"] | null;
        };
        AuditWithdrawal: {
            reason: string;
            withdrawnAt: components["schemas"]["OffsetDateTime"];
            withdrawnBy: string;
        };
        /** @enum {string} */
        Automatic: "yes" | "no" | "unknown";
        Automation: {
            about: components["schemas"]["AutomationKind"];
            automationId: components["schemas"]["UUID"];
            declaredAt: components["schemas"]["Instant"];
            declaredBy: string;
            endedAt: components["schemas"]["Instant"] | null;
            endedBy: string | null;
            fromDay: components["schemas"]["LocalDate"];
            /** Format: int32 */
            fromHour: number | null;
            hash: string | null;
            note: string;
            own: boolean;
            /** Format: int32 */
            toHour: number | null;
            tool: string | null;
            untilDay: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        AutomationKind: "account" | "key" | "person";
        AutomationPage: {
            automations: components["schemas"]["Automation"][];
            /** Format: int64 */
            declaredByPeople: number | null;
            next: string | null;
        };
        BandKey: {
            band: string;
            key: string;
        };
        BandKeys: {
            blocks: components["schemas"]["BlockBands"][];
        };
        BandRequest: {
            blocks: components["schemas"]["AskedBlock"][];
            closesAt: components["schemas"]["Instant"];
            period: string;
            target: string;
        };
        BandTarget: {
            name: string;
            targetId: string;
            tool: string;
        };
        BandTokenRequest: {
            blinded: string;
        };
        Bill: {
            figures: components["schemas"]["Amount"] | components["schemas"]["Withheld"];
            source: string;
            tool: string;
        };
        BlockBands: {
            bands: components["schemas"]["BandKey"][];
            blockId: string;
        };
        Board: {
            cells: components["schemas"]["BoardCell"][];
            nodes: components["schemas"]["BoardNode"][];
            /** @example 2026-P12 */
            period: string | null;
            periods: components["schemas"]["PeriodOption"][];
            targets: components["schemas"]["BoardTarget"][];
            tools: components["schemas"]["ToolName"][];
        };
        BoardCell: {
            figures: components["schemas"]["CellFigures"] | components["schemas"]["Withheld"];
            id: string;
            node: string;
            tool: string;
        };
        BoardNode: {
            /** Format: int32 */
            depth: number;
            id: string;
            name: string;
            parentId: string | null;
            /** Format: int32 */
            people: number;
        };
        BoardTarget: {
            from: components["schemas"]["LocalDate"];
            metric: string;
            name: string;
            per: components["schemas"]["TargetPeriod"];
            share: number | null;
            targetId: string;
            /** Format: double */
            threshold: number;
            to: components["schemas"]["LocalDate"] | null;
            tool: string;
        };
        BreakdownPart: {
            /** Format: double */
            helpful: number | null;
            id: string;
            judged: components["schemas"]["PartJudged"] | null;
            /** Format: int32 */
            n: number;
            name: string;
            /** Format: double */
            notWithoutTarget: number | null;
            /** Format: int32 */
            nTo: number;
        };
        BreakEven: {
            hourWorth: components["schemas"]["CostPerHour"] | null;
            /** Format: double */
            returnShare: number;
        };
        Cancellation: {
            cancelledOn: components["schemas"]["LocalDate"];
            lastDay: components["schemas"]["LocalDate"] | null;
            reason: string;
        };
        CellComment: {
            id: string;
            /** @enum {string} */
            level: "anonymous" | "confidential";
            text: string;
            wave: string;
        };
        CellCondition: {
            detail: string;
            name: string;
            /** @enum {string} */
            state: "MET" | "UNMET" | "MISSING";
            verdict: components["schemas"]["Verdict"];
        };
        CellEvidence: {
            blindSpots: string[];
            breakdowns: components["schemas"]["AnswerBreakdown"][];
            comments: components["schemas"]["Comments"];
            conditions: components["schemas"]["CellCondition"][];
            confidential: components["schemas"]["Confidential"] | null;
            coverage: components["schemas"]["Coverage"] | null;
            /** @enum {string} */
            figures: "running" | "preliminary" | "final";
            finalOn: components["schemas"]["LocalDate"] | null;
            inputs: {
                [key: string]: string;
            };
            /** Format: int32 */
            invited: number;
            missing: string[];
            /** Format: int32 */
            n: number;
            node: components["schemas"]["NodePath"];
            notes: components["schemas"]["CellNote"][];
            /** Format: int32 */
            nTo: number;
            period: string;
            sentence: string;
            signals: components["schemas"]["SignalView"][];
            target: components["schemas"]["CellTarget"] | null;
            tool: components["schemas"]["ToolName"];
            /** @enum {string} */
            usage: "present" | "no usage data";
            verdict: components["schemas"]["Verdict"] | null;
        };
        CellFigures: {
            /** Format: int32 */
            n: number;
            note: string | null;
            /** Format: int32 */
            nTo: number;
            trend: components["schemas"]["TrendPoint"][] | null;
            /** @enum {string} */
            usage: "present" | "no usage data";
            verdict: components["schemas"]["Verdict"] | null;
        };
        CellNote: {
            from: components["schemas"]["LocalDate"];
            late: boolean;
            /** @enum {string} */
            notedAs: "unit-lead" | "reader";
            notedOn: components["schemas"]["LocalDate"];
            noteId: components["schemas"]["UUID"];
            to: components["schemas"]["LocalDate"];
            tool: string | null;
            what: string;
            withdrawn: string | null;
        };
        CellPage: {
            evidence: components["schemas"]["CellEvidence"] | components["schemas"]["Withheld"];
            id: string;
            node: string;
            tool: string;
        };
        CellSpend: {
            costPerHour: components["schemas"]["CostPerHour"][];
            hoursSaved: components["schemas"]["HoursSaved"] | null;
            note: string | null;
            outcomes: components["schemas"]["OutcomeFigures"] | null;
            sentence: string;
            spend: components["schemas"]["Amount"][];
            verdict: components["schemas"]["Verdict"] | null;
        };
        CellTarget: {
            announced: components["schemas"]["LocalDate"];
            from: components["schemas"]["LocalDate"];
            metric: string;
            name: string;
            per: components["schemas"]["TargetPeriod"];
            share: number | null;
            targetId: string;
            /** Format: double */
            threshold: number;
            to: components["schemas"]["LocalDate"] | null;
        };
        CellWeight: {
            cell: string;
            /** Format: double */
            weight: number;
        };
        ChainBreak: {
            reason: string;
            /** Format: int64 */
            sequence: number;
        };
        ChainedEntry: {
            entry: components["schemas"]["AccessEntry"];
            hash: string;
        };
        ChainState: {
            begin: components["schemas"]["Link"];
            broken: components["schemas"]["ChainBreak"] | null;
            checkedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            entries: number;
            head: components["schemas"]["Link"];
            whole: boolean;
        };
        Change: {
            /** Format: double */
            genuineNow: number | null;
            /** Format: double */
            genuineThen: number | null;
            /** Format: double */
            rawNow: number | null;
            /** Format: double */
            rawThen: number | null;
            unit: string | null;
            verdictNow: components["schemas"]["Verdict"];
            verdictThen: components["schemas"]["Verdict"];
        };
        CleanCell: {
            said: components["schemas"]["CleanSaid"] | null;
            surfaces: components["schemas"]["CleanSurface"][];
            verdict: components["schemas"]["Verdict"] | null;
            whole: components["schemas"]["CleanLabelled"];
        };
        /** @enum {string} */
        CleanLabel: "USE" | "DOWN_WEIGHT" | "EXCLUDE" | "UNKNOWN";
        CleanLabelled: {
            label: components["schemas"]["CleanLabel"];
            reasons: string[];
            usage: components["schemas"]["GenuineUsage"];
        };
        CleanSaid: {
            /** Format: int32 */
            answers: number;
            share: components["schemas"]["CleanShare"];
        };
        CleanShare: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            value: number;
        };
        CleanSurface: {
            labelled: components["schemas"]["CleanLabelled"];
            name: string;
        };
        Comments: {
            contradicting: components["schemas"]["CellComment"][];
            contradictingWords: string[];
            how: string;
            other: components["schemas"]["CellComment"][];
            /** @enum {string} */
            sides: "for-against" | "help-trouble" | "undivided";
            supporting: components["schemas"]["CellComment"][];
            supportingWords: string[];
        };
        Commitment: {
            cell: string;
            /** Format: int64 */
            minor: number;
        };
        ComparedCell: {
            change: components["schemas"]["Change"] | components["schemas"]["Withheld"];
            name: string;
            tool: string;
        };
        Confidential: {
            /** Format: double */
            helpful: number | null;
            /** Format: int32 */
            n: number;
            /** Format: double */
            notWithoutTarget: number | null;
            /** Format: int32 */
            nTo: number;
        };
        Connection: {
            /** Format: uri */
            base: string;
            connectionId: components["schemas"]["UUID"];
            declaredAt: components["schemas"]["Instant"];
            /** Format: int32 */
            everyHours: number;
            fromDay: components["schemas"]["LocalDate"];
            lastFailed: boolean;
            lastOutcome: string | null;
            lastRun: components["schemas"]["Instant"] | null;
            nextRun: components["schemas"]["Instant"];
            oldestDay: components["schemas"]["LocalDate"] | null;
            oldestFetched: components["schemas"]["LocalDate"] | null;
            paused: boolean;
            running: boolean;
            secret: string;
            source: string;
        };
        ConnectionList: {
            connections: components["schemas"]["Connection"][];
            fetched: components["schemas"]["FetchedSource"][];
            sources: string[];
            uploaded: components["schemas"]["UploadedSource"][];
        };
        ConnectionTrial: {
            credentials: components["schemas"]["Finding1"];
            detail: string;
            format: components["schemas"]["Finding1"];
            reachable: components["schemas"]["Finding1"];
            /** Format: int32 */
            status: number | null;
            works: boolean;
        };
        Contradiction: {
            /** Format: double */
            bits: number;
            sentence: string;
            /** @enum {string} */
            side: "SAID_YES" | "SAID_NO";
            telemetry: components["schemas"]["ContradictionHalf"];
            testimony: components["schemas"]["ContradictionHalf"];
            verdict: components["schemas"]["Verdict"] | null;
        };
        ContradictionComment: {
            id: string;
            text: string;
            wave: string;
        };
        ContradictionComments: {
            gain: components["schemas"]["ContradictionComment"][];
            gainWords: string[];
            trouble: components["schemas"]["ContradictionComment"][];
            troubleWords: string[];
        };
        ContradictionHalf: {
            /** Format: double */
            e: number;
            /** Format: double */
            effect: number;
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: int32 */
            n: number;
            question: string;
            signal: string;
            unit: string;
        };
        ContradictionPage: {
            measure: string;
            nextCursor: string | null;
            /** @example 2026-P12 */
            period: string | null;
            rows: components["schemas"]["ContradictionRow"][];
            tools: components["schemas"]["ContradictionTool"][];
        };
        ContradictionRow: {
            cell: string;
            comments: components["schemas"]["ContradictionComments"];
            found: components["schemas"]["Contradiction"] | components["schemas"]["Withheld"];
            id: string;
            name: string;
            node: string;
            tool: string;
        };
        ContradictionTool: {
            id: string;
            name: string;
        };
        CostPerHour: {
            currency: string;
            /** Format: int64 */
            from: number;
            kind: string;
            /** Format: int64 */
            to: number;
        };
        /** @enum {string} */
        CountBelowTen: "fewer than 10";
        CountFromTen: number;
        /** @enum {string} */
        CountWithheld: "hidden to protect a small group";
        Coverage: {
            /** Format: int32 */
            known: number;
            /** Format: int32 */
            people: number;
            /** Format: double */
            share: number;
        };
        Coverage1: {
            /** Format: int64 */
            days: number;
            from: components["schemas"]["LocalDate"];
            /** Format: int64 */
            matched: number;
            /** Format: int64 */
            people: number;
            to: components["schemas"]["LocalDate"];
            /** Format: int64 */
            unmatched: number;
        };
        CoverageDay: {
            day: components["schemas"]["LocalDate"];
            /** @enum {string} */
            licences: "known" | "unknown";
            licensed: components["schemas"]["PeopleRange"] | components["schemas"]["Withheld"];
            missing: components["schemas"]["PeopleRange"] | components["schemas"]["Withheld"];
            /** Format: int32 */
            people: number;
            provisional: components["schemas"]["PeopleRange"] | components["schemas"]["Withheld"];
            revised: components["schemas"]["PeopleRange"] | components["schemas"]["Withheld"];
            seen: components["schemas"]["PeopleRange"] | components["schemas"]["Withheld"];
            source: string;
            state: components["schemas"]["DayState"];
            tool: string;
        };
        CoveragePage: {
            days: components["schemas"]["CoverageDay"][];
            from: components["schemas"]["LocalDate"];
            next: string | null;
            to: components["schemas"]["LocalDate"];
            unit: string | null;
            units: components["schemas"]["CoverageUnit"][];
        };
        CoverageUnit: {
            name: string;
            /** Format: int32 */
            people: number;
            unitId: string;
        };
        /** @enum {string} */
        Credential: "bearer" | "api_key" | "basic" | "body" | "client";
        DatedFact: {
            corrects: string | null;
            day: components["schemas"]["LocalDate"];
            factId: string;
            kind: components["schemas"]["FactKind"];
            level: number | null;
            metric: components["schemas"]["TargetMetric"] | null;
            source: string | null;
            toldBy: string;
            tool: string;
            what: string;
        };
        /** @enum {string} */
        DayState: "missing" | "provisional" | "revised" | "final";
        Decided: {
            decidedBy: string;
            decidedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            outcome: "accepted" | "rejected" | "deferred";
            reason: string;
            /** Format: int32 */
            revision: number;
        };
        DecidedMove: {
            effect: components["schemas"]["MoveEffect"];
            move: components["schemas"]["Move"];
        };
        DecidedMoves: {
            currency: string;
            judgements: string[];
            kind: string;
            moves: components["schemas"]["DecidedMove"][];
        };
        Decision: {
            base: string;
            decidedOn: components["schemas"]["LocalDate"];
            decisionId: string;
            effective: string;
            figures: components["schemas"]["DecidedMoves"] | components["schemas"]["Withheld"];
            reason: string;
            title: string;
        };
        DecisionList: {
            decisions: components["schemas"]["Decision"][];
        };
        DecisionRequest: {
            effective: string;
            moves?: number[] | null;
            reason: string;
            scenario: components["schemas"]["ScenarioRequest"];
            title: string;
        };
        DeclaredInstallation: {
            installation: components["schemas"]["Installation"];
            token: string;
        };
        /** @enum {string} */
        Dimension: "unit" | "tool" | "use-case" | "usage-band" | "question" | "obstacle" | "week" | "quarter" | "language" | "country";
        Dismissal: {
            dismissed: boolean;
            proposal: string;
        };
        DrawnUnit: {
            name: string;
            paused: boolean;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            stratum: number;
            unitId: string;
        };
        /** @enum {string} */
        Effort: "next_to_nothing" | "little" | "some";
        Elsewhere: {
            figures: components["schemas"]["HiddenSpend"] | components["schemas"]["Withheld"];
            tool: string;
        };
        Ending: {
            to: components["schemas"]["LocalDate"];
        };
        EventQuantity: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            value: number;
        };
        ExportedCell: {
            id: string;
            judged: components["schemas"]["Judged"] | components["schemas"]["Withheld"];
            node: string;
            tool: string;
        };
        ExportedCondition: {
            name: string;
            /** @enum {string} */
            state: "MET" | "UNMET" | "MISSING";
            verdict: components["schemas"]["Verdict"];
        };
        ExportedFamily: {
            cut: string;
            others: number[];
        };
        Facet: {
            count: components["schemas"]["FlooredCount"];
            name: string;
            value: string;
        };
        Facets: {
            tool: components["schemas"]["Facet"][];
            unit: components["schemas"]["Facet"][];
            useCase: components["schemas"]["Facet"][];
            wave: components["schemas"]["Facet"][];
        };
        /** @enum {string} */
        FactKind: "vendor_limit" | "licence_cap" | "metric_redefinition" | "tool_change";
        Facts: {
            facts: components["schemas"]["RecordedFact"][];
        };
        FetchedSource: {
            address: string;
            credential: components["schemas"]["Credential"];
            history: string;
            id: string;
            name: string;
            needs: string;
            secret: string;
            snapshot: boolean;
            source: string;
        };
        Finding: {
            decision: components["schemas"]["Decided"] | null;
            notedBy: string;
            notedOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            number: number;
            owner: string;
            what: string;
        };
        /** @enum {string} */
        Finding1: "yes" | "no" | "unknown";
        FlooredCount: components["schemas"]["CountFromTen"] | components["schemas"]["CountBelowTen"] | components["schemas"]["CountWithheld"];
        Gameability: {
            junk: components["schemas"]["JunkAct"];
            metric: components["schemas"]["TargetMetric"];
            scheduled: string;
            sources: components["schemas"]["SourceCounting"][];
        };
        GapEvent: {
            day: components["schemas"]["LocalDate"];
            /** @enum {string} */
            kind: "announced" | "start" | "pause" | "resumed" | "end";
            period: string;
        };
        GapFigures: {
            /** Format: double */
            activeDays: number;
            /** Format: int32 */
            groups: number;
            /** Format: double */
            useful: number;
        };
        GapPoint: {
            figures: components["schemas"]["GapFigures"] | components["schemas"]["Withheld"];
            period: string;
        };
        GapReading: {
            around: components["schemas"]["Around"][];
            sentence: string;
            use: components["schemas"]["Level"];
            useful: components["schemas"]["Level"];
        };
        GenuineUsage: {
            automation: components["schemas"]["UsagePart"];
            genuine: components["schemas"]["UsagePart"];
            machine: components["schemas"]["UsagePart"] | null;
            passive: components["schemas"]["UsagePart"] | null;
            people: components["schemas"]["PrintedCount"];
            raw: components["schemas"]["EventQuantity"];
            toppedUp: components["schemas"]["UsagePart"] | null;
        };
        GoodhartGap: {
            events: components["schemas"]["GapEvent"][];
            figures: components["schemas"]["GapReading"] | components["schemas"]["Withheld"];
            name: string;
            points: components["schemas"]["GapPoint"][];
            targetId: string;
            tool: string;
        };
        GroupReadiness: {
            cell: string;
            name: string;
            node: string;
            tool: string;
            verdict: components["schemas"]["Verdict"] | null;
            verdicts: components["schemas"]["VerdictReadiness"][];
        };
        Hearing: {
            cell: string;
            heardOn: components["schemas"]["LocalDate"];
            hearingId: string;
            statement: string;
        };
        HearingList: {
            hearings: components["schemas"]["Hearing"][];
        };
        HiddenSpend: {
            spend: components["schemas"]["Amount"][];
        };
        Hit: {
            id: string;
            label: string;
            labelName: string;
            text: string;
            tool: string | null;
            wave: string;
        };
        HoursSaved: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            value: number;
        };
        HygieneCell: {
            cell: string;
            clean: components["schemas"]["CleanCell"] | components["schemas"]["Withheld"];
            name: string;
            node: string;
            tool: string;
        };
        HygienePage: {
            cells: components["schemas"]["HygieneCell"][];
            /** @enum {string|null} */
            figures: "running" | "preliminary" | "final" | null;
            finalOn: components["schemas"]["LocalDate"] | null;
            nextCursor: string | null;
            /** @example 2026-P12 */
            period: string | null;
            tools: components["schemas"]["HygieneTool"][];
        };
        HygieneTool: {
            id: string;
            name: string;
        };
        Identities: {
            /** Format: int64 */
            machines: number;
            /** Format: int64 */
            matched: number;
            /** Format: int64 */
            unjoinable: number;
            /** Format: int64 */
            unmatched: number;
        };
        IdentityPage: {
            identities: components["schemas"]["Account"][];
            next: string | null;
        };
        IgnoredName: {
            name: string;
            /** Format: int64 */
            points: number;
        };
        ImportReport: {
            /** Format: int64 */
            accepted: number;
            asOf: components["schemas"]["Instant"];
            at: components["schemas"]["Instant"];
            coverage: components["schemas"]["Coverage1"];
            /** Format: int64 */
            duplicate: number;
            importId: components["schemas"]["UUID"];
            /** Format: int64 */
            read: number;
            /** Format: int64 */
            rejected: number;
            rejections: components["schemas"]["Rejection"][];
            /** Format: int64 */
            revised: number;
            source: string;
            warnings: string[];
        };
        Imports: {
            imports: components["schemas"]["ImportReport"][];
            next: string | null;
        };
        Installation: {
            declaredAt: components["schemas"]["Instant"];
            ignored: components["schemas"]["IgnoredName"][];
            installationId: components["schemas"]["UUID"];
            lastSeen: components["schemas"]["Instant"] | null;
            name: string;
            revokedAt: components["schemas"]["Instant"] | null;
            tool: string;
        };
        InstallationList: {
            installations: components["schemas"]["Installation"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        IssuedBandToken: {
            band: string;
            label: string;
            signature: string;
            wave: string;
        };
        Judged: {
            alone: components["schemas"]["Verdict"];
            conditions: components["schemas"]["ExportedCondition"][];
            eligible: boolean;
            /** Format: double */
            evidence: number;
            signals: components["schemas"]["SignalView"][];
            verdict: components["schemas"]["Verdict"];
        };
        JunkAct: {
            act: string;
            adds: number;
            /** Format: int32 */
            mostPerDay: number | null;
            /** Format: int32 */
            seconds: number;
        };
        KindReads: {
            kind: components["schemas"]["AccessKind"];
            /** Format: int64 */
            larger: number;
            /** Format: int64 */
            ownGroup: number;
        };
        LeftOut: {
            cell: string;
            name: string;
            reason: string;
            tool: string;
        };
        Level: {
            changes: string[];
            enough: boolean;
            /** Format: double */
            p: number | null;
        };
        Link: {
            hash: string;
            /** Format: int64 */
            sequence: number;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LogPage: {
            entries: components["schemas"]["ChainedEntry"][];
            next: string | null;
            nodeNames: {
                [key: string]: string;
            };
            /** Format: int32 */
            unreadable: number;
        };
        MatchedEmployee: {
            employee: string;
        };
        MetricsGameability: {
            metrics: components["schemas"]["Gameability"][];
        };
        MoneyCell: {
            figures: components["schemas"]["CellSpend"] | components["schemas"]["Withheld"];
            id: string;
            name: string;
            node: string;
            tool: string;
        };
        MoneyPage: {
            bills: components["schemas"]["Bill"][];
            byVerdict: components["schemas"]["VerdictSpend"][];
            cells: components["schemas"]["MoneyCell"][];
            closed: boolean;
            elsewhere: components["schemas"]["Elsewhere"][];
            finalOn: components["schemas"]["LocalDate"] | null;
            nextCursor: string | null;
            /** @example 2026-P12 */
            period: string | null;
            periods: string[];
            tools: components["schemas"]["MoneyTool"][];
        };
        MoneyTool: {
            id: string;
            name: string;
        };
        MonthReads: {
            kinds: components["schemas"]["KindReads"][];
            month: string;
        };
        Move: {
            breakEven: components["schemas"]["BreakEven"];
            from: components["schemas"]["Place"] | null;
            grade: components["schemas"]["Net"] | null;
            hours: components["schemas"]["Net"];
            /** Format: int64 */
            minor: number;
            to: components["schemas"]["Place"] | null;
        };
        MoveEffect: {
            expected: boolean | null;
            hours: components["schemas"]["Net"] | null;
            period: string | null;
            sentence: string;
            /** @enum {string} */
            state: "waiting" | "won" | "lost" | "cannot tell";
        };
        Net: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            value: number;
        };
        NewAutomation: {
            employee?: string | null;
            fromDay: components["schemas"]["LocalDate"];
            /** Format: int32 */
            fromHour?: number | null;
            hash?: string | null;
            note: string;
            /** Format: int32 */
            toHour?: number | null;
            tool?: string | null;
        };
        NewConnection: {
            /** Format: uri */
            base: string;
            /** Format: int32 */
            everyHours?: number | null;
            fromDay: components["schemas"]["LocalDate"];
            secret: string;
            source: string;
        };
        NewDecision: {
            outcome: string;
            reason: string;
        };
        NewFact: {
            corrects?: string | null;
            day: components["schemas"]["LocalDate"];
            factId?: string | null;
            kind: components["schemas"]["FactKind"];
            level?: number | null;
            metric?: components["schemas"]["TargetMetric"] | null;
            source?: string | null;
            toldBy: string;
            tool: string;
            what: string;
        };
        NewFinding: {
            owner: string;
            what: string;
        };
        NewHearing: {
            cell: string;
            heardOn: components["schemas"]["LocalDate"];
            statement: string;
        };
        NewInstallation: {
            name: string;
            tool: string;
        };
        NewNote: {
            allTools: boolean;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            what: string;
        };
        NewPause: {
            from: components["schemas"]["LocalDate"];
            /** Format: int32 */
            weeks: number;
        };
        NewSignOff: {
            recordDigest: string;
        };
        NewTarget: {
            announced: components["schemas"]["LocalDate"];
            from: components["schemas"]["LocalDate"];
            leaderboard: boolean;
            metric: components["schemas"]["TargetMetric"];
            name: string;
            per?: components["schemas"]["TargetPeriod"] | null;
            replaces?: string | null;
            share?: number | null;
            targetId?: string | null;
            threshold: number;
            to?: components["schemas"]["LocalDate"] | null;
            tool: string;
            units?: string[] | null;
        };
        NewTool: {
            id?: string | null;
            name: string;
        };
        NewUseCase: {
            id?: string | null;
            name: string;
            origin: components["schemas"]["Origin"];
            ownerUnit?: string | null;
            since?: components["schemas"]["LocalDate"] | null;
            tool: string;
        };
        NewWithdrawal: {
            reason: string;
        };
        NodePath: {
            id: string;
            name: string;
            path: string[];
            /** Format: int32 */
            people: number;
        };
        Noted: {
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            what: string;
        };
        NotedWish: {
            considered: string;
            notedOn: components["schemas"]["LocalDate"];
        };
        NoteOnRecord: {
            from: components["schemas"]["LocalDate"];
            notedOn: components["schemas"]["LocalDate"];
            noteId: components["schemas"]["UUID"];
            to: components["schemas"]["LocalDate"];
            tool: string | null;
            what: string;
            withdrawn: string | null;
        };
        NoteWithdrawal: {
            reason: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        /** @enum {string} */
        Origin: "chosen" | "suggested" | "required";
        OutcomeFigures: {
            /** Format: int32 */
            degrees: number;
            expectedRatio: components["schemas"]["PrintedDifference"] | null;
            grade: components["schemas"]["PrintedDifference"] | null;
            /** Format: int32 */
            hoursFrom: number;
            /** Format: int32 */
            hoursTo: number;
            /** Format: int32 */
            people: number | null;
            perceptionGap: components["schemas"]["PrintedDifference"] | null;
            rework: components["schemas"]["PrintedDifference"] | null;
            sentence: string;
            /** Format: int32 */
            tasksWith: number;
            /** Format: int32 */
            tasksWithout: number;
            timeRatio: components["schemas"]["PrintedDifference"];
        };
        OutcomeImportReport: {
            /** Format: int64 */
            accepted: number;
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            duplicate: number;
            from: components["schemas"]["LocalDate"] | null;
            importId: components["schemas"]["UUID"];
            /** Format: int64 */
            read: number;
            /** Format: int64 */
            rejected: number;
            rejections: components["schemas"]["Rejection"][];
            /** Format: int64 */
            revised: number;
            to: components["schemas"]["LocalDate"] | null;
        };
        OutcomeImports: {
            imports: components["schemas"]["OutcomeImportReport"][];
            next: string | null;
        };
        OwnAutomations: {
            automations: components["schemas"]["Automation"][];
        };
        OwnBand: {
            band: string;
            label: string;
            period: string;
            target: components["schemas"]["BandTarget"];
            wave: string;
        };
        OwnCost: {
            currency: string;
            kind: string | null;
            minor: number;
        };
        OwnDay: {
            asOf: components["schemas"]["Instant"];
            automation: boolean;
            complete: boolean;
            day: components["schemas"]["LocalDate"];
            job: boolean;
            rows: components["schemas"]["OwnRow"][];
            source: string;
            tool: string;
            unit: string | null;
        };
        OwnFigure: {
            metric: string;
            /** Format: int64 */
            value: number;
        };
        OwnHour: {
            amount: number;
            hour: components["schemas"]["Instant"];
            kind: string;
            source: string;
            tool: string;
        };
        OwnJob: {
            fromDay: components["schemas"]["LocalDate"];
            /** Format: int32 */
            fromHour?: number | null;
            /** Format: int32 */
            toHour?: number | null;
            tool: string;
        };
        OwnReads: {
            group: string;
            months: components["schemas"]["MonthReads"][];
        };
        OwnRow: {
            cost: components["schemas"]["OwnCost"] | null;
            figures: components["schemas"]["OwnFigure"][];
            licensed: boolean | null;
            model: string;
            surface: string;
        };
        Page: {
            days: components["schemas"]["OwnDay"][];
            hours: components["schemas"]["OwnHour"][];
            next: components["schemas"]["LocalDate"] | null;
        };
        PartJudged: {
            missing: string[];
            sentence: string;
            signals: components["schemas"]["SignalView"][];
            verdict: components["schemas"]["Verdict"];
        };
        PauseCancellation: {
            reason: string;
        };
        PauseOnRecord: {
            asOf: components["schemas"]["LocalDate"];
            cancelled: components["schemas"]["Cancellation"] | null;
            committedOn: components["schemas"]["LocalDate"];
            from: components["schemas"]["LocalDate"];
            pauseId: string;
            seed: string | null;
            seedHash: string;
            state: components["schemas"]["PauseState"];
            targetId: string;
            to: components["schemas"]["LocalDate"];
            /** Format: int32 */
            tooSmall: number | null;
            units: components["schemas"]["DrawnUnit"][];
            /** Format: int32 */
            weeks: number;
        };
        PausePlan: {
            assumptions: string[];
            /** Format: int32 */
            cancelledBefore: number;
            /** Format: int32 */
            largest: number | null;
            missing: string | null;
            options: components["schemas"]["PlannedWeeks"][];
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            smallest: number | null;
            targetId: string;
            /** Format: int32 */
            tooSmall: number;
            /** Format: int32 */
            units: number;
        };
        Pauses: {
            pauses: components["schemas"]["PauseOnRecord"][];
        };
        /** @enum {string} */
        PauseState: "committed" | "drawn" | "cancelled";
        PeopleRange: {
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        PeriodExport: {
            cells: components["schemas"]["ExportedCell"][];
            family: components["schemas"]["ExportedFamily"] | components["schemas"]["Withheld"];
            /** @enum {string} */
            figures: "preliminary" | "final";
            finalOn: components["schemas"]["LocalDate"] | null;
            format: string;
            inputs: {
                [key: string]: string;
            };
            period: string;
        };
        PeriodOption: {
            closed: boolean;
            /** @enum {string} */
            figures: "running" | "preliminary" | "final";
            finalOn: components["schemas"]["LocalDate"] | null;
            from: components["schemas"]["LocalDate"];
            /** @example 2026-P12 */
            id: string;
            /** Format: int32 */
            late: number;
            to: components["schemas"]["LocalDate"];
        };
        Place: {
            cell: string;
            name: string;
            tool: string;
            verdict: string;
        };
        Placebo: {
            /** Format: int32 */
            of: number;
            /** Format: int32 */
            rank: number;
            where: string;
        };
        PlannedWeeks: {
            /** Format: double */
            average: number | null;
            /** Format: double */
            largest: number | null;
            /** Format: int32 */
            measured: number;
            /** Format: double */
            smallest: number | null;
            /** Format: int32 */
            weeks: number;
        };
        Plot: {
            /** Format: double */
            marker: number | null;
            series: components["schemas"]["Series"][];
            x: string;
            y: string;
        };
        Point: {
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        Portfolio: {
            cases: components["schemas"]["PortfolioCase"][];
            /** Format: int32 */
            invited: number;
            /** @example 2026-P12 */
            period: string | null;
            wholeCompany: boolean;
        };
        PortfolioCase: {
            judged: components["schemas"]["PortfolioFigures"] | components["schemas"]["Withheld"];
            name: string;
            origin: components["schemas"]["Origin"];
            ownerUnit: string;
            retired: boolean;
            tool: string;
            toolName: string;
            useCase: string;
        };
        PortfolioEstimate: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            value: number;
        };
        PortfolioFigures: {
            impact: components["schemas"]["PortfolioEstimate"] | null;
            /** Format: int32 */
            invited: number;
            kind: components["schemas"]["PortfolioKind"];
            /** Format: int32 */
            n: number;
            /** Format: int32 */
            nTo: number;
            reason: string;
            voluntary: components["schemas"]["PortfolioEstimate"] | null;
        };
        /** @enum {string} */
        PortfolioKind: "HIGH_IMPACT" | "HIDDEN_GEM" | "FORCED_INTEGRATION" | "UNCLEAR";
        PrintedCount: {
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        PrintedDifference: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            value: number;
        };
        Problem: {
            /** @description what a client switches on: the last part of type */
            code: string;
            detail?: string;
            errors?: components["schemas"]["ProblemDetail"][];
            status: number;
            title: string;
            /** Format: uri */
            type: string;
        };
        ProblemDetail: {
            code: string;
            detail: string;
            field?: string;
            line?: number;
            pointer?: string;
            value?: string;
        };
        Proposals: {
            proposals: components["schemas"]["ProposedTexts"] | components["schemas"]["Withheld"];
        };
        ProposedTexts: {
            texts: string[];
        };
        PublishedHead: {
            day: components["schemas"]["LocalDate"];
            hash: string;
            /** Format: int64 */
            sequence: number;
        };
        PublishedLogHead: {
            head: components["schemas"]["PublishedHead"] | null;
        };
        PulledDay: {
            day: components["schemas"]["LocalDate"];
            fetchedAt: components["schemas"]["Instant"];
            importId: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            parts: number;
            reason: string | null;
            state: components["schemas"]["State"];
        };
        PullProgress: {
            connection: components["schemas"]["Connection"];
            days: components["schemas"]["PulledDay"][];
        };
        QuarterBoard: {
            cells: components["schemas"]["QuarterCell"][];
            nodes: components["schemas"]["BoardNode"][];
            periods: components["schemas"]["PeriodOption"][];
            /** @example 2026-Q4 */
            quarter: string;
            tools: components["schemas"]["ToolName"][];
        };
        QuarterCell: {
            node: string;
            periods: components["schemas"]["BoardCell"][];
            tool: string;
        };
        ReadinessPage: {
            asOf: components["schemas"]["LocalDate"];
            groups: components["schemas"]["GroupReadiness"][];
            nextCursor: string | null;
            /** @example 2026-P12 */
            period: string | null;
            tools: components["schemas"]["ReadinessTool"][];
        };
        ReadinessTool: {
            id: string;
            name: string;
        };
        RecordedFact: {
            correctedBy: string | null;
            declaredOn: components["schemas"]["LocalDate"];
            fact: components["schemas"]["DatedFact"];
            withdrawn: string | null;
        };
        Rejection: {
            field: string | null;
            file: string | null;
            /** Format: int64 */
            line: number;
            reason: string;
            value: string | null;
        };
        Rejections: {
            next: string | null;
            rejections: components["schemas"]["Rejection"][];
        };
        Retirement: {
            retired: components["schemas"]["LocalDate"];
        };
        Said: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            question: string;
            /** Format: double */
            share: number;
        };
        Scenario: {
            assumptions: string[];
            /** Format: int64 */
            budget: number;
            /** @example EUR */
            currency: string;
            /** Format: int32 */
            hidden: number;
            hours: components["schemas"]["Net"] | null;
            judgements: string[];
            kind: string;
            leftOut: components["schemas"]["LeftOut"][];
            /** Format: int64 */
            movedIn: number;
            /** Format: int64 */
            movedOut: number;
            moves: components["schemas"]["Move"][];
            sentence: string;
            /** Format: int64 */
            spend: number;
            /** Format: int64 */
            uncut: number;
            /** Format: int64 */
            unplaced: number;
        };
        ScenarioPage: {
            figures: components["schemas"]["Scenario"] | components["schemas"]["Withheld"];
            period: string;
        };
        ScenarioRequest: {
            /** Format: int64 */
            budget?: number | null;
            commitments?: components["schemas"]["Commitment"][] | null;
            currency: string;
            /** @enum {string|null} */
            kind?: "list" | "charged" | "estimated" | "unknown" | null;
            period: string;
            weights?: components["schemas"]["Weights"] | null;
        };
        SearchPage: {
            facets: components["schemas"]["Facets"];
            hits: components["schemas"]["Hit"][];
            next: string | null;
            total: components["schemas"]["FlooredCount"];
        };
        Series: {
            name: string;
            points: components["schemas"]["Point"][];
        };
        SignalView: {
            applicable: boolean;
            /** Format: double */
            detectable: number | null;
            /** Format: double */
            e: number | null;
            /** Format: double */
            effect: number | null;
            family: string;
            /** Format: double */
            high: number | null;
            id: string;
            innocent: string[];
            /** Format: double */
            low: number | null;
            method: string;
            /** Format: int32 */
            n: number | null;
            noPlot: string | null;
            /** Format: double */
            p: number | null;
            placebo: components["schemas"]["Placebo"] | null;
            plot: components["schemas"]["Plot"] | null;
            /** Format: double */
            power: number | null;
            /** Format: double */
            powerAgainst: number | null;
            question: string;
            reason: string | null;
            sentence: string | null;
            unit: string | null;
        };
        SignedDigest: {
            publicKey: string;
            sha256: string;
            signature: string;
            /**
             * @example candor-clean-data-1
             *     period 2026-P10
             *     sha256 9f86…
             */
            statement: string;
        };
        SignOff: {
            recordDigest: string;
            signedAt: components["schemas"]["OffsetDateTime"];
            signedBy: string;
        };
        SliceWish: {
            dimensions: components["schemas"]["Dimension"][];
            reason?: string | null;
        };
        Source: {
            blindSpots: string[];
            from: components["schemas"]["LocalDate"];
            identities: components["schemas"]["Identities"];
            lastImport: components["schemas"]["OffsetDateTime"];
            /** Format: int64 */
            rows: number;
            source: string;
            to: components["schemas"]["LocalDate"];
            tool: string;
        };
        SourceCounting: {
            automatic: components["schemas"]["Automatic"];
            source: string;
            why: string;
        };
        Sources: {
            sources: components["schemas"]["Source"][];
        };
        SpendSum: {
            amount: components["schemas"]["Amount"];
            /** Format: int32 */
            groups: number;
        };
        /** @enum {string} */
        State: "taken" | "empty" | "refused" | "not_served";
        Step: {
            /** @enum {string} */
            action: "import-usage" | "backfill" | "open-wave" | "declare-target" | "plan-pause" | "wait" | "none";
            earliest: components["schemas"]["LocalDate"] | null;
            need: string;
        };
        TargetGameability: {
            /** Format: int64 */
            acts: number;
            arithmetic: string[];
            /** Format: int32 */
            days: number | null;
            effort: components["schemas"]["Effort"];
            how: components["schemas"]["Gameability"];
            minutes: number;
            share: number;
            targetId: string;
        };
        /** @enum {string} */
        TargetMetric: "human_prompts" | "sessions" | "active_days" | "accepts_human" | "lines_written" | "tokens_out" | "acceptance_rate";
        /** @enum {string} */
        TargetPeriod: "week" | "month" | "quarter";
        Targets: {
            targets: components["schemas"]["AdoptionTarget"][];
        };
        Tool: {
            id: string;
            name: string;
        };
        ToolName: {
            id: string;
            name: string;
        };
        Tools: {
            tools: components["schemas"]["Tool"][];
        };
        TrendPoint: {
            period: string;
            verdict: components["schemas"]["Verdict"] | null;
        };
        UploadedSource: {
            export: string;
            name: string;
            source: string;
        };
        UsagePart: {
            events: components["schemas"]["EventQuantity"];
            share: components["schemas"]["CleanShare"];
        };
        UseAndUsefulness: {
            outcome: string;
            period: string;
            rows: components["schemas"]["AgreementRow"][];
            tool: components["schemas"]["ToolName"];
        };
        UseCase: {
            id: string;
            name: string;
            origin: components["schemas"]["Origin"];
            ownerUnit: string | null;
            retired: components["schemas"]["LocalDate"] | null;
            since: components["schemas"]["LocalDate"];
            tool: string;
        };
        UseCases: {
            useCases: components["schemas"]["UseCase"][];
        };
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Verdict: "VALUE" | "FRICTION" | "THEATRE" | "TOOL_INFLATION" | "UNTAPPED" | "INSUFFICIENT_EVIDENCE";
        VerdictReadiness: {
            reachable: boolean;
            steps: components["schemas"]["Step"][];
            verdict: components["schemas"]["Verdict"];
        };
        VerdictSpend: {
            figures: components["schemas"]["SpendSum"] | components["schemas"]["Withheld"];
            verdict: components["schemas"]["Verdict"] | null;
        };
        Volume: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            value: number;
        };
        Weights: {
            cells: components["schemas"]["CellWeight"][] | null;
            /** Format: double */
            gradeHours: number | null;
        };
        WishedSlice: {
            dimensions: components["schemas"]["Dimension"][];
            last: components["schemas"]["LocalDate"];
            reasons: string[];
            /** Format: int32 */
            times: number;
        };
        WishedSlices: {
            wishes: components["schemas"]["WishedSlice"][];
        };
        Withdrawal: {
            reason: string;
        };
        Withheld: {
            /** @enum {string} */
            withheld: "hidden to protect a small group";
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
    accessLog: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description First day, in the company's time zone */
                from?: string;
                node?: string;
                /** @description Part of a name, or a whole id */
                person?: string;
                /** @description Last day */
                to?: string;
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
                    "application/json": components["schemas"]["LogPage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkAccessLog: {
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
                    "application/json": components["schemas"]["ChainState"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAccessLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description {"entry": …, "hash": …} a line; see ./candor eval access-log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accessLogHead: {
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
                    "application/json": components["schemas"]["PublishedLogHead"];
                };
            };
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readsOfMyGroup: {
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
                    "application/json": components["schemas"]["OwnReads"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgreement: {
        parameters: {
            query: {
                /** @description The last closed period with answers, where absent */
                period?: string;
                /** @description A tool of the board */
                tool: string;
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
                    "application/json": components["schemas"]["UseAndUsefulness"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisions: {
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
                    "application/json": components["schemas"]["DecisionList"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hearings: {
        parameters: {
            query: {
                period: string;
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
                    "application/json": components["schemas"]["HearingList"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordHearing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHearing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioPage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSpend: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description The last closed period with answers, where absent */
                period?: string;
                tool?: string;
                /** @description Only this node and what lies under it */
                unit?: string;
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
                    "application/json": components["schemas"]["MoneyPage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spendDigest: {
        parameters: {
            query?: {
                period?: string;
                tool?: string;
                unit?: string;
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
                    "application/json": components["schemas"]["SignedDigest"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audits: {
        parameters: {
            query?: {
                page?: number;
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
                    "application/json": components["schemas"]["AuditList"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReport"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                auditId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AuditReport"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                auditId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFinding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReport"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                auditId: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReport"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditAsPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                auditId: components["schemas"]["UUID"];
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
                    "application/pdf": string;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                auditId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSignOff"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReport"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                auditId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReport"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBoard: {
        parameters: {
            query?: {
                /** @description The last closed period with answers, where absent */
                period?: string;
                /** @description Only this node and what lies under it */
                unit?: string;
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
                    "application/json": components["schemas"]["Board"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description node~tool~period */
                id: string;
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
                    "application/json": components["schemas"]["CellPage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteOnCell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteOnRecord"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContradictions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description The last closed period with answers, where absent */
                period?: string;
                tool?: string;
                /** @description Only this node and what lies under it */
                unit?: string;
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
                    "application/json": components["schemas"]["ContradictionPage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    facts: {
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
                    "application/json": components["schemas"]["Facts"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareFact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFact"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFact"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFact"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHygiene: {
        parameters: {
            query?: {
                cursor?: string;
                label?: string;
                /** @description The last closed period with answers, where absent */
                period?: string;
                tool?: string;
                /** @description Only this node and what lies under it */
                unit?: string;
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
                    "application/json": components["schemas"]["HygienePage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hygieneDigest: {
        parameters: {
            query?: {
                label?: string;
                period?: string;
                tool?: string;
                unit?: string;
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
                    "application/json": components["schemas"]["SignedDigest"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myUsage: {
        parameters: {
            query?: {
                before?: string;
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
                    "application/json": components["schemas"]["Page"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myAutomations: {
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
                    "application/json": components["schemas"]["OwnAutomations"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareMyJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnJob"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Automation"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMyJob: {
        parameters: {
            query?: {
                lastDay?: string;
            };
            header?: never;
            path: {
                automationId: components["schemas"]["UUID"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareMyAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
                source: string;
                tool: string;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMyAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
                source: string;
                tool: string;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metricsGameability: {
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
                    "application/json": components["schemas"]["MetricsGameability"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noteId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteOnRecord"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outcomeImports: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "application/json": components["schemas"]["OutcomeImports"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importOutcomes: {
        parameters: {
            query?: never;
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
                };
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeImportReport"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauses: {
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
                    "application/json": components["schemas"]["Pauses"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pauseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseCancellation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PauseOnRecord"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pauseId: string;
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
                    "application/json": components["schemas"]["PauseOnRecord"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPeriod: {
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
                    "application/json": components["schemas"]["PeriodExport"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPortfolio: {
        parameters: {
            query?: {
                /** @description The last closed period with answers, where absent */
                period?: string;
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
                    "application/json": components["schemas"]["Portfolio"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuarter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Three periods of four weeks; the fourth quarter has four */
                quarter: string;
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
                    "application/json": components["schemas"]["QuarterBoard"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description The last closed period with answers, where absent */
                period?: string;
                tool?: string;
                /** @description Only this node and what lies under it */
                unit?: string;
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
                    "application/json": components["schemas"]["ReadinessPage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchComments: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Words, "phrases", prefix*, AND, OR, NOT; blank asks for everything */
                q?: string;
                tool?: string;
                unit?: string;
                useCase?: string;
                wave?: string;
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
                    "application/json": components["schemas"]["SearchPage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    wishedSlices: {
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
                    "application/json": components["schemas"]["WishedSlices"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    wishForSlice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SliceWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotedWish"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    targets: {
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
                    "application/json": components["schemas"]["Targets"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareTarget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTarget"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionTarget"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ending"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionTarget"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    targetGameability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
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
                    "application/json": components["schemas"]["TargetGameability"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGoodhartGap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
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
                    "application/json": components["schemas"]["GoodhartGap"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPause"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PauseOnRecord"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
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
                    "application/json": components["schemas"]["PausePlan"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tools: {
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
                    "application/json": components["schemas"]["Tools"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTool"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    automations: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "application/json": components["schemas"]["AutomationPage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAutomation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Automation"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAutomation: {
        parameters: {
            query?: {
                lastDay?: string;
            };
            header?: never;
            path: {
                automationId: components["schemas"]["UUID"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    connections: {
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
                    "application/json": components["schemas"]["ConnectionList"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConnection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connectionId: components["schemas"]["UUID"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connectionId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Connection"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    connectionProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connectionId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PullProgress"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connectionId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Connection"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connectionId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PullProgress"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connectionId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ConnectionTrial"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    usageCoverage: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description First day; at most 366 days in all */
                from?: string;
                source?: string;
                /** @description Last day */
                to?: string;
                /** @description A unit's id; without one, the whole company */
                unit?: string;
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
                    "application/json": components["schemas"]["CoveragePage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    usageIdentities: {
        parameters: {
            query?: {
                cursor?: string;
                source?: string;
                state?: string;
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
                    "application/json": components["schemas"]["IdentityPage"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmarkMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchedEmployee"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmatchIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    usageImports: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "application/json": components["schemas"]["Imports"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importUsage: {
        parameters: {
            query?: {
                asOf?: string;
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/jsonl": string;
                "application/octet-stream": string;
                "application/x-ndjson": string;
                "multipart/form-data": {
                    file: string[];
                    /** Format: binary */
                    mapping: string;
                };
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    usageImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ImportReport"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    usageRejections: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                importId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Rejections"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    installations: {
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
                    "application/json": components["schemas"]["InstallationList"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInstallation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredInstallation"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                installationId: components["schemas"]["UUID"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLogs: {
        parameters: {
            query?: never;
            header?: {
                "Content-Encoding"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/x-protobuf": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/x-protobuf": string;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMetrics: {
        parameters: {
            query?: never;
            header?: {
                "Content-Encoding"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/x-protobuf": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/x-protobuf": string;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    usageSources: {
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
                    "application/json": components["schemas"]["Sources"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    useCases: {
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
                    "application/json": components["schemas"]["UseCases"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addUseCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUseCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCase"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireUseCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retirement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCase"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    useCaseProposals: {
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
                    "application/json": components["schemas"]["Proposals"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissUseCaseProposal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dismissal"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownBand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave: string;
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
                    "application/json": components["schemas"]["OwnBand"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueBandToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BandTokenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedBandToken"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prepareBands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BandRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BandKeys"];
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
            /** @description What went wrong, RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
