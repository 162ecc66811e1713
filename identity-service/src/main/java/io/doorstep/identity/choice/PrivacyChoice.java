package io.doorstep.identity.choice;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class PrivacyChoice extends TenantOwned {

    @Id
    private UUID userId;

    @Version
    private @Nullable Integer version;

    private @Nullable Instant restrictedSince;

    private @Nullable String restrictedBecause;

    private @Nullable UUID restrictedBy;

    private @Nullable Instant sharingRefusedAt;

    private @Nullable String sharingRefusedHow;

    protected PrivacyChoice() {}

    PrivacyChoice(UUID userId) {
        this.userId = userId;
    }

    void restrict(@Nullable Restriction restriction) {
        restrictedSince = restriction == null ? null : restriction.since();
        restrictedBecause = restriction == null ? null : restriction.because();
        restrictedBy = restriction == null ? null : restriction.by();
    }

    void refuseSharing(@Nullable SharingRefusal refusal) {
        sharingRefusedAt = refusal == null ? null : refusal.since();
        sharingRefusedHow = refusal == null ? null : refusal.how();
    }

    ChoicesView view() {
        return new ChoicesView(userId, restriction(), sharingRefusal());
    }

    private @Nullable Restriction restriction() {
        return restrictedSince == null || restrictedBecause == null || restrictedBy == null
                ? null
                : new Restriction(restrictedSince, restrictedBecause, restrictedBy);
    }

    private @Nullable SharingRefusal sharingRefusal() {
        return sharingRefusedAt == null || sharingRefusedHow == null
                ? null
                : new SharingRefusal(sharingRefusedAt, sharingRefusedHow);
    }
}
