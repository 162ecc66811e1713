package io.doorstep.property.enrichment;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.property.enrichment.NextStep.Ask;
import io.doorstep.property.enrichment.PropertyAnswer.Away;
import io.doorstep.property.enrichment.PropertyAnswer.Closed;
import io.doorstep.property.enrichment.PropertyAnswer.Known;
import io.doorstep.property.enrichment.PropertyAnswer.NotUnderstood;
import io.doorstep.property.enrichment.PropertyAnswer.TooMany;
import io.doorstep.property.enrichment.PropertyAnswer.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what the provider answered, for the listing, the account and the month.
@Component
@Transactional
class TakeAnswer {

    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(TakeAnswer.class);

    private final EnrichmentAccounts accounts;
    private final ListingEnrichments enrichments;
    private final EnrichmentPace pace;
    private final InstantSource clock;

    TakeAnswer(EnrichmentAccounts accounts, ListingEnrichments enrichments, EnrichmentPace pace, InstantSource clock) {
        this.accounts = accounts;
        this.enrichments = enrichments;
        this.pace = pace;
        this.clock = clock;
    }

    void take(Ask ask, String source, PropertyAnswer answer) {
        Instant now = clock.instant();
        switch (answer) {
            case Closed(var reason) -> stop(ask, reason);
            case TooMany(var until) -> pace.rest(until);
            case Away away -> {
                log.atWarn().addKeyValue(LogKeys.REASON, away.reason()).log("No listing can be asked about now");
                pace.rest(now.plus(AWAY));
            }
            case Known _, Unknown _, NotUnderstood _ -> {}
        }
        pace.end();
        if (answer.free()) {
            pace.giveBack(ask.month());
        }
        enrichments
                .findToChange(ask.listingId())
                .filter(ListingEnrichment::isWaiting)
                .ifPresent(waiting -> takeDown(waiting, source, answer, now));
    }

    /// A key that was changed meanwhile is not to blame.
    private void stop(Ask ask, String reason) {
        accounts.findToChange()
                .filter(account -> account.version() == ask.accountVersion())
                .ifPresent(account -> account.stop(reason));
        log.atWarn().addKeyValue(LogKeys.REASON, reason).log("An account is refused by the provider");
    }

    private static void takeDown(ListingEnrichment waiting, String source, PropertyAnswer answer, Instant now) {
        switch (answer) {
            case Known(var data) ->
                waiting.find(
                        source,
                        BroughtFact.listOf(data),
                        BroughtFact.ownerOf(data).orElse(null),
                        now);
            case Unknown _ -> waiting.end(EnrichmentStatus.NOT_FOUND, now);
            case NotUnderstood(var reason) -> waiting.fail(reason, now);
            case Away(var reason, var free) -> waiting.tryLater(reason, free, now);
            case TooMany _, Closed _ -> {}
        }
    }
}
