package io.doorstep.leadcrm.enrichment;

import io.doorstep.leadcrm.consent.AskConsent;
import io.doorstep.leadcrm.consent.ConsentPurpose;
import io.doorstep.leadcrm.enrichment.NextStep.Ask;
import io.doorstep.leadcrm.enrichment.NextStep.Later;
import io.doorstep.leadcrm.enrichment.NextStep.Nothing;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Chooses about whom the provider is asked next: whoever waits longest, if they may and can be asked about.
@Component
@Transactional
class ChooseNext {

    /// After which whoever began is taken for dead.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final EnrichmentAccounts accounts;
    private final PersonEnrichments enrichments;
    private final EnrichmentPace pace;
    private final FindPerson findPerson;
    private final AskConsent askConsent;
    private final InstantSource clock;

    ChooseNext(
            EnrichmentAccounts accounts,
            PersonEnrichments enrichments,
            EnrichmentPace pace,
            FindPerson findPerson,
            AskConsent askConsent,
            InstantSource clock) {
        this.accounts = accounts;
        this.enrichments = enrichments;
        this.pace = pace;
        this.findPerson = findPerson;
        this.askConsent = askConsent;
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
        PersonEnrichment next = enrichments.findNext().orElse(null);
        if (next == null) {
            return new Nothing();
        }
        return next.dueAt().isAfter(now) ? new Later(next.dueAt()) : look(account, next, now);
    }

    /// Just before the question, as much can have happened since the person was put down.
    private NextStep look(EnrichmentAccount account, PersonEnrichment next, Instant now) {
        KnownPerson person = findPerson.findById(next.personId()).orElse(null);
        if (person == null) {
            passOn(next, now);
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
        return pace.begin(month, account.monthlyLimit(), now.plus(LONGEST))
                ? new Ask(person.id(), question, month, account.version(), account.apiKey(), account.leastLikelihood())
                : new Later(EnrichmentPace.endOf(month));
    }

    /// Who became another is asked about as that one, who was erased not at all.
    private void passOn(PersonEnrichment gone, Instant now) {
        enrichments.delete(gone);
        findPerson
                .findSurvivor(gone.personId())
                .flatMap(survivor -> findPerson.findById(survivor.value()))
                .filter(survivor -> !enrichments.existsById(survivor.id()))
                .ifPresent(survivor -> enrichments.save(new PersonEnrichment(survivor.id(), now)));
    }
}
