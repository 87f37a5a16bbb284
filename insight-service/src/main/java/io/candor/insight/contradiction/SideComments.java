package io.candor.insight.contradiction;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.identity.Viewer;
import io.candor.insight.search.FeedbackIndex;
import io.candor.insight.search.SearchRequest;
import io.candor.insight.search.SearchResult;
import io.candor.insight.verdict.Places;

/** Comments about a cell's tool on both sides, found by words, through the same index and floors as any search. */
@ApplicationScoped
class SideComments {

    private static final int EACH_SIDE = 3;

    static final List<String> GAIN = List.of("helps", "helpful", "useful", "saves", "saved", "faster", "easier", "love",
            "great",
            "hilft", "hilfreich", "nützlich", "spart", "schneller", "leichter");
    static final List<String> TROUBLE = List.of("slow", "slower", "wrong", "error", "errors", "broken", "useless", "pointless",
            "rework", "blocked", "fails", "worse", "langsam", "falsch", "fehler", "nutzlos", "sinnlos", "nacharbeit");

    private final FeedbackIndex index;
    private final Places places;

    SideComments(FeedbackIndex index, Places places) {
        this.index = index;
        this.places = places;
    }

    /** @param waves of the period */
    ContradictionPage.Comments of(Viewer viewer, String node, String tool, List<String> waves) {
        String unit = places.now().searchedAs().apply(node);
        List<SearchResult> all = search(viewer, "", unit, tool, waves);
        // The floor is of the cell, whatever the words: how many comments hold a word is nobody's figure.
        boolean enough = all.stream().anyMatch(found -> found.total() >= Floor.CROSS);
        return new ContradictionPage.Comments(GAIN, enough ? said(search(viewer, either(GAIN), unit, tool, waves)) : List.of(),
                TROUBLE, enough ? said(search(viewer, either(TROUBLE), unit, tool, waves)) : List.of());
    }

    private List<SearchResult> search(Viewer viewer, String words, String unit, String tool, List<String> waves) {
        return waves.stream().map(wave -> index.search(new SearchRequest(words,
                viewer.seesWholeCompany() ? null : viewer.units(), unit, tool, null, wave, null, EACH_SIDE))).toList();
    }

    private static List<ContradictionPage.Comment> said(List<SearchResult> found) {
        List<ContradictionPage.Comment> comments = new ArrayList<>();
        found.forEach(result -> result.hits()
                .forEach(hit -> comments.add(new ContradictionPage.Comment(hit.id(), hit.text(), hit.wave()))));
        return comments.subList(0, Math.min(EACH_SIDE, comments.size()));
    }

    private static String either(List<String> words) {
        return String.join(" OR ", words);
    }
}
