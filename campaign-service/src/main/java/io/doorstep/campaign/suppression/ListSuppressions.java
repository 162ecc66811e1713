package io.doorstep.campaign.suppression;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Shows the suppression list, newest first.
@Component
public class ListSuppressions {

    private final Suppressions suppressions;

    ListSuppressions(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    public List<SuppressedAddress> listBefore(UUID id, int limit) {
        return suppressions.findBefore(id, Limit.of(limit)).stream()
                .map(Suppression::toAddress)
                .toList();
    }

    public Optional<SuppressedAddress> find(UUID id) {
        return suppressions.findById(id).map(Suppression::toAddress);
    }

    public Optional<SuppressedAddress> findByEmail(String email) {
        return suppressions.findByEmail(EmailAddress.normalize(email)).map(Suppression::toAddress);
    }
}
