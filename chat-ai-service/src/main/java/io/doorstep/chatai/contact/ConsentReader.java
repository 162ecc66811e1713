package io.doorstep.chatai.contact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds a plain yes or no to marketing; a question about it is neither, and a no outweighs a yes.
class ConsentReader {
    private static final String MARKETING =
            "(?:marketing|newsletters?|offers|promotions?|promos|advertis\\w+|spam|mailing list|news|updates|mailings?)";
    private static final Pattern NO =
            Pattern.compile("(?i)\\b(?:don't|don’t|do not|dont|no|never|stop|without|not)\\b[^.!?]{0,40}\\b" + MARKETING
                    + "|\\bunsubscribe\\b");
    private static final Pattern YES =
            Pattern.compile("(?i)\\b(?:send|e-?mail|text|mail)\\s+me\\b[^.!?]{0,40}\\b" + MARKETING
                    + "|\\b(?:i\\s+)?(?:agree|consent)\\b[^.!?]{0,60}\\b" + MARKETING
                    + "|\\b(?:subscribe|sign)\\s+me\\b[^.!?]{0,30}\\b" + MARKETING
                    + "|\\b(?:happy|glad|like|want|love|fine|ok|okay)\\b[^.!?]{0,20}\\b(?:receive|get|receiving|getting)\\b[^.!?]{0,30}\\b"
                    + MARKETING);

    @Nullable
    Consent find(String text) {
        Consent given = null;
        for (var sentence : text.split("(?<=[.!?])\\s+|\\R")) {
            if (NO.matcher(sentence).find()) {
                return new Consent(false, sentence.strip());
            }
            if (YES.matcher(sentence).find() && !sentence.strip().endsWith("?")) {
                given = new Consent(true, sentence.strip());
            }
        }
        return given;
    }
}
