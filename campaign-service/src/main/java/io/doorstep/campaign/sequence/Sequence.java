package io.doorstep.campaign.sequence;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "sequence")
class Sequence extends TenantOwned {

    /// The name under which the seeded sequence is found whatever it is called.
    static final String WELCOME = "welcome";

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String key;

    @Column(nullable = false)
    private String name;

    private boolean active;

    @Convert(converter = StepsAsJson.class)
    @Column(nullable = false)
    private List<SequenceStep> steps;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Sequence() {}

    Sequence(UUID id, String key, String name, List<SequenceStep> steps) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.active = true;
        this.steps = List.copyOf(steps);
    }

    void change(SequencePlan plan) {
        this.name = plan.name();
        this.active = plan.active();
        this.steps = List.copyOf(plan.steps());
    }

    /// @param number from 1
    Optional<SequenceStep> step(int number) {
        return number <= steps.size() ? Optional.of(steps.get(number - 1)) : Optional.empty();
    }

    UUID id() {
        return id;
    }

    boolean isActive() {
        return active;
    }

    StoredSequence toStored() {
        return new StoredSequence(
                id, "lead.captured", new SequencePlan(name, active, steps), version == null ? 0 : version);
    }
}
