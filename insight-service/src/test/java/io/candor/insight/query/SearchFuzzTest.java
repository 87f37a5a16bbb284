package io.candor.insight.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Floor;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.identity.Role;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.stack.InsightStack;
import io.candor.local.proof.Figures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Five thousand questions, well and badly formed: no number below ten, nothing said to be counted only, no other's subtree. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class SearchFuzzTest {

    private static final int QUESTIONS = 5_000;
    private static final IsoPeriod PERIOD = new IsoPeriod(2020, 12);
    private static final List<String> WORDS = List.of("wiedehopf", "review", "tests", "mail", "slow", "wiede*",
            "\"slow tests\"",
            "zeder", "tanne", "ulme", "erle");
    private static final List<String> NOISE = List.of("(", ")", "AND", "OR", "NOT", "\"", "*", "~", "^9", "[a TO", "\\",
            "label:x", "+-",
            "😀", "\u0000", "text:*", "AND AND", "/a.*/", "_exists_:text");
    /** Words of comments that may be counted only, of nine people, and of the other half of the company. */
    private static final String COUNT_ONLY = "zeder";
    private static final String NINE = "tanne";
    private static final String SOUTH = "ulme";

    private final CommentSearches searches;
    private final TestingFeed feed;

    SearchFuzzTest(CommentSearches searches, TestingFeed feed) {
        this.searches = searches;
        this.feed = feed;
    }

    @Test
    void fiveThousandQuestionsLearnNothingBelowTheFloor() {
        TestingCompany company = company();
        TestingCompany lonely = new TestingCompany(feed, "fuzz-nine", PERIOD).withUnit("top", null).withBlock("a", "top", 40)
                .open(1);
        lonely.comment(lonely.block("a"), 9, "copilot", "wiedehopf " + NINE, true).close().deliver();
        Random random = new Random(11);
        int hits = 0;
        int refused = 0;
        List<@Nullable String> cursors = new ArrayList<>();
        cursors.add("AAAA");
        for (int question = 0; question < QUESTIONS; question++) {
            boolean northOnly = random.nextBoolean();
            Viewer viewer = new Viewer(Set.of(Role.READER), northOnly ? Set.of(company.unit("north")) : Set.of(), null, null);
            try {
                SearchPage page = searches.search(viewer, question(company, random, cursors));
                hits += page.hits().size();
                check(page, northOnly, company);
                cursors.add(page.next());
            } catch (ProblemException invalid) {
                assertThat(invalid.type()).isEqualTo(ProblemType.BAD_REQUEST);
                refused++;
            }
        }
        String figure = "%,d questions, %,d hits, %,d refused cursors: no count below %d, no word that is counted only or said by nine"
                .formatted(QUESTIONS, hits, refused, Floor.CROSS);
        System.out.println(figure);
        assertThat(hits).isGreaterThan(QUESTIONS);
        assertThat(refused).isBetween(1, QUESTIONS / 2);
        Figures.of("SearchFuzzTest.fiveThousandQuestionsLearnNothingBelowTheFloor", figure);
    }

    private static void check(SearchPage page, boolean northOnly, TestingCompany company) {
        Stream.of(page.facets().unit(), page.facets().tool(), page.facets().useCase(), page.facets().wave())
                .flatMap(List::stream)
                .map(facet -> facet.count().printed()).forEach(SearchFuzzTest::atLeastTen);
        atLeastTen(page.total().printed());
        for (SearchPage.Hit hit : page.hits()) {
            assertThat(hit.text()).doesNotContain(COUNT_ONLY, NINE);
            assertThat(northOnly && hit.text().contains(SOUTH)).isFalse();
        }
        if (northOnly) {
            assertThat(page.facets().unit()).extracting(SearchPage.Facet::value)
                    .doesNotContain(company.unit("top"), company.unit("south"), company.unit("s1"));
        }
    }

    private static void atLeastTen(Object printed) {
        assertThat(!(printed instanceof Integer count) || count >= Floor.CROSS).isTrue();
    }

    private static CommentSearches.Question question(TestingCompany company, Random random, List<@Nullable String> cursors) {
        StringBuilder words = new StringBuilder();
        for (int word = random.nextInt(5); word > 0; word--) {
            List<String> from = random.nextInt(3) == 0 ? NOISE : WORDS;
            words.append(from.get(random.nextInt(from.size()))).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return new CommentSearches.Question(words.toString(),
                any(random, company.unit("north"), company.unit("n1"), company.block("n1"), company.unit("s1"), "nowhere"),
                any(random, "copilot", "fuzz-chat", "none"), any(random, "code-review"),
                any(random, company.wave(), "fuzz-nine"),
                random.nextInt(10) == 0 ? cursors.get(random.nextInt(cursors.size())) : null);
    }

    private static @Nullable String any(Random random, String... values) {
        int at = random.nextInt(3 * values.length);
        return at < values.length ? values[at] : null;
    }

    private TestingCompany company() {
        TestingCompany company = new TestingCompany(feed, "fuzz", PERIOD).withUnit("top", null).withUnit("north", "top")
                .withUnit("south", "top").withBlock("n1", "north", 60).withBlock("n2", "north", 60).withBlock("s1", "south", 60)
                .open(0);
        company.comment(company.block("n1"), 14, "copilot", "wiedehopf review of slow tests", true)
                .comment(company.block("n1"), 6, "fuzz-chat", "mail and review", true)
                .comment(company.block("n2"), 7, "copilot", "wiedehopf mail erle", true)
                .comment(company.block("s1"), 25, "copilot", "slow tests " + SOUTH, true)
                .comment(company.block("n1"), 12, "copilot", "wiedehopf review " + COUNT_ONLY, false);
        return company.close().deliver();
    }
}
