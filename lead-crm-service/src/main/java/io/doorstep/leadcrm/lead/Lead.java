package io.doorstep.leadcrm.lead;

import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.leadcrm.pipeline.LeadStage;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreFactor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class Lead extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID personId;

    @Column
    @Enumerated(EnumType.STRING)
    private LeadStage stage;

    @Column
    private String source;

    private @Nullable String campaign;
    private @Nullable String message;
    private @Nullable String language;
    private @Nullable UUID conversationId;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> propertyIds;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> unreadableContacts;

    private int score;

    @Column
    @Convert(converter = ScoreFactorsJson.class)
    private List<ScoreFactor> scoreFactors;

    private boolean marketingConsent;
    private int enquiries;
    private @Nullable UUID assigneeId;

    @Column(updatable = false)
    private Instant capturedAt;

    @Column
    private Instant lastEnquiryAt;

    private @Nullable Instant closedAt;
    private @Nullable Instant deletedAt;

    protected Lead() {}

    Lead(UUID id, UUID personId, Enquiry enquiry, List<String> unreadable, Score score, Instant now) {
        this.id = id;
        this.personId = personId;
        this.stage = LeadStage.NEW;
        this.source = enquiry.source();
        this.campaign = enquiry.campaign();
        this.message = enquiry.message();
        this.language = enquiry.language();
        this.conversationId = enquiry.contact().conversationId();
        this.propertyIds = enquiry.propertyIds();
        this.tags = enquiry.tags();
        this.unreadableContacts = unreadable;
        this.score = score.value();
        this.scoreFactors = score.factors();
        this.marketingConsent = enquiry.consent().marketing();
        this.enquiries = 1;
        this.capturedAt = now;
        this.lastEnquiryAt = now;
    }

    /// The person asks again. More of the same conversation is not another enquiry.
    void askAgain(Enquiry enquiry, List<String> unreadable, Instant now) {
        UUID conversation = enquiry.contact().conversationId();
        if (conversation == null || !conversation.equals(conversationId)) {
            enquiries++;
        }
        conversationId = conversation == null ? conversationId : conversation;
        message = enquiry.message() == null ? message : enquiry.message();
        language = enquiry.language() == null ? language : enquiry.language();
        propertyIds = joined(propertyIds, enquiry.propertyIds());
        tags = joined(tags, enquiry.tags());
        unreadableContacts = joined(unreadableContacts, unreadable);
        marketingConsent |= enquiry.consent().marketing();
        lastEnquiryAt = now;
    }

    private static <T> List<T> joined(List<T> known, List<T> more) {
        return Stream.concat(known.stream(), more.stream()).distinct().toList();
    }

    void rescore(Score next) {
        score = next.value();
        scoreFactors = next.factors();
    }

    void moveTo(LeadStage next, Instant now) {
        stage = next;
        closedAt = next.isClosed() ? now : null;
    }

    void assignTo(UUID assignee) {
        assigneeId = assignee;
    }

    void release() {
        assigneeId = null;
    }

    void tag(List<String> newTags) {
        tags = newTags.stream().map(String::strip).distinct().toList();
    }

    void askAbout(List<UUID> properties) {
        propertyIds = properties.stream().distinct().toList();
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    LeadId id() {
        return new LeadId(id);
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    UUID personId() {
        return personId;
    }

    LeadStage stage() {
        return stage;
    }

    String source() {
        return source;
    }

    @Nullable
    String message() {
        return message;
    }

    List<UUID> propertyIds() {
        return propertyIds;
    }

    List<String> tags() {
        return tags;
    }

    Score score() {
        return new Score(score, scoreFactors);
    }

    boolean marketingConsent() {
        return marketingConsent;
    }

    int enquiries() {
        return enquiries;
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }
}
