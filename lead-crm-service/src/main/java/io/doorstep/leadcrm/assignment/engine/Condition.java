package io.doorstep.leadcrm.assignment.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which leads a rule is for; what is absent or empty does not narrow. What is not known of a lead does not match.
///
/// @param languages BCP 47
/// @param minScore inclusive, as is the other end
public record Condition(
        @Nullable Territory territory,
        List<String> sources,
        @Nullable PriceRange price,
        List<String> languages,
        @Nullable Integer minScore,
        @Nullable Integer maxScore) {

    public static final Condition ANY = new Condition(null, List.of(), null, List.of(), null, null);

    /// @return why the rule is not for this lead
    Optional<String> findMismatch(LeadFacts lead) {
        if (territory != null && !territory.coversAny(lead.places())) {
            return Optional.of("The lead is not known to be in its territory");
        }
        if (!sources.isEmpty() && !sources.contains(lead.source())) {
            return Optional.of("The lead came by way of " + lead.source());
        }
        if (price != null && !price.coversAny(lead.prices())) {
            return Optional.of("No property in its price range was asked about");
        }
        if (!languages.isEmpty() && !lead.speaksOneOf(languages)) {
            return Optional.of("The lead is not known to speak its languages");
        }
        if ((minScore != null && lead.score() < minScore) || (maxScore != null && lead.score() > maxScore)) {
            return Optional.of("The lead's score is " + lead.score());
        }
        return Optional.empty();
    }
}
