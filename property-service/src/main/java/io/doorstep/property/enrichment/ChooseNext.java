package io.doorstep.property.enrichment;

import io.doorstep.property.enrichment.NextStep.Ask;
import io.doorstep.property.enrichment.NextStep.Later;
import io.doorstep.property.enrichment.NextStep.Nothing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Chooses about which listing the provider is asked next: the one that waits longest, if it can be asked about.
@Component
@Transactional
class ChooseNext {

    /// After which whoever began is taken for dead.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final EnrichmentAccounts accounts;
    private final ListingEnrichments enrichments;
    private final EnrichmentPace pace;
    private final FindAskable findAskable;
    private final InstantSource clock;

    ChooseNext(
            EnrichmentAccounts accounts,
            ListingEnrichments enrichments,
            EnrichmentPace pace,
            FindAskable findAskable,
            InstantSource clock) {
        this.accounts = accounts;
        this.enrichments = enrichments;
        this.pace = pace;
        this.findAskable = findAskable;
        this.clock = clock;
    }

    NextStep choose() {
        Instant now = clock.instant();
        EnrichmentAccount account =
                accounts.findOnly().filter(each -> each.trouble() == null).orElse(null);
        if (account == null) {
            return new Nothing();
        }
        Optional<Instant> pause = pace.findPause(now);
        if (pause.isPresent()) {
            return new Later(pause.get());
        }
        ListingEnrichment next = enrichments.findNext(WaitsFor.PROVIDER).orElse(null);
        if (next == null) {
            return new Nothing();
        }
        return next.dueAt().isAfter(now) ? new Later(next.dueAt()) : look(account, next, now);
    }

    private NextStep look(EnrichmentAccount account, ListingEnrichment next, Instant now) {
        Optional<String> address = findAskable
                .find(next.listingId())
                .map(listing -> listing.facts().address().toString());
        if (address.isEmpty()) {
            next.end(EnrichmentStatus.TOO_LITTLE_KNOWN, now);
            return new Later(now);
        }
        LocalDate month = EnrichmentPace.monthOf(now);
        return pace.begin(month, account.monthlyLimit(), now.plus(LONGEST))
                ? new Ask(next.listingId(), address.get(), month, account.version(), account.apiKey())
                : new Later(EnrichmentPace.endOf(month));
    }
}
