package io.doorstep.property.upload;

import io.doorstep.property.upload.reading.Finding;
import io.doorstep.property.upload.reading.Sureness;
import org.jspecify.annotations.Nullable;

/// How something in a draft is known.
///
/// @param start where in the upload's text it is said, from 0; absent when it is not said there
/// @param end behind its last character
/// @param quote the words that say it
public record Evidence(
        Source source,
        Sureness sureness,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String quote) {

    private static final int LONGEST_QUOTE = 200;

    /// Who said so.
    public enum Source {
        TEXT,
        MODEL,
        ANSWER,
        HAND
    }

    static final Evidence BY_HAND = new Evidence(Source.HAND, Sureness.CERTAIN, null, null, null);

    static Evidence inText(Source source, Finding finding, String text) {
        return new Evidence(
                source,
                finding.sureness(),
                finding.span().start(),
                finding.span().end(),
                shortened(finding.span().in(text)));
    }

    static Evidence inAnswer(Finding finding, String answer) {
        return new Evidence(Source.ANSWER, finding.sureness(), null, null, shortened(answer));
    }

    Evidence as(Sureness now) {
        return new Evidence(source, now, start, end, quote);
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE - 1) + "…" : words;
    }
}
