package io.candor.insight.usage.pull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** The sources that can be asked; a further one is a few lines here. */
@ApplicationScoped
class Vendors {

    private static final List<Vendor> ALL = List.of(
            // Base: https://api.github.com/orgs/{org} or …/enterprises/{enterprise}. GitHub REST, Copilot usage metrics.
            new Vendor("github-copilot-users", 3,
                    secret -> Map.of("Authorization", "Bearer " + secret, "Accept", "application/vnd.github+json",
                            "X-GitHub-Api-Version", "2022-11-28"),
                    (base, day) -> Addresses.below(base, "/copilot/metrics/reports/users-1-day?day=" + day),
                    Pagings.downloadLinks()),
            // Base: https://api.anthropic.com. Anthropic Admin API, Claude Code Analytics.
            new Vendor("claude-code-analytics", 2,
                    secret -> Map.of("x-api-key", secret, "anthropic-version", "2023-06-01"),
                    (base, day) -> Addresses.below(base,
                            "/v1/organizations/usage_report/claude_code?starting_at=" + day + "&limit=1000"),
                    Pagings.nextPage("data")));

    Optional<Vendor> find(String source) {
        return ALL.stream().filter(vendor -> vendor.source().equals(source)).findFirst();
    }

    List<String> sources() {
        return ALL.stream().map(Vendor::source).sorted().toList();
    }
}
