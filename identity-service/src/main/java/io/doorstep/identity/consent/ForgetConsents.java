package io.doorstep.identity.consent;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Deletes what a person has agreed to in the bound organization.
@Component
public class ForgetConsents {

    private final ConsentRows rows;

    ForgetConsents(ConsentRows rows) {
        this.rows = rows;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetAllOf(UUID userId) {
        rows.deleteAllOf(userId);
    }
}
