package io.doorstep.identity.onboarding;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "onboarding_badge")
class GrantedBadge extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Badge badge;

    @Column(updatable = false)
    private Instant grantedAt;

    protected GrantedBadge() {}

    GrantedBadge(UUID id, Badge badge, Instant grantedAt) {
        this.id = id;
        this.badge = badge;
        this.grantedAt = grantedAt;
    }

    Badge badge() {
        return badge;
    }

    BadgeView view() {
        return new BadgeView(badge, grantedAt);
    }
}
