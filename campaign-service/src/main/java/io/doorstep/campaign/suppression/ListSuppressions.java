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

    ListSuppressions(Suppressions suppressions) {
        this.suppressions = suppressions;
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
        return suppressions.findByEmail(EmailAddress.normalize(email)).map(Suppression::toAddress);
    }
}
