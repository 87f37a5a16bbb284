package io.candor.insight.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.disclosure.Disclosure;

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
     * Every text once, whatever its case, in alphabetical order: no count, label, wave or time. Withheld until ten people
     * proposed something, all waves together.
     */
    public Disclosure<List<String>> texts() {
        return jdbi.withHandle(handle -> {
            int people = handle.createQuery("SELECT count(*) FROM released_comment WHERE question = :question AND person")
                    .bind("question", QUESTION).mapTo(Integer.class).one();
            return Disclosure.from(people,
                    () -> once(handle.createQuery("SELECT text FROM released_comment WHERE question = :question")
                            .bind("question", QUESTION).mapTo(String.class).list()));
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
