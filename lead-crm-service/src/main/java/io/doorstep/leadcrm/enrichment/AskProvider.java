package io.doorstep.leadcrm.enrichment;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.leadcrm.consent.AskConsent;
import io.doorstep.leadcrm.consent.ConsentPurpose;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.Away;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.Closed;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.Match;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.NoMatch;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.NotUnderstood;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.TooMany;
import io.doorstep.leadcrm.enrichment.NextStep.Ask;
import io.doorstep.leadcrm.enrichment.NextStep.Later;
import io.doorstep.leadcrm.enrichment.NextStep.Nothing;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Asks the provider about whoever waits longest; no transaction is open meanwhile. That it is about to be asked is
/// counted first, and what it answered is kept at once.
@Component
class AskProvider {

    /// After which whoever began is taken for dead.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(AskProvider.class);

    private final EnrichmentAccounts accounts;
    private final PersonEnrichments enrichments;
    private final EnrichmentPace pace;
    private final DataLabsApi api;
    private final FindPerson findPerson;
    private final AskConsent askConsent;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    AskProvider(
            EnrichmentAccounts accounts,
            PersonEnrichments enrichments,
            EnrichmentPace pace,
            DataLabsApi api,
            FindPerson findPerson,
            AskConsent askConsent,
            TransactionOperations transaction,
            InstantSource clock) {
        this.accounts = accounts;
        this.enrichments = enrichments;
        this.pace = pace;
        this.api = api;
        this.findPerson = findPerson;
        this.askConsent = askConsent;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return when to come back, if at all
    Optional<Instant> askNext() {
        return switch (Objects.requireNonNull(transaction.execute(_ -> begin(clock.instant())))) {
            case Nothing _ -> Optional.empty();
            case Later(var at) -> Optional.of(at);
            case Ask ask -> {
                DataLabsAnswer answer = api.ask(ask.apiKey(), ask.question(), ask.leastLikelihood());
                transaction.executeWithoutResult(_ -> end(ask, answer, clock.instant()));
                yield Optional.of(clock.instant());
            }
        };
    }

    private NextStep begin(Instant now) {
        EnrichmentAccount account =
                accounts.findOnly().filter(each -> each.trouble() == null).orElse(null);
        if (account == null) {
            return new Nothing();
        }
        Optional<Instant> pause = pace.findPause(now);
        if (pause.isPresent()) {
            return new Later(pause.get());
        }
        PersonEnrichment next = enrichments.findNext().orElse(null);
        if (next == null) {
            return new Nothing();
        }
        return next.dueAt().isAfter(now) ? new Later(next.dueAt()) : prepare(account, next, now);
    }

    /// Looked at just before the question, as much can have happened since it was put down: who became another is
    /// asked about as that one, who is erased not at all.
    private NextStep prepare(EnrichmentAccount account, PersonEnrichment next, Instant now) {
        KnownPerson person = findPerson
                .findSurvivor(next.personId())
                .map(PersonId::value)
                .flatMap(findPerson::findById)
                .orElse(null);
        if (person == null || !person.id().equals(next.personId())) {
            enrichments.delete(next);
            Optional.ofNullable(person)
                    .filter(survivor -> !enrichments.existsById(survivor.id()))
                    .ifPresent(survivor -> enrichments.save(new PersonEnrichment(survivor.id(), now)));
            return new Later(now);
        }
        if (!askConsent.allows(person.id(), ConsentPurpose.SHARING)
                || !askConsent.allows(person.id(), ConsentPurpose.PROFILING)) {
            next.end(EnrichmentStatus.OBJECTED, now);
            return new Later(now);
        }
        Question question = Question.about(person).orElse(null);
        if (question == null) {
            next.end(EnrichmentStatus.TOO_LITTLE_KNOWN, now);
            return new Later(now);
        }
        LocalDate month = EnrichmentPace.monthOf(now);
        if (!pace.begin(month, account.monthlyLimit(), now.plus(LONGEST))) {
            return new Later(EnrichmentPace.endOf(month));
        }
        return new Ask(
                next.personId(), question, month, account.version(), account.apiKey(), account.leastLikelihood());
    }

    private void end(Ask ask, DataLabsAnswer answer, Instant now) {
        pace.end();
        if (answer.free()) {
            pace.giveBack(ask.month());
        }
        switch (answer) {
            case TooMany(var until) -> pace.rest(until);
            case Closed(var reason) -> stop(ask, reason);
            case Away(var reason, _) -> {
                log.atWarn().addKeyValue(LogKeys.REASON, reason).log("Nobody can be asked about now");
                pace.rest(now.plus(AWAY));
            }
            case Match _, NoMatch _, NotUnderstood _ -> {}
        }
        enrichments.listToChange(List.of(ask.personId())).stream()
                .filter(PersonEnrichment::isWaiting)
                .forEach(waiting -> takeDown(waiting, ask, answer, now));
    }

    /// A key that was changed meanwhile is not to blame.
    private void stop(Ask ask, String reason) {
        accounts.findToChange()
                .filter(account -> account.version() == ask.accountVersion())
                .ifPresent(account -> account.stop(reason));
        log.atWarn().addKeyValue(LogKeys.REASON, reason).log("An account is refused by People Data Labs");
    }

    private void takeDown(PersonEnrichment waiting, Ask ask, DataLabsAnswer answer, Instant now) {
        switch (answer) {
            case Match(var likelihood, var data) when likelihood >= ask.leastLikelihood() ->
                findPerson
                        .findSurvivor(waiting.personId())
                        .map(PersonId::value)
                        .flatMap(findPerson::findById)
                        .ifPresent(person -> waiting.find(likelihood, BroughtFact.listOf(data, person), now));
            case Match _, NoMatch _ -> waiting.end(EnrichmentStatus.NOT_FOUND, now);
            case NotUnderstood(var reason) -> waiting.fail(reason, now);
            case Away(var reason, var free) -> waiting.tryLater(reason, free, now);
            case TooMany _, Closed _ -> {}
        }
    }
}
