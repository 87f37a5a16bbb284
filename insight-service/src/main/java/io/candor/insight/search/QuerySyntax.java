package io.candor.insight.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The search box: words, {@code "phrases"}, {@code prefix*}, AND, OR, NOT (or {@code -word}) and parentheses. Words side by
 * side mean OR, ranked by BM25; NOT binds tighter than AND, AND tighter than OR.
 *
 * <p>
 * Never fails: an unbalanced quote runs to the end, stray parentheses and operators are skipped, a star counts only at a
 * word's end. There is no regular expression, no fuzziness and no leading wildcard, so no input makes the engine walk all its
 * terms. Beyond {@value #LONGEST} characters or {@value #MOST_TERMS} terms the rest is ignored.
 */
final class QuerySyntax {

    static final int LONGEST = 1_000;
    static final int MOST_TERMS = 64;
    private static final int DEEPEST = 16;

    /** A phrase in straight or typographic quotes; a parenthesis or bar; a minus or bang glued to what it negates; a word. */
    private static final Pattern TOKEN = Pattern.compile("[\"“”„]([^\"“”„]*)(?:[\"“”„]|$)"
            + "|([()|]|(?<![^\\s(])[-!](?=[\\p{L}\\p{N}\"“„(]))|([^\\s()\"“”„|]+)");

    private final QueryBuilder builder;
    private final String wordField;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private enum Kind {
        WORD,
        PREFIX,
        PHRASE,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT
    }

    private record Token(Kind kind, String text) {
    }

    private QuerySyntax(Analyzer analyzer, String wordField, String text) {
        this.builder = new QueryBuilder(analyzer);
        this.wordField = wordField;
        Matcher matcher = TOKEN.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        while (matcher.find() && tokens.size() < MOST_TERMS * 2) {
            if (matcher.group(1) != null) {
                tokens.add(new Token(Kind.PHRASE, matcher.group(1)));
            } else {
                tokens.add(matcher.group(2) != null ? sign(matcher.group(2)) : word(matcher.group(3)));
            }
        }
    }

    /** What to look for; blank text means everything, text without a searchable word nothing. */
    static Query parse(Analyzer analyzer, String text) {
        if (text.isBlank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        Query query = new QuerySyntax(analyzer, CommentText.MEANING, text).whole();
        if (query == null) {
            // Nothing but stop words: then they are what the asker means.
            query = new QuerySyntax(analyzer, CommentText.WORDING, text).whole();
        }
        return query == null ? new MatchNoDocsQuery("no searchable word") : positive(query);
    }

    private @Nullable Query whole() {
        List<Query> parts = new ArrayList<>();
        while (next < tokens.size()) {
            Query part = either(0);
            if (part != null) {
                parts.add(part);
            }
            next++;
        }
        return join(parts, Occur.SHOULD);
    }

    private static Token word(String word) {
        return switch (word) {
            case "AND", "&&" -> new Token(Kind.AND, word);
            case "OR" -> new Token(Kind.OR, word);
            case "NOT" -> new Token(Kind.NOT, word);
            default -> prefix(word);
        };
    }

    private static Token prefix(String word) {
        String bare = word.replaceAll("[*?]+$", "");
        boolean prefix = bare.length() < word.length() && word.endsWith("*")
                && bare.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '\'');
        return prefix && !bare.isEmpty() ? new Token(Kind.PREFIX, bare) : new Token(Kind.WORD, word);
    }

    private static Token sign(String sign) {
        return new Token(switch (sign) {
            case "(" -> Kind.OPEN;
            case ")" -> Kind.CLOSE;
            case "|" -> Kind.OR;
            default -> Kind.NOT;
        }, sign);
    }

    private boolean at(Kind kind) {
        return next < tokens.size() && tokens.get(next).kind() == kind;
    }

    private @Nullable Query either(int depth) {
        List<Query> parts = new ArrayList<>();
        while (next < tokens.size() && !at(Kind.CLOSE)) {
            if (at(Kind.OR) || at(Kind.AND)) {
                next++;
                continue;
            }
            Query part = both(depth);
            if (part != null) {
                parts.add(part);
            }
        }
        return join(parts, Occur.SHOULD);
    }

    private @Nullable Query both(int depth) {
        List<Query> parts = new ArrayList<>();
        do {
            Query part = one(depth);
            if (part != null) {
                parts.add(part);
            }
        } while (conjunction());
        return join(parts, Occur.MUST);
    }

    private boolean conjunction() {
        if (!at(Kind.AND)) {
            return false;
        }
        while (at(Kind.AND) || at(Kind.OR)) {
            next++;
        }
        return next < tokens.size() && !at(Kind.CLOSE);
    }

    private @Nullable Query one(int depth) {
        Token token = tokens.get(next++);
        return switch (token.kind()) {
            case WORD -> builder.createPhraseQuery(wordField, token.text());
            case PHRASE -> builder.createPhraseQuery(CommentText.WORDING, token.text());
            case PREFIX -> new PrefixQuery(
                    new Term(CommentText.WORDING, builder.getAnalyzer().normalize(CommentText.WORDING, token.text())));
            case NOT -> next < tokens.size() && !at(Kind.CLOSE) ? not(one(depth)) : null;
            case OPEN -> group(depth);
            case CLOSE, AND, OR -> null;
        };
    }

    private @Nullable Query group(int depth) {
        if (depth == DEEPEST) {
            return null;
        }
        Query inside = either(depth + 1);
        if (at(Kind.CLOSE)) {
            next++;
        }
        return inside;
    }

    private static @Nullable Query not(@Nullable Query query) {
        return query == null ? null : new BooleanQuery.Builder().add(positive(query), Occur.MUST_NOT).build();
    }

    private static boolean negative(Query query) {
        return query instanceof BooleanQuery all && !all.clauses().isEmpty()
                && all.clauses().stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT);
    }

    private static Query positive(Query query) {
        if (!negative(query)) {
            return query;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        ((BooleanQuery) query).clauses().forEach(all::add);
        return all.build();
    }

    private static @Nullable Query join(List<Query> parts, Occur occur) {
        if (parts.size() <= 1) {
            return parts.isEmpty() ? null : parts.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query part : parts) {
            if (negative(part)) {
                ((BooleanQuery) part).clauses().forEach(all::add);
            } else {
                all.add(part, occur);
            }
        }
        return all.build();
    }
}
