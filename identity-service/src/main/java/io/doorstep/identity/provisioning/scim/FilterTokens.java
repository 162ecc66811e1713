package io.doorstep.identity.provisioning.scim;

import static io.doorstep.identity.provisioning.scim.ScimRefusal.invalidFilter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The words of a filter, one after the other.
final class FilterTokens {

    private static final int LONGEST = 2000;
    private static final Pattern TOKEN =
            Pattern.compile("\\G\\s*+(?:([()\\[\\]])|(\"(?:[^\"\\\\]++|\\\\.)*+\")|([^\\s()\\[\\]\"]++))");

    private final List<String> tokens;
    private int at;

    private FilterTokens(List<String> tokens) {
        this.tokens = tokens;
    }

    static FilterTokens of(String text) {
        if (text.length() > LONGEST) {
            throw invalidFilter("A filter has at most %d characters.".formatted(LONGEST));
        }
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.strip());
        int end = 0;
        while (matcher.find()) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (end < text.strip().length()) {
            throw invalidFilter("The filter cannot be read from character %d on.".formatted(end + 1));
        }
        return new FilterTokens(tokens);
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    boolean skip(String wanted) {
        boolean there = !atEnd() && tokens.get(at).equalsIgnoreCase(wanted);
        at += there ? 1 : 0;
        return there;
    }

    void expect(String wanted) {
        if (!skip(wanted)) {
            throw invalidFilter("«%s» is missing.".formatted(wanted));
        }
    }

    String next() {
        if (atEnd()) {
            throw invalidFilter("The filter ends too early.");
        }
        return tokens.get(at++);
    }

    /// Whether a part is named behind brackets.
    boolean seesPart() {
        return !atEnd() && tokens.get(at).startsWith(".");
    }

    /// @return a text, a truth value, or null
    @Nullable
    Object nextValue() {
        String token = next();
        if (token.startsWith("\"")) {
            return text(token);
        }
        return switch (token) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> throw invalidFilter("«%s» is no value; a text stands in quotes.".formatted(token));
        };
    }

    private static String text(String token) {
        try {
            return JsonMapper.shared().readValue(token, String.class);
        } catch (JacksonException e) {
            throw invalidFilter("%s is not written as JSON writes texts.".formatted(token));
        }
    }
}
