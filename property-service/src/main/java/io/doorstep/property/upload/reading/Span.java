package io.doorstep.property.upload.reading;

import java.util.regex.MatchResult;

/// Where in a text something stands: from the first character to the one behind the last.
public record Span(int start, int end) {

    static Span of(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    /// The words themselves.
    public String in(String text) {
        return text.substring(start, end);
    }
}
