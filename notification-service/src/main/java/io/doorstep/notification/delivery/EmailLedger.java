package io.doorstep.notification.delivery;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.mailkit.HandOver;
import io.doorstep.mailkit.RetryLadder;
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
    @Transactional(readOnly = true)
    Optional<WantedLink> findLink(UUID emailId) {
        return emails.findById(emailId).filter(Email::isOpen).flatMap(Email::link);
    }

    @Transactional
    Beginning begin(UUID emailId, PersonalPart personal) {
        Optional<Email> found = emails.findForUpdate(emailId).filter(Email::isOpen);
        if (found.isEmpty()) {
            return new Over();
        }
        Email email = found.get();
        return switch (personal) {
            case PersonalPart.NotNeeded _ -> beginToMember(email);
            case PersonalPart.Asked(var address, var name, var facts) -> begin(email, address, name, facts);
            case PersonalPart.Gone(var reason) -> drop(email, reason);
            case PersonalPart.NotNow(var reason) -> {
                email.begin();
                yield new NotYet(reason);
            }
        };
    }

    private Beginning beginToMember(Email email) {
        Optional<Addressee> addressee = recipients.findAddressee(email.userId());
        if (addressee.isPresent() && !addressee.get().active()) {
            return drop(email, "the recipient was deactivated");
        }
        String name = addressee.map(Addressee::name).orElse("");
        return begin(email, addressOf(email, addressee), name, Map.of());
    }

    private Beginning begin(Email email, @Nullable String address, String name, Map<String, String> facts) {
        Optional<Letterhead> letterhead = companies.findLetterhead();
        email.begin();
        if (address == null || letterhead.isEmpty()) {
            return new NotYet(address == null ? "the recipient is not known yet" : "the company is not known yet");
        }
        return new Ready(new Envelope(
                email.id(),
                address,
                name,
                letterhead.get().company(),
                write(email, facts, letterhead.get()),
                email.attempts(),
                email.isRepeated()));
    }

    private Over drop(Email email, String reason) {
        email.settle(EmailStatus.DROPPED, reason, clock.instant());
        return new Over();
    }

    @Transactional
    EmailReceipt settle(UUID emailId, HandOver handOver) {
        Email email = emails.findForUpdate(emailId).orElseThrow();
        Instant now = clock.instant();
        switch (handOver) {
            case HandOver.Accepted() -> email.settle(EmailStatus.SENT, null, now);
            case HandOver.Refused(var reason) -> email.settle(EmailStatus.FAILED, reason, now);
            case HandOver.Bounced bounced -> email.settle(EmailStatus.FAILED, bounced.reason(), now);
            case HandOver.Deferred(var reason) -> deferOrGiveUp(email, reason, now);
            case HandOver.Unknown(var reason) -> {
                email.mayHaveArrived();
                deferOrGiveUp(email, reason, now);
            }
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

    private Letter write(Email email, Map<String, String> personal, Letterhead letterhead) {
        Map<String, Object> facts =
                new HashMap<>(json.readValue(email.model(), new TypeReference<Map<String, Object>>() {}));
        facts.putAll(personal);
        facts.put("company", letterhead.company());
        Year year = Year.from(clock.instant().atZone(letterhead.timezone()));
        return writeLetter.write(email.template(), facts, letterhead.company(), year);
    }
}
