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
@Table(name = "onboarding_mark")
class StepMark extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private OnboardingStep step;

    @Column
    @Enumerated(EnumType.STRING)
    private StepState state;

    @Column
    @Enumerated(EnumType.STRING)
    private MarkSource source;

    private @Nullable UUID markedBy;

    @Column
    private Instant markedAt;

    protected StepMark() {}

    StepMark(UUID id, OnboardingStep step, Mark mark) {
        this.id = id;
        this.step = step;
        this.state = mark.state();
        this.source = mark.source();
        this.markedBy = mark.by();
        this.markedAt = mark.at();
    }

    OnboardingStep step() {
        return step;
    }

    void become(Mark mark) {
        state = mark.state();
        source = mark.source();
        markedBy = mark.by();
        markedAt = mark.at();
    }

    Mark mark() {
        return new Mark(state, source, markedBy, markedAt);
    }
}
