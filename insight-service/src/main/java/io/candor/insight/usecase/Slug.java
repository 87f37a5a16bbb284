package io.candor.insight.usecase;

import java.text.Normalizer;
import java.util.Locale;

/** Ids a person can read, as {@code code-review}: at most 63 lower-case letters, digits and hyphens. */
public final class Slug {

    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,62}";

    private Slug() {
    }

    /** An id made from a name; {@code unnamed} where the name has no Latin letter or digit. */
    public static String of(String name) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String cut = slug.substring(0, Math.min(slug.length(), 63)).replaceAll("-+$", "");
        return cut.isEmpty() ? "unnamed" : cut;
    }
}
