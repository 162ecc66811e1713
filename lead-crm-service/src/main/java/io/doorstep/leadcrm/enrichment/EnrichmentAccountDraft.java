package io.doorstep.leadcrm.enrichment;

import org.jspecify.annotations.Nullable;

/// An account as somebody gives it.
///
/// @param apiKey the one that is there stays when absent
/// @param leastLikelihood from 1 to 10, how sure a match must be
/// @param monthlyLimit how many matches are paid for in a month of UTC
record EnrichmentAccountDraft(@Nullable String apiKey, AskMode mode, int leastLikelihood, int monthlyLimit) {

    @Override
    public String toString() {
        return "EnrichmentAccountDraft " + mode;
    }
}
