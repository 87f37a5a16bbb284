package io.candor.insight.usage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For each source a small report in its documented shape, of days in 2024 and without zeros, each row on a line of its own. */
public final class TestingReports {

    /** When all of them were drawn. */
    public static final String DRAWN = "2024-07-01T00:00:00Z";

    public static final Map<String, TestingReports> ALL = new LinkedHashMap<>();

    public static final List<String> TOOLS = List.of("claude-code", "cursor", "amazon-q", "kiro", "litellm", "openai-api",
            "anthropic-api", "codex", "windsurf", "m365-copilot");

    private final String head;
    private final String separator;
    private final String tail;
    public final List<String> rows;

    private TestingReports(String head, String separator, String tail, String... rows) {
        this.head = head;
        this.separator = separator;
        this.tail = tail;
        this.rows = List.of(rows);
    }

    boolean isCsv() {
        return separator.equals("\r\n");
    }

    String of(List<String> some) {
        return head + String.join(separator, some) + tail;
    }

    String whole() {
        return of(rows);
    }

    private static void json(String source, String wrapper, String... rows) {
        ALL.put(source, new TestingReports("{\"" + wrapper + "\":[\n", ",\n", "]}", rows));
    }

    private static void csv(String source, String header, String... rows) {
        ALL.put(source, new TestingReports("\uFEFF" + header + "\r\n", "\r\n", "\r\n", rows));
    }

    private static String[] each(String template, String... values) {
        List<String> rows = new ArrayList<>();
        for (String value : values) {
            rows.add(template.replace("@", value));
        }
        return rows.toArray(String[]::new);
    }

