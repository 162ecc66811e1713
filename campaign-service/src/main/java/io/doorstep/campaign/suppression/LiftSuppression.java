package io.doorstep.campaign.suppression;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an address off the suppression list; consent is another matter and stays as it is.
@Component
class LiftSuppression {

    private final Suppressions suppressions;

    LiftSuppression(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    /// @return whether it was there
    @Transactional
    boolean lift(UUID id) {
        return suppressions
                .findById(id)
                .map(found -> {
                    suppressions.delete(found);
                    return true;
                })
                .orElse(false);
    }
}
