package io.doorstep.campaign.tracking;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The raw fact, kept as it was seen, with the latest verdict on it.
@Entity
@Table(name = "engagement")
@Unaudited
class Engagement extends TenantOwned {

    private static final int LONGEST = 1_000;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EngagementKind kind;

    private @Nullable String target;

    @Column(nullable = false)
    private String userAgent;

    private long sinceSentMillis;

    @Column(nullable = false)
    private Instant seenAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Actor actor;

    @Column(nullable = false)
    private String rule;

    private int ruleVersion;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Engagement() {}

    Engagement(UUID id, UUID messageId, Sighting sighting, Duration sinceSent, Instant seenAt, EngagementRules rules) {
        this.id = id;
        this.messageId = messageId;
        this.kind = sighting.kind();
        this.target = sighting.target();
        String agent = sighting.userAgent() == null ? "" : sighting.userAgent();
        this.userAgent = agent.length() <= LONGEST ? agent : agent.substring(0, LONGEST);
        this.sinceSentMillis = sinceSent.toMillis();
        this.seenAt = seenAt;
        judge(rules);
    }

    final void judge(EngagementRules rules) {
        EngagementRules.Verdict verdict = rules.judge(kind, userAgent, Duration.ofMillis(sinceSentMillis));
        this.actor = verdict.actor();
        this.rule = verdict.rule();
        this.ruleVersion = verdict.version();
    }

    UUID id() {
        return id;
    }

    boolean mayBeHuman() {
        return actor != Actor.MACHINE;
    }
}