    static {
        json("claude-code-analytics", "data",
                each("{\"date\":\"2024-06-03T00:00:00Z\",\"actor\":{@},\"terminal_type\":\"vscode\","
                        + "\"core_metrics\":{\"num_sessions\":2,\"lines_of_code\":{\"added\":3}},\"tool_actions\":{\"edit_tool\":"
                        + "{\"accepted\":4,\"rejected\":5},\"write_tool\":{\"accepted\":6,\"rejected\":7}},\"model_breakdown\":[{\"model\":"
                        + "\"m\",\"tokens\":{\"input\":8,\"output\":9,\"cache_read\":10},\"estimated_cost\":{\"amount\":186,\"currency\":"
                        + "\"USD\"}},{\"model\":\"n\",\"tokens\":{\"input\":1,\"output\":2,\"cache_read\":3},\"estimated_cost\":{\"amount\":"
                        + "42,\"currency\":\"USD\"}}]}", "\"type\":\"user_actor\",\"email_address\":\"ada@example.com\"",
                        "\"type\":\"user_actor\",\"email_address\":\"bob@example.com\"",
                        "\"type\":\"api_actor\",\"api_key_name\":\"ci of ada\""));
        json("cursor-daily", "data", each("{\"email\":\"ada@example.com\",\"day\":\"2024-06-0@\",\"isActive\":true,"
                + "\"totalApplies\":11,\"totalAccepts\":12,\"totalRejects\":13,\"totalTabsShown\":14,\"acceptedLinesAdded\":15,"
                + "\"composerRequests\":1,\"chatRequests\":2,\"agentRequests\":3,\"cmdkUsages\":4}", "3", "4"));
        json("cursor-events", "usageEvents",
                each("{\"timestamp\":\"17174112@\",\"userEmail\":\"ada@example.com\",\"model\":\"m\","
                        + "\"kind\":\"Usage-based\",\"requestsCosts\":1,\"tokenUsage\":{\"inputTokens\":5,\"outputTokens\":6,"
                        + "\"cacheReadTokens\":7,\"totalCents\":20.18232}}", "00001", "00002", "00003", "90004"));
        json("cursor-commits", "items", each("{\"commitHash\":\"abc@\",\"userEmail\":\"ada@example.com\",\"tabLinesAdded\":1,"
                + "\"composerLinesAdded\":2,\"commitTs\":\"2024-06-03T10:00:00.000Z\"}", "1", "2", "3"));
        csv("amazon-q", "UserId,Date,Chat_AICodeLines ,Chat_MessagesSent,Inline_AICodeLines,Inline_AcceptanceCount,"
                + "Inline_SuggestionsCount", each("d-1a.5468@,06-03-2024,1,2,3,4,5", "1", "2"));
        csv("kiro", "Date,UserId,Client_Type,Chat_Conversations,Credits_Used,Total_Messages",
                each("2024-06-03,5468,KIRO_@,1,2.5,3", "IDE", "CLI"));
        ALL.put("github-copilot-users",
                new TestingReports("", "\n", "\n", each("{\"day\":\"2024-06-0@\",\"user_login\":\"ada\","
                        + "\"user_initiated_interaction_count\":3,\"code_generation_activity_count\":4,\"loc_added_sum\":5}",
                        "3", "4")));
        ALL.put("github-copilot-teams", new TestingReports("", "\n", "\n",
                each("{\"day\":\"2024-06-03\",\"user_id\":7,\"user_login\":\"ada\",\"team_id\":\"@\",\"slug\":\"t\"}", "1",
                        "2")));
        json("github-copilot-seats", "seats",
                each("{\"assignee\":{\"login\":\"@\",\"type\":\"User\"},\"plan_type\":\"business\","
                        + "\"last_activity_at\":\"2024-06-03T10:00:00+03:00\"}", "ada", "bob"));
        csv("github-copilot-billing", "\"date\",\"username\",\"product\",\"sku\",\"model\",\"quantity\",\"unit_type\","
                + "\"gross_amount\",\"net_amount\",\"organization\"",
                each("2024-06-03,ada,copilot,s,m,1.5,@,0.5,0.25,octo",
                        "requests", "ai-credits"));
        ALL.put("github-copilot-metrics", new TestingReports("[\n", ",\n", "]", each("{\"date\":\"2024-06-0@\","
                + "\"total_active_users\":4,\"copilot_ide_code_completions\":{\"editors\":[{\"name\":\"vscode\",\"models\":[{"
                + "\"name\":\"default\",\"languages\":[{\"name\":\"go\",\"total_code_suggestions\":3,\"total_code_acceptances\":2,"
                + "\"total_code_lines_suggested\":9,\"total_code_lines_accepted\":8}]}]}]}}", "3", "4")));
        ALL.put("litellm-spend", new TestingReports("[\n", ",\n", "]", each("{\"request_id\":\"r@\",\"spend\":0.0125,"
                + "\"startTime\":\"2024-06-03T10:00:00.1234567\",\"model\":\"m\",\"prompt_tokens\":10,\"completion_tokens\":5,"
                + "\"metadata\":{\"usage_object\":{\"prompt_tokens_details\":{\"cached_tokens\":4}}}}",
                "1\",\"user\":\"ada@example.com", "2\",\"user\":\"ada@example.com", "3\",\"team_id\":\"t",
                "4\",\"api_key\":\"k")));
        json("openai-usage", "data", each("{\"start_time\":17174112@,\"results\":[{\"object\":"
                + "\"organization.usage.completions.result\",\"input_tokens\":100,\"input_cached_tokens\":40,\"output_tokens\":7,"
                + "\"num_model_requests\":3,\"user_id\":\"user-1\"}]}", "00", "60"));
        json("openai-costs", "data",
                each("{\"start_time\":1717372800,\"end_time\":1717459200,\"results\":[{\"amount\":{\"value\":"
                        + "0.06,\"currency\":\"usd\"},\"line_item\":\"@\",\"project_id\":\"p\"}]}", "in", "out"));
        json("anthropic-usage", "data",
                each("{\"starting_at\":\"2024-06-03T@:00:00Z\",\"results\":[{\"uncached_input_tokens\":1,"
                        + "\"cache_read_input_tokens\":2,\"output_tokens\":3,\"workspace_id\":\"w\"}]}", "10", "11"));
        json("anthropic-cost", "data", each("{\"starting_at\":\"2024-06-03T00:00:00Z\",\"results\":[{\"currency\":\"USD\","
                + "\"amount\":\"123.45\",\"description\":\"@\"}]}", "a", "b"));
        json("codex-analytics", "data", each("{\"date\":\"2024-06-0@\",\"user\":{\"id\":\"u\",\"email\":null},\"totals\":{"
                + "\"threads\":1,\"turns\":2,\"credits\":3},\"tokens\":{\"text_input\":9,\"cached_input\":4,\"output\":5}}",
                "3",
                "4"));
        json("windsurf", "queryResults", each("{\"responseItems\":[{\"item\":{\"api_key\":\"k\",\"date\":\"2024-06-03\","
                + "\"sum_num_acceptances\":\"45\",\"sum_num_lines_accepted\":\"280\",\"language\":\"@\"}}]}", "go", "c"));
        csv("m365-copilot", "Report Refresh Date,User Principal Name,Last Activity Date,Prompts submitted for All Apps",
                each("2024-06-03,@,2024-06-02,12", "ada@example.com", "bob@example.com"));
        csv("viva-person-query", "PersonId,MetricDate,Copilot_actions_taken_in_Teams,Copilot_actions_taken_in_Word",
                each("4f@,2024-06-02,3,4", "1", "2"));
        csv("csv", "person,day,tool,human_prompts,offers", each("ada,2024-06-0@,codex,3,4", "3", "4"));
    }
}
