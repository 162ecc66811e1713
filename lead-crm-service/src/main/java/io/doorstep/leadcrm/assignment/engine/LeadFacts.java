package io.doorstep.leadcrm.assignment.engine;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that the rules may know of a lead; what is absent is not known.
///
/// @param language BCP 47
/// @param score 0 to 100
/// @param places where its person is at home
/// @param prices of the properties that were asked about
/// @param hadIt who let it go by, and is not asked again
/// @param among the only ones who may get it; empty when all may
public record LeadFacts(
        String source,
        @Nullable String language,
        int score,
        List<Place> places,
        List<Price> prices,
        List<String> tags,
        Set<UUID> hadIt,
        Set<UUID> among) {

    /// Compares languages, not their variants: who speaks `en` is there for `en-NG`.
    boolean speaksOneOf(List<String> languages) {
        String own = language == null ? "" : primary(language);
        return languages.stream().map(LeadFacts::primary).anyMatch(own::equalsIgnoreCase);
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
