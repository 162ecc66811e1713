package io.doorstep.identity.choice;

import io.doorstep.identity.membership.OnlyStore;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells what a member has chosen.
@Component
public class FindChoices implements OnlyStore {

    private final PrivacyChoices choices;

    FindChoices(PrivacyChoices choices) {
        this.choices = choices;
    }

    public ChoicesView get(UUID userId) {
        return choices.findById(userId).map(PrivacyChoice::view).orElseGet(() -> ChoicesView.none(userId));
    }

    @Override
    public boolean isOnlyStored(UUID userId) {
        return get(userId).restriction() != null;
    }
}
