package io.doorstep.identity.authentication;

import io.doorstep.identity.consent.ConsentOrigin;
import io.doorstep.identity.consent.ConsentOutcome;
import io.doorstep.identity.consent.RecordConsent;
import io.doorstep.identity.session.Device;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Records what a person agreed to on coming into an organization.
@Component
class AgreeToTexts {

    private final RecordConsent recordConsent;

    AgreeToTexts(RecordConsent recordConsent) {
        this.recordConsent = recordConsent;
    }

    /// @param source such as `registration`
    /// @return the text of today when the person has agreed to another, and then the caller rolls back
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<ShownText> agree(UUID userId, List<ShownText> texts, String source, Device device) {
        var origin = new ConsentOrigin(source, device.ipAddress(), device.userAgent());
        for (ShownText text : texts) {
            ConsentOutcome outcome = recordConsent.give(userId, text.purpose(), text.version(), origin);
            if (outcome instanceof ConsentOutcome.AnotherText(var current)) {
                return Optional.of(new ShownText(text.purpose(), current));
            }
        }
        return Optional.empty();
    }
}
