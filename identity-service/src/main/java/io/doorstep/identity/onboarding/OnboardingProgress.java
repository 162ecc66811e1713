package io.doorstep.identity.onboarding;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "onboarding_progress")
class OnboardingProgress extends TenantOwned {

    /// The organization's own: there is one for each.
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private @Nullable OnboardingStep resumeAt;

    protected OnboardingProgress() {}

    /// The step that was worked at last.
    Optional<OnboardingStep> resumeAt() {
        return Optional.ofNullable(resumeAt);
    }

    void workedAt(OnboardingStep step) {
        resumeAt = step;
    }
}
