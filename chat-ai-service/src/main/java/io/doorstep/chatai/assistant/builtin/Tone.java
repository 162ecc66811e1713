package io.doorstep.chatai.assistant.builtin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The three ways of speaking that an organization's own words for its tone are read as.
enum Tone {
    FRIENDLY("Happy to help! ", "Lovely! ", "No worries! "),
    FORMAL("Certainly. ", "Thank you. ", "Of course. "),
    PLAIN("", "", "");

    final String beforeListings;
    final String beforeThanks;
    final String beforeRefusal;

    Tone(String beforeListings, String beforeThanks, String beforeRefusal) {
        this.beforeListings = beforeListings;
        this.beforeThanks = beforeThanks;
        this.beforeRefusal = beforeRefusal;
    }

    static Tone of(@Nullable String said) {
        var words = said == null ? "" : said.toLowerCase(Locale.ROOT);
        if (words.matches(".*\\b(friendly|warm|casual|cheerful|playful|relaxed|helpful|informal)\\b.*")) {
            return FRIENDLY;
        }
        return words.matches(".*\\b(formal|professional|luxury|elegant|polite|serious|exclusive)\\b.*")
                ? FORMAL
                : PLAIN;
    }
}
