package io.doorstep.leadcrm.enrichment;

import io.doorstep.leadcrm.enrichment.AskOutcome.AlreadyThere;
import io.doorstep.leadcrm.enrichment.AskOutcome.NoAccount;
import io.doorstep.leadcrm.enrichment.AskOutcome.NoSuchPerson;
import io.doorstep.leadcrm.enrichment.AskOutcome.Waits;
import io.doorstep.leadcrm.person.FindPerson;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts people down to be asked about, and takes back what was said of them. The account is locked meanwhile, so that
/// nobody is put down twice.
@Component
@Transactional
class AskAboutPerson {

    private final EnrichmentAccounts accounts;
    private final PersonEnrichments enrichments;
    private final FindEnrichment findEnrichment;
    private final FindPerson findPerson;
    private final EnrichmentQueue queue;
    private final InstantSource clock;

    AskAboutPerson(
            EnrichmentAccounts accounts,
            PersonEnrichments enrichments,
            FindEnrichment findEnrichment,
            FindPerson findPerson,
            EnrichmentQueue queue,
            InstantSource clock) {
        this.accounts = accounts;
        this.enrichments = enrichments;
        this.findEnrichment = findEnrichment;
        this.findPerson = findPerson;
        this.queue = queue;
        this.clock = clock;
    }

    AskOutcome ask(UUID person) {
        if (findPerson.findById(person).isEmpty()) {
            return new NoSuchPerson(person);
        }
        if (accounts.findToChange().isEmpty()) {
            return new NoAccount();
        }
        List<PersonEnrichment> before = enrichments.listToChange(findPerson.listIdsOf(person));
        if (before.stream().allMatch(each -> each.status().isWorthAsking())) {
            before.stream()
                    .filter(each -> each.personId().equals(person))
                    .findFirst()
                    .ifPresentOrElse(each -> each.ask(clock.instant()), () -> putDown(person));
            queue.askSoon();
        }
        EnrichmentView now = findEnrichment.find(person).orElseThrow();
        return now.status() == EnrichmentStatus.FOUND ? new AlreadyThere(now) : new Waits(now);
    }

    /// Somebody new made an enquiry.
    void meet(UUID person) {
        boolean wanted =
                accounts.findToChange().filter(EnrichmentAccount::asksOnCapture).isPresent();
        if (wanted
                && findPerson.findById(person).isPresent()
                && enrichments.listOf(findPerson.listIdsOf(person)).isEmpty()) {
            putDown(person);
            queue.askSoon();
        }
    }

    /// @return whether there was anything to dismiss
    boolean dismiss(UUID person) {
        List<PersonEnrichment> all = findPerson
                .findById(person)
                .map(known -> enrichments.listToChange(findPerson.listIdsOf(known.id())))
                .orElse(List.of());
        all.forEach(each -> each.end(EnrichmentStatus.DISMISSED, clock.instant()));
        return !all.isEmpty();
    }

    private void putDown(UUID person) {
        enrichments.saveAndFlush(new PersonEnrichment(person, clock.instant()));
    }
}
