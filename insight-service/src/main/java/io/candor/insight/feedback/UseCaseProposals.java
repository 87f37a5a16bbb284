package io.candor.insight.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Floor;

/** Use cases people named that their survey did not offer. Read as a list for whoever keeps the catalogue, never searched. */
@ApplicationScoped
public class UseCaseProposals {

    /** The survey's question, as released comments name it. */
    static final String QUESTION = "useCaseProposal";

    private final Jdbi jdbi;

    UseCaseProposals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Every text once, whatever its case, in alphabetical order: no count, label, wave or time. Of waves in which
     * ten people proposed something, withheld where there is none: who writes every week is one person.
     */
    public Disclosure<List<String>> texts() {
        return jdbi.withHandle(handle -> {
            List<String> waves = handle.createQuery("""
                    SELECT wave FROM released_comment WHERE question = :question AND person
                    GROUP BY wave HAVING count(*) >= :floor""").bind("question", QUESTION).bind("floor", Floor.CROSS)
                    .mapTo(String.class).list();
            return Disclosure.from(waves.isEmpty() ? 0 : Floor.CROSS, () -> once(handle.createQuery(
                    "SELECT text FROM released_comment WHERE question = :question AND wave = ANY(:waves)")
                    .bind("question", QUESTION).bindArray("waves", String.class, waves).mapTo(String.class).list()));
        });
    }

    /** Of several spellings the first in the order of their letters stands for all. */
    private static List<String> once(List<String> texts) {
        Map<String, String> once = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        texts.stream().map(text -> text.strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty())
                .sorted(Comparator.naturalOrder()).forEach(text -> once.putIfAbsent(text, text));
        return List.copyOf(once.values());
    }
}
