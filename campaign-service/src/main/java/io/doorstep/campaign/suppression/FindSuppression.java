package io.doorstep.campaign.suppression;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the entry of an address, whether it is written out or only its seal is left.
@Component
class FindSuppression {

    private final Suppressions suppressions;
    private final AddressSeals seals;

    FindSuppression(Suppressions suppressions, AddressSeals seals) {
        this.suppressions = suppressions;
        this.seals = seals;
    }

    Optional<Suppression> find(String email) {
        return suppressions.findByEmailOrEmailSeal(EmailAddress.normalize(email), seals.of(email));
    }
}
