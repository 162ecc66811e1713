package io.doorstep.leadcrm.scoring;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// All that a score may look at: what the person did and asked, never who the person is.
///
/// @param enquiries how often the person has asked, this time included
/// @param properties how many properties the person asked about
public record ScoredEnquiry(
        boolean email,
        boolean phone,
        String source,
        @Nullable String message,
        int properties,
        int enquiries,
        boolean marketingConsent) {

    boolean asksFor(Pattern words) {
        return message != null && words.matcher(message).find();
    }
}
