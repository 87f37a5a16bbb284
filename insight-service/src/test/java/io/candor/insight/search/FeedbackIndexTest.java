package io.candor.insight.search;

import static io.candor.insight.search.TestingComments.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedbackIndexTest {

    private final TestingComments comments = new TestingComments();
    private FeedbackIndex index;
    private IndexFollower follower;

    @BeforeEach
    void open() throws IOException {
        index = new FeedbackIndex(new ByteBuffersDirectory());
        follower = new IndexFollower(index, comments);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private List<String> found(String text) {
        return search(text).hits().stream().map(SearchResult.Hit::id).toList();
    }

    private SearchResult search(String text) {
        return index.search(SearchRequest.of(text));
    }

    @Test
    void findsWordsByTheirStemBestMatchFirst() {
        String once = comments.release("The tool saved me some time, mostly on mail and on a lot of other small things.");
        String twice = comments.release("Checking takes longer. I check everything it checks.");
        follower.follow();
        assertThat(found("checked")).containsExactly(twice);
        assertThat(found("saving checks")).containsExactly(twice, once);
    }

    @Test
    void takesPhrasesAsWritten() {
        String box = comments.release("It works out of the box.");
        comments.release("The box it came out of the other day.");
        follower.follow();
        assertThat(found("\"out of the box\"")).containsExactly(box);
        assertThat(found("“out of the box”")).containsExactly(box);
        assertThat(found("\"work out\"")).isEmpty();
    }

    @Test
    void takesPrefixesAsWritten() {
        String working = comments.release("Working with it is fine.");
        String worked = comments.release("It worked once.");
        follower.follow();
        assertThat(found("Wor*")).containsExactlyInAnyOrder(working, worked);
        assertThat(found("worki*")).containsExactly(working);
    }

    @Test
    void combinesWithAndOrNotAndParentheses() {
        String mail = comments.release("mail drafts");
        String tests = comments.release("tests and mail");
        String review = comments.release("review of tests");
        follower.follow();
        assertThat(found("mail AND tests")).containsExactly(tests);
        assertThat(found("mail -tests")).containsExactly(mail);
        assertThat(found("mail NOT tests")).containsExactly(mail);
        assertThat(found("NOT mail")).containsExactly(review);
        assertThat(found("NOT (NOT mail)")).containsExactlyInAnyOrder(mail, tests);
        assertThat(found("(mail OR review) AND tests")).containsExactlyInAnyOrder(tests, review);
        assertThat(found("drafts OR mail AND tests")).containsExactlyInAnyOrder(mail, tests);
    }

    @Test
    void readsAStopWordAloneAsAWord() {
        String no = comments.release("No.");
        comments.release("Yes.");
        follower.follow();
        assertThat(found("no")).containsExactly(no);
    }

    @Test
    void findsNothingWhereNoWordIsAsked() {
        comments.release("anything");
        follower.follow();
        assertThat(search("***").total()).isZero();
        assertThat(search("  ").total()).isEqualTo(1);
    }

    @Test
    void countsFacetsOfTheWholeResultUnitsWithAllBelowThem() {
        for (int i = 0; i < 30; i++) {
            comments.release(comment("mail " + i, i % 3 == 0 ? null : "copilot", "mail", "b-ledger",
                    List.of("company", "finance", "ledger")));
        }
        comments.release(comment("mail here", "chat-assistant", null, "b-law", List.of("company", "law")));
        comments.release(comment("nothing", "chat-assistant", null, "b-law", List.of("company", "law")));
        follower.follow();
        SearchResult result = search("mail");
        assertThat(result.total()).isEqualTo(31);
        assertThat(result.hits()).hasSize(20);
        assertThat(result.facets().unit()).containsExactly(new SearchResult.Count("company", 31),
                new SearchResult.Count("finance", 30), new SearchResult.Count("ledger", 30), new SearchResult.Count("law", 1));
        assertThat(result.facets().tool()).containsExactly(new SearchResult.Count("copilot", 20),
                new SearchResult.Count("chat-assistant", 1));
        assertThat(result.facets().useCase()).containsExactly(new SearchResult.Count("mail", 30));
        assertThat(result.facets().wave()).containsExactly(new SearchResult.Count("ai-at-work-2026-W47", 31));
    }

    @Test
    void filtersAndScopeRestrictHitsFacetsAndTotal() {
        comments.release(comment("mail", "copilot", null, "b-ledger", List.of("company", "finance", "ledger")));
        String law = comments.release(comment("mail", "copilot", null, "b-law", List.of("company", "law")));
        comments.release(comment("mail", "chat-assistant", null, "b-law", List.of("company", "law")));
        follower.follow();
        SearchResult scoped = index
                .search(new SearchRequest("mail", Set.of("law"), null, "copilot", null, null, null, 20));
        assertThat(scoped.hits()).extracting(SearchResult.Hit::id).containsExactly(law);
        assertThat(scoped.total()).isEqualTo(1);
        assertThat(scoped.facets().unit()).extracting(SearchResult.Count::value).containsExactly("company", "law");
        assertThat(scoped.facets().tool()).containsExactly(new SearchResult.Count("copilot", 1));
        assertThat(index.search(new SearchRequest("mail", Set.of(), null, null, null, null, null, 20)).total()).isZero();
        assertThat(index.search(new SearchRequest("mail", null, "finance", null, null, null, null, 20)).total())
                .isEqualTo(1);
    }

    @Test
    void marksFoundWordsAndEscapesEverythingElse() {
        comments.release("Checking <b>this</b> & that <mark> takes longer");
        follower.follow();
        assertThat(search("check \"takes longer\" tha*").hits().getFirst().text()).isEqualTo(
                "<mark>Checking</mark> &lt;b&gt;this&lt;/b&gt; &amp; <mark>that</mark> &lt;mark&gt; "
                        + "<mark>takes longer</mark>");
        assertThat(search("").hits().getFirst().text()).doesNotContain("<").contains("&lt;b&gt;");
    }

    @Test
    void givesBestSentencesOfALongComment() {
        String filler = "Nothing to see in this sentence at all. ".repeat(200);
        comments.release(filler + "The quota made me click. " + filler);
        follower.follow();
        assertThat(search("quota").hits().getFirst().text()).contains("The <mark>quota</mark> made me click.")
                .hasSizeLessThan(500);
    }

    @Test
    void walksAllPagesWithoutGapOrRepeatAsTheFullList() {
        Random random = new Random(7);
        for (int i = 0; i < 257; i++) {
            comments.release("mail ".repeat(1 + random.nextInt(4)) + "text ".repeat(random.nextInt(3)));
        }
        follower.follow();
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            SearchResult page = index.search(new SearchRequest("mail", null, null, null, null, null, cursor, 13));
            page.hits().forEach(hit -> walked.add(hit.id()));
            assertThat(page.total()).isEqualTo(257);
            cursor = page.next();
        } while (cursor != null);
        assertThat(new HashSet<>(walked)).hasSize(257);
        assertThat(walked).hasSize(257);
        assertThat(walked.subList(0, 100)).isEqualTo(index
                .search(new SearchRequest("mail", null, null, null, null, null, null, 100)).hits().stream()
                .map(SearchResult.Hit::id).toList());
    }

    @Test
    void refusesCursorsItNeverGave() {
        for (int i = 0; i < 40; i++) {
            comments.release("mail tests");
        }
        follower.follow();
        String cursor = search("mail").next();
        assertThat(cursor).isNotNull();
        assertThat(index.search(SearchRequest.of("mail").withCursor(cursor)).hits()).hasSize(20);
        List<String> bad = new ArrayList<>(List.of("", "x", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAA", cursor.substring(1)));
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'Q' : 'A';
            bad.add(cursor.substring(0, i) + other + cursor.substring(i + 1));
        }
        for (String text : bad) {
            assertThatExceptionOfType(InvalidCursorException.class).as(text)
                    .isThrownBy(() -> index.search(SearchRequest.of("mail").withCursor(text)));
        }
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> index.search(SearchRequest.of("tests").withCursor(cursor)));
    }

    @Test
    void showsNothingOfTheOrderOfArrival() throws IOException {
        List<IndexedComment> released = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            released.add(comment("the same words"));
        }
        released.forEach(comments::release);
        follower.follow();
        List<String> ids = released.stream().map(IndexedComment::id).toList();
        List<String> order = documentsOnDisk(index);
        Collections.shuffle(released, new Random(3));
        TestingComments otherwise = new TestingComments();
        released.forEach(otherwise::release);
        try (FeedbackIndex other = new FeedbackIndex(new ByteBuffersDirectory())) {
            new IndexFollower(other, otherwise).follow();
            assertThat(documentsOnDisk(other)).isEqualTo(order).isNotEqualTo(ids).hasSize(200);
        }
        assertThat(found("same words")).isSorted();
    }

    private static List<String> documentsOnDisk(FeedbackIndex index) throws IOException {
        return index.reading(searcher -> {
            List<String> ids = new ArrayList<>();
            for (int document = 0; document < searcher.getIndexReader().maxDoc(); document++) {
                ids.add(searcher.storedFields().document(document).get("id"));
            }
            return ids;
        });
    }

    @Test
    void replacesACommentReleasedAgain() {
        IndexedComment first = comment("first words");
        comments.release(first);
        comments.release(new IndexedComment(first.id(), "second words", first.label(), first.unitPath(), null, null,
                first.wave()));
        follower.follow();
        assertThat(found("first")).isEmpty();
        assertThat(found("second")).containsExactly(first.id());
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void startsAgainWhenTheDatabaseWasRestored() {
        comments.release("kept");
        comments.release("lost");
        follower.follow();
        comments.restoreTo(1);
        follower.follow();
        assertThat(index.position()).isEqualTo(1);
        assertThat(found("lost")).isEmpty();
        assertThat(found("kept")).hasSize(1);
    }

    @Test
    void answersAnEmptyIndexWithNothing() {
        SearchResult result = search("mail");
        assertThat(result.total()).isZero();
        assertThat(result.next()).isNull();
        assertThat(result.facets()).isEqualTo(new SearchResult.Facets(List.of(), List.of(), List.of(), List.of()));
    }
}
