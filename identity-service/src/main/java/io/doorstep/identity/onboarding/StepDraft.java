package io.doorstep.identity.onboarding;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "onboarding_draft")
class StepDraft extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private OnboardingStep step;

    /// Kept out of the audit log: it may name people who never become members.
    @Secret
    private @Nullable String form;

    protected StepDraft() {}

    StepDraft(UUID id, OnboardingStep step) {
        this.id = id;
        this.step = step;
    }

    int version() {
        return version == null ? 0 : version + 1;
    }

    @Nullable
    String form() {
        return form;
    }

    void write(String json) {
        form = json;
    }

    /// The row stays, so that its versions go on.
    void empty() {
        form = null;
    }
}
