package io.doorstep.campaign.suppression;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Shows the suppression list, newest first.
@Component
class ListSuppressions {

    private final Suppressions suppressions;
    private final FindSuppression findSuppression;

    ListSuppressions(Suppressions suppressions, FindSuppression findSuppression) {
        this.suppressions = suppressions;
        this.findSuppression = findSuppression;
    }

    List<SuppressedAddress> listBefore(UUID id, int limit) {
        return suppressions.findBefore(id, Limit.of(limit)).stream()
                .map(Suppression::toAddress)
                .toList();
    }

    Optional<SuppressedAddress> find(UUID id) {
        return suppressions.findById(id).map(Suppression::toAddress);
    }

    Optional<SuppressedAddress> findByEmail(String email) {
        return findSuppression.find(email).map(Suppression::toAddress);
    }
}
