package io.candor.insight.contradiction;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.identity.Viewer;
import io.candor.insight.search.FeedbackIndex;
import io.candor.insight.search.SearchRequest;
import io.candor.insight.search.SearchResult;
import io.candor.insight.verdict.Places;
import io.candor.insight.verdict.Stance;

/** Comments about a cell's tool on both sides, found by words, through the same index and floors as any search. */
@ApplicationScoped
class SideComments {

    private static final int EACH_SIDE = 3;

    /** Hits that are read for what they deny until a side is full. */
    private static final int READ = 30;
    private static final Pattern MARKS = Pattern.compile("</?mark>");

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
        return new ContradictionPage.Comments(Stance.GAIN.words(),
                enough ? said(search(viewer, either(Stance.GAIN), unit, tool, waves), Stance.GAIN) : List.of(),
                Stance.TROUBLE.words(),
                enough ? said(search(viewer, either(Stance.TROUBLE), unit, tool, waves), Stance.TROUBLE) : List.of());
    }

    private List<SearchResult> search(Viewer viewer, String words, String unit, String tool, List<String> waves) {
        return waves.stream().map(wave -> index.search(new SearchRequest(words,
                viewer.seesWholeCompany() ? null : viewer.units(), unit, tool, null, wave, null, READ))).toList();
    }

    /** "Not faster" holds a word of gain and speaks of none. */
    private static List<ContradictionPage.Comment> said(List<SearchResult> found, Stance side) {
        return found.stream().flatMap(result -> result.hits().stream())
                .filter(hit -> Stance.of(text(hit.text())).equals(Set.of(side))).limit(EACH_SIDE)
                .map(hit -> new ContradictionPage.Comment(hit.id(), hit.text(), hit.wave())).toList();
    }

    private static String text(String html) {
        return MARKS.matcher(html).replaceAll("").replace("&#x27;", "'").replace("&#39;", "'");
    }

    private static String either(Stance side) {
        return String.join(" OR ", side.words());
    }
}
