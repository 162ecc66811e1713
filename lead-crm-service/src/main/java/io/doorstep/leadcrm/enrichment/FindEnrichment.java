package io.doorstep.leadcrm.enrichment;

import io.doorstep.leadcrm.person.FindPerson;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what came of asking about a person, also as whom they were taken for another.
@Component
@Transactional(readOnly = true)
class FindEnrichment {

    private final PersonEnrichments enrichments;
    private final EnrichmentAccounts accounts;
    private final EnrichmentPace pace;
    private final FindPerson findPerson;
    private final InstantSource clock;

    FindEnrichment(
            PersonEnrichments enrichments,
            EnrichmentAccounts accounts,
            EnrichmentPace pace,
            FindPerson findPerson,
            InstantSource clock) {
        this.enrichments = enrichments;
        this.accounts = accounts;
        this.pace = pace;
        this.findPerson = findPerson;
        this.clock = clock;
    }

    /// @return nothing when nobody asked, or there is no such person
    Optional<EnrichmentView> find(UUID person) {
        return findPerson
                .findById(person)
                .flatMap(known -> enrichments.listOf(findPerson.listIdsOf(known.id())).stream()
                        .max(EnrichmentView.TELLING))
                .map(told -> told.view(told.isWaiting() ? whatItWaitsFor(told) : told.trouble()));
    }

    private @Nullable String whatItWaitsFor(PersonEnrichment waiting) {
        EnrichmentAccount account = accounts.findOnly().orElse(null);
        if (account == null || account.trouble() != null) {
            return account == null ? null : account.trouble();
        }
        LocalDate month = EnrichmentPace.monthOf(clock.instant());
        return pace.countIn(month) < account.monthlyLimit()
                ? waiting.trouble()
                : "The limit of %d matches a month is reached: it goes on next month, or with a higher limit"
                        .formatted(account.monthlyLimit());
    }
}
