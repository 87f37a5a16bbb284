package io.candor.insight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.search.FeedbackIndex;
import io.candor.insight.search.SearchRequest;
import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class FeedApplicationTest {

    private final TestingFeed feed;
    private final FeedbackIndex index;
    private final Jdbi jdbi;

    FeedApplicationTest(TestingFeed feed, FeedbackIndex index, Jdbi jdbi) {
        this.feed = feed;
        this.index = index;
        this.jdbi = jdbi;
    }

    @Test
    void anEventSentTwiceCountsOnce() {
        TestingCompany company = company("twice").open(0);
        company.answer(company.block("a"), 12, "copilot", Map.of("usefulness", 1))
                .comment(company.block("a"), 12, "copilot", "zweifach twofold words", true).close();
        feed.deliverTwice(company.take());
        assertThat(count("released_response", company)).isEqualTo(12);
        assertThat(index.search(SearchRequest.of("zweifach")).total()).isEqualTo(12);
    }

    @Test
    void aTypeOfANewerProviderIsCountedAndPassedBy() {
        long before = feed.position();
        feed.deliver(List.of(new TestingFeed.Event("theme.named", Map.of("name", "x")),
                new TestingFeed.Event("theme.named", Map.of("name", "y"))));
        assertThat(feed.position()).isEqualTo(before + 2);
        assertThat(jdbi.<Long, RuntimeException> withHandle(db -> db
                .createQuery("SELECT seen FROM feed_unknown_type WHERE type = 'theme.named'").mapTo(Long.class).one()))
                .isEqualTo(2);
    }

    @Test
    void anUnreadableEventMovesNothing() {
        long before = feed.position();
        TestingCompany company = company("broken");
        List<TestingFeed.Event> events = List.of(company.take().getFirst(),
                new TestingFeed.Event("comment.released", Map.of("id", "x")));
        assertThatThrownBy(() -> feed.deliver(events)).hasMessageContaining("comment.released");
        assertThat(feed.position()).isEqualTo(before);
        assertThat(
                jdbi.<Long, RuntimeException> withHandle(db -> db.createQuery("SELECT count(*) FROM unit WHERE unit_id = :id")
                        .bind("id", company.unit("top")).mapTo(Long.class).one()))
                .isZero();
    }

    @Test
    void anErasedCommentIsGoneFromTableAndIndex() {
        TestingCompany company = company("erased").open(0);
        company.comment(company.block("a"), 9, "copilot", "remaining vergessen words", true)
                .comment("to-erase", company.block("a"), "copilot", "doomed vergessen words", true, true).close().deliver();
        assertThat(index.search(SearchRequest.of("vergessen")).total()).isEqualTo(10);
        feed.deliver(List.of(new TestingFeed.Event("comment.erased", Map.of("id", "to-erase"))));
        assertThat(index.search(SearchRequest.of("vergessen")).total()).isEqualTo(9);
        assertThat(index.search(SearchRequest.of("doomed")).total()).isZero();
    }

    @Test
    void aCorrectedCommentLiesWhereItsReleaseLies() {
        TestingCompany company = company("corrected").open(0);
        company.comment(company.block("a"), 11, "copilot", "bleibend unchanged words", true)
                .comment("to-correct", company.block("a"), "copilot", "verkehrt wrong words", true, true).close().deliver();
        feed.deliver(List.of(new TestingFeed.Event("comment.erased", Map.of("id", "to-correct"))));
        company.comment("correct", company.block("a"), "copilot", "berichtigt right words", true, true).deliver();
        assertThat(index.search(SearchRequest.of("berichtigt")).total()).isEqualTo(1);
        assertThat(index.search(SearchRequest.of("verkehrt")).total()).isZero();
    }

    @Test
    void countOnlyCommentsLiftTheFloorAndAreNeverFound() {
        TestingCompany company = company("counted").open(0);
        company.comment(company.block("a"), 4, "copilot", "sichtbar visible words", true)
                .comment(company.block("a"), 6, "copilot", "sichtbar hidden words", false).close().deliver();
        assertThat(index.search(SearchRequest.of("sichtbar")).total()).isEqualTo(4);
    }

    @Test
    void aReleaseIsPlacedOnlyWhenItIsHereWhole() {
        TestingCompany company = company("halves").open(0);
        company.comment(company.block("a"), FeedReading.PAGE + 5, "copilot", "stueckweise piecemeal words", true).close();
        feed.deliver(company.take());
        assertThat(index.search(SearchRequest.of("stueckweise")).total()).isEqualTo(FeedReading.PAGE + 5);
    }

    private TestingCompany company(String prefix) {
        return new TestingCompany(feed, prefix, new IsoPeriod(2020, 7)).withUnit("top", null).withBlock("a", "top", 2_000);
    }

    private long count(String table, TestingCompany company) {
        return jdbi.withHandle(db -> db.createQuery("SELECT count(*) FROM " + table + " WHERE wave = :wave")
                .bind("wave", company.wave()).mapTo(Long.class).one());
    }
}
