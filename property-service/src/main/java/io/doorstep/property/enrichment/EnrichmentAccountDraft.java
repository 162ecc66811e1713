package io.doorstep.property.enrichment;

import org.jspecify.annotations.Nullable;

/// An account as somebody gives it.
///
/// @param apiKey the one that is there stays when absent
/// @param monthlyLimit how many answers are paid for in a month of UTC
record EnrichmentAccountDraft(@Nullable String apiKey, AskMode mode, int monthlyLimit) {

    @Override
    public String toString() {
        return "EnrichmentAccountDraft " + mode;
    }
}
