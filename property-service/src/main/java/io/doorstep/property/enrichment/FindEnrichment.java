package io.doorstep.property.enrichment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what came of asking about a listing.
@Component
@Transactional(readOnly = true)
class FindEnrichment {

    private final ListingEnrichments enrichments;
    private final EnrichmentAccounts accounts;
    private final EnrichmentPace pace;
    private final InstantSource clock;

    FindEnrichment(
            ListingEnrichments enrichments, EnrichmentAccounts accounts, EnrichmentPace pace, InstantSource clock) {
        this.enrichments = enrichments;
        this.accounts = accounts;
        this.pace = pace;
        this.clock = clock;
    }

    /// @return nothing when nobody asked, or there is no such listing
    Optional<EnrichmentView> find(UUID listing) {
        return enrichments
                .findOf(listing)
                .map(told -> told.view(told.isWaiting() ? whatItWaitsFor(told) : told.trouble()));
    }

    private @Nullable String whatItWaitsFor(ListingEnrichment waiting) {
        return switch (waiting.waitsFor()) {
            case ANSWER -> "The workflow has been asked and has until %s to answer".formatted(waiting.dueAt());
            case WORKFLOW ->
                waiting.trouble() == null
                        ? null
                        : "%s; it is asked again at %s".formatted(waiting.trouble(), waiting.dueAt());
            case PROVIDER -> whyProviderIsNotAsked(waiting);
        };
    }

    private @Nullable String whyProviderIsNotAsked(ListingEnrichment waiting) {
        EnrichmentAccount account = accounts.findOnly().orElse(null);
        if (account == null || account.trouble() != null) {
            return account == null ? null : account.trouble();
        }
        LocalDate month = EnrichmentPace.monthOf(clock.instant());
        return pace.countIn(month) < account.monthlyLimit()
                ? waiting.trouble()
                : "The limit of %d answers a month is reached: it goes on next month, or with a higher limit"
                        .formatted(account.monthlyLimit());
    }
}
