package io.doorstep.notification.delivery;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.notification.recipient.Addressee;
import io.doorstep.notification.recipient.FindRecipients;
import io.doorstep.notification.recipient.FollowCompany;
import io.doorstep.notification.recipient.Letterhead;
import io.doorstep.notification.template.Letter;
import io.doorstep.notification.template.WriteLetter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The state of each e-mail, committed before and after the talk with the mail server.
@Component
class EmailLedger {

    private final Emails emails;
    private final FindRecipients recipients;
    private final FollowCompany companies;
    private final WriteLetter writeLetter;
    private final RetryLadder ladder;
    private final Jobs jobs;
    private final TenantTask<EmailJob> delivery;
    private final JsonMapper json;
    private final InstantSource clock;

    EmailLedger(
            Emails emails,
            FindRecipients recipients,
            FollowCompany companies,
            WriteLetter writeLetter,
            RetryLadder ladder,
            Jobs jobs,
            TenantTask<EmailJob> delivery,
            JsonMapper json,
            InstantSource clock) {
        this.emails = emails;
        this.recipients = recipients;
        this.companies = companies;
        this.writeLetter = writeLetter;
        this.ladder = ladder;
        this.jobs = jobs;
        this.delivery = delivery;
        this.json = json;
        this.clock = clock;
    }

    /// What can be done about an e-mail now.
    sealed interface Beginning {}

    record Ready(Envelope envelope) implements Beginning {}

    record NotYet(String reason) implements Beginning {}

    record Over() implements Beginning {}

    /// Which link the e-mail is to hold, if it is still to be sent.
    @Transactional
    Optional<UUID> findLink(UUID emailId) {
        return emails.findForUpdate(emailId)
                .filter(Email::isOpen)
                .map(email -> factsOf(email).get(EmailRequest.LINK_ID))
                .map(link -> UUID.fromString(link.toString()));
    }

    @Transactional
    void drop(UUID emailId, String reason) {
        emails.findForUpdate(emailId)
                .filter(Email::isOpen)
                .ifPresent(email -> email.settle(EmailStatus.DROPPED, reason, clock.instant()));
    }

    /// @param link what the template may say beside the stored facts
    @Transactional
    Beginning begin(UUID emailId, Map<String, ?> link) {
        Optional<Email> found = emails.findForUpdate(emailId).filter(Email::isOpen);
        if (found.isEmpty()) {
            return new Over();
        }
        Email email = found.get();
        Optional<Addressee> addressee = recipients.findAddressee(email.userId());
        if (addressee.isPresent() && !addressee.get().active()) {
            email.settle(EmailStatus.DROPPED, "the recipient was deactivated", clock.instant());
            return new Over();
        }
        String address = addressOf(email, addressee);
        Optional<Letterhead> letterhead = companies.findLetterhead();
        email.begin();
        if (address == null || letterhead.isEmpty()) {
            return new NotYet(address == null ? "the recipient is not known yet" : "the company is not known yet");
        }
        String name = addressee.map(Addressee::name).orElse("");
        return new Ready(new Envelope(
                email.id(),
                address,
                name,
                letterhead.get().company(),
                write(email, letterhead.get(), link),
                email.attempts(),
                email.isRepeated()));
    }

    @Transactional
    EmailReceipt settle(UUID emailId, HandOver handOver) {
        Email email = emails.findForUpdate(emailId).orElseThrow();
        Instant now = clock.instant();
        switch (handOver) {
            case HandOver.Accepted() -> email.settle(EmailStatus.SENT, null, now);
            case HandOver.Refused(var reason) -> email.settle(EmailStatus.FAILED, reason, now);
            case HandOver.Deferred(var reason) -> deferOrGiveUp(email, reason, now);
        }
        return email.toReceipt();
    }

    private void deferOrGiveUp(Email email, String reason, Instant now) {
        ladder.next(email.attempts(), now)
                .ifPresentOrElse(
                        at -> {
                            email.settle(EmailStatus.DEFERRED, reason, now);
                            jobs.schedule(
                                    delivery,
                                    EmailJob.instance(email.id(), email.attempts()),
                                    new EmailJob(email.id()),
                                    at);
                        },
                        () -> email.settle(EmailStatus.FAILED, reason, now));
    }

    private static @Nullable String addressOf(Email email, Optional<Addressee> addressee) {
        String asked = email.address();
        return asked != null ? asked : addressee.map(Addressee::email).orElse(null);
    }

    private Letter write(Email email, Letterhead letterhead, Map<String, ?> link) {
        Map<String, Object> facts = new HashMap<>(factsOf(email));
        facts.putAll(link);
        Year year = Year.from(clock.instant().atZone(letterhead.timezone()));
        return writeLetter.write(email.template(), facts, letterhead.company(), year);
    }

    private Map<String, Object> factsOf(Email email) {
        return json.readValue(email.model(), new TypeReference<>() {});
    }
}
