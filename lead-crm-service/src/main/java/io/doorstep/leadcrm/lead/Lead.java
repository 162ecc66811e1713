package io.doorstep.leadcrm.lead;

import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.leadcrm.pipeline.LeadStage;
import io.doorstep.leadcrm.scoring.Candidate;
import io.doorstep.leadcrm.scoring.Fact;
import io.doorstep.leadcrm.scoring.LeadFacts;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreFactor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class Lead extends TenantOwned {

    static final int MOST_TAGS = 30;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID personId;

    @Embedded
    private LeadStage stage;

    private @Nullable String stageReason;

    @Column
    private String source;

    private @Nullable String campaign;

    @Column(updatable = false)
    private @Nullable String medium;

    @Column(updatable = false)
    private @Nullable String analyticsClientId;

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

    @Convert(converter = ActivityJson.class)
    private @Nullable Activity activity;

    private boolean marketingConsent;
    private int enquiries;

    @Embedded
    private Holding holding = Holding.NOBODYS;

    @Column(updatable = false)
    private Instant capturedAt;

    @Column
    private Instant lastEnquiryAt;

    private @Nullable Instant closedAt;
    private @Nullable Instant deletedAt;

    protected Lead() {}

    Lead(UUID id, UUID personId, LeadStage stage, Enquiry enquiry, List<String> unreadable, Instant now) {
        this.id = id;
        this.personId = personId;
        this.stage = stage;
        this.source = enquiry.source();
        this.campaign = enquiry.campaign();
        this.medium = enquiry.medium();
        this.analyticsClientId = enquiry.provenance().analyticsClientId();
        this.message = enquiry.message();
        this.language = enquiry.language();
        this.conversationId = enquiry.contact().conversationId();
        this.propertyIds = enquiry.propertyIds();
        this.tags = enquiry.tags();
        this.unreadableContacts = unreadable;
        this.scoreFactors = List.of();
        this.activity = enquiry.activity();
        this.marketingConsent = enquiry.consent().marketing();
        this.enquiries = 1;
        this.capturedAt = now;
        this.lastEnquiryAt = now;
        this.closedAt = stage.isClosed() ? now : null;
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
        activity = enquiry.activity() == null ? activity : enquiry.activity();
        marketingConsent |= enquiry.consent().marketing();
        lastEnquiryAt = now;
    }

    /// Adds what a list knows and this does not say; what somebody wrote stays.
    ///
    /// @return the names of the fields that changed, as the API names them
    List<String> complete(Enquiry listed) {
        List<String> changed = new ArrayList<>();
        if (campaign == null && listed.campaign() != null) {
            campaign = listed.campaign();
            changed.add("campaign");
        }
        if (message == null && listed.message() != null) {
            message = listed.message();
            changed.add("message");
        }
        if (!propertyIds.containsAll(listed.propertyIds())) {
            propertyIds = joined(propertyIds, listed.propertyIds());
            changed.add("propertyIds");
        }
        if (!tags.containsAll(listed.tags())) {
            tags = joined(tags, listed.tags());
            changed.add("tags");
        }
        return changed;
    }

    private static <T> List<T> joined(List<T> known, List<T> more) {
        return Stream.concat(known.stream(), more.stream()).distinct().toList();
    }

    /// What a score may look at.
    ///
    /// @param email whether the person can be reached by e-mail
    LeadFacts facts(boolean email, boolean phone) {
        LeadFacts.Draft facts = LeadFacts.askedAt(capturedAt)
                .sign(Fact.EMAIL, email)
                .sign(Fact.PHONE, phone)
                .message(message)
                .number(Fact.PROPERTIES, propertyIds.size())
                .number(Fact.ENQUIRIES, enquiries)
                .sign(Fact.MARKETING_CONSENT, marketingConsent)
                .word(Fact.SOURCE, source);
        return activity == null ? facts.complete() : activity.addTo(facts).complete();
    }

    Candidate candidate(boolean email, boolean phone) {
        return new Candidate(id, personId, facts(email, phone));
    }

    boolean agreesToMarketing() {
        return marketingConsent;
    }

    void agreeToMarketing(boolean agrees) {
        marketingConsent = agrees;
    }

    void rescore(Score next) {
        score = next.value();
        scoreFactors = next.factors();
    }

    void moveTo(LeadStage next, @Nullable String reason, Instant now) {
        stage = next;
        stageReason = reason;
        closedAt = next.isClosed() ? now : null;
    }

    /// Its stage is gone; the successor is of the same kind, so that it is as open or closed as before.
    void standIn(LeadStage successor) {
        stage = successor;
    }

    void hand(Holding next) {
        holding = next;
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

    List<UUID> propertyIds() {
        return propertyIds;
    }

    List<String> tags() {
        return tags;
    }

    Score score() {
        return new Score(score, scoreFactors);
    }

    Holding holding() {
        return holding;
    }
}
