package io.doorstep.campaign.alert;

import io.doorstep.campaign.delivery.FinishedMail;
import io.doorstep.campaign.delivery.MailTries;
import io.doorstep.campaign.suppression.MessageClass;
import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An alert on its way; of one that is settled only the subject is kept.
@Entity
@Table(name = "alert_mail")
@Unaudited
class AlertMail extends TenantOwned {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID contactId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MessageClass messageClass;

    @Column(nullable = false)
    private String subject;

    private @Nullable String html;

    @Column(name = "plain")
    private @Nullable String text;

    @Column(nullable = false)
    private String stopUrl;

    @Embedded
    private MailTries tries;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AlertMail() {}

    AlertMail(UUID id, UUID contactId, MessageClass messageClass, AlertWords words, String stopUrl, Instant now) {
        this.id = id;
        this.contactId = contactId;
        this.messageClass = messageClass;
        this.subject = words.subject();
        this.html = words.html();
        this.text = words.text();
        this.stopUrl = stopUrl;
        this.tries = MailTries.queued(now);
    }

    void forgetWords() {
        html = null;
        text = null;
    }

    UUID id() {
        return id;
    }

    UUID contactId() {
        return contactId;
    }

    MessageClass messageClass() {
        return messageClass;
    }

    MailTries tries() {
        return tries;
    }

    FinishedMail toMail() {
        return new FinishedMail(
                id,
                subject,
                Objects.requireNonNull(html, "kept until it is settled"),
                Objects.requireNonNull(text, "kept until it is settled"),
                stopUrl);
    }
}
