package io.doorstep.property.development;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.development.DevelopmentOutcome.Deleted;
import io.doorstep.property.development.DevelopmentOutcome.HasUnits;
import io.doorstep.property.development.DevelopmentOutcome.Kept;
import io.doorstep.property.development.DevelopmentOutcome.NameTaken;
import io.doorstep.property.development.DevelopmentOutcome.NotFound;
import io.doorstep.property.development.DevelopmentOutcome.PlanDoesNotAddUp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds developments, changes and deletes them.
@Component
@Transactional
class KeepDevelopment {

    private final Developments developments;
    private final Units units;
    private final Ids ids;
    private final InstantSource clock;

    KeepDevelopment(Developments developments, Units units, Ids ids, InstantSource clock) {
        this.developments = developments;
        this.units = units;
        this.ids = ids;
        this.clock = clock;
    }

    DevelopmentOutcome add(DevelopmentDraft draft) {
        return refusal(draft, null)
                .orElseGet(
                        () -> new Kept(developments.saveAndFlush(new Development(ids.next(), draft, clock.instant()))));
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    DevelopmentOutcome change(UUID id, DevelopmentDraft draft, IntConsumer precondition) {
        Development development = developments.find(id).orElse(null);
        if (development == null) {
            return new NotFound(id);
        }
        precondition.accept(development.version());
        return refusal(draft, id).orElseGet(() -> {
            development.become(draft);
            return new Kept(developments.saveAndFlush(development));
        });
    }

    DevelopmentOutcome delete(UUID id, IntConsumer precondition) {
        Development development = developments.find(id).orElse(null);
        if (development == null) {
            return new NotFound(id);
        }
        precondition.accept(development.version());
        long left = units.countIn(id);
        if (left > 0) {
            return new HasUnits(left);
        }
        developments.delete(development);
        return new Deleted();
    }

    private Optional<DevelopmentOutcome> refusal(DevelopmentDraft draft, @Nullable UUID itself) {
        if (!draft.plan().addsUp()) {
            return Optional.of(new PlanDoesNotAddUp(draft.plan().sum()));
        }
        return developments
                .findByName(draft.name())
                .filter(holder -> !holder.id().equals(itself))
                .map(holder -> new NameTaken(holder.id()));
    }
}
