package io.doorstep.leadcrm.enrichment;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.Away;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.Closed;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.Match;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.NoMatch;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.NotUnderstood;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.TooMany;
import io.doorstep.leadcrm.enrichment.NextStep.Ask;
import io.doorstep.leadcrm.person.FindPerson;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what the provider answered, for the person, the account and the month.
@Component
@Transactional
class TakeAnswer {

    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(TakeAnswer.class);

    private final EnrichmentAccounts accounts;
    private final PersonEnrichments enrichments;
    private final EnrichmentPace pace;
    private final FindPerson findPerson;
    private final InstantSource clock;

    TakeAnswer(
            EnrichmentAccounts accounts,
            PersonEnrichments enrichments,
            EnrichmentPace pace,
            FindPerson findPerson,
            InstantSource clock) {
        this.accounts = accounts;
        this.enrichments = enrichments;
        this.pace = pace;
        this.findPerson = findPerson;
        this.clock = clock;
    }

    void take(Ask ask, DataLabsAnswer answer) {
        Instant now = clock.instant();
        switch (answer) {
            case Closed(var reason) -> stop(ask, reason);
            case TooMany(var until) -> pace.rest(until);
            case Away away -> {
                log.atWarn().addKeyValue(LogKeys.REASON, away.reason()).log("Nobody can be asked about now");
                pace.rest(now.plus(AWAY));
            }
            case Match _, NoMatch _, NotUnderstood _ -> {}
        }
        pace.end();
        if (answer.free()) {
            pace.giveBack(ask.month());
        }
        enrichments.listToChange(List.of(ask.personId())).stream()
                .filter(PersonEnrichment::isWaiting)
                .forEach(waiting -> takeDown(waiting, ask, answer, now));
    }

    /// A key that was changed meanwhile is not to blame. The account is locked first, as whoever changes it does.
    private void stop(Ask ask, String reason) {
        accounts.findToChange()
                .filter(account -> account.version() == ask.accountVersion())
                .ifPresent(account -> account.stop(reason));
        log.atWarn().addKeyValue(LogKeys.REASON, reason).log("An account is refused by People Data Labs");
    }

    private void takeDown(PersonEnrichment waiting, Ask ask, DataLabsAnswer answer, Instant now) {
        switch (answer) {
            case Match(var likelihood, var data)
            when likelihood >= ask.leastLikelihood() ->
                findPerson
                        .findSurvivor(waiting.personId())
                        .flatMap(survivor -> findPerson.findById(survivor.value()))
                        .ifPresent(person -> waiting.find(likelihood, BroughtFact.listOf(data, person), now));
            case Match _, NoMatch _ -> waiting.end(EnrichmentStatus.NOT_FOUND, now);
            case NotUnderstood(var reason) -> waiting.fail(reason, now);
            case Away(var reason, var free) -> waiting.tryLater(reason, free, now);
            case TooMany _, Closed _ -> {}
        }
    }
}
