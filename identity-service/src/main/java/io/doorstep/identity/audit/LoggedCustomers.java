package io.doorstep.identity.audit;

import io.doorstep.kit.erasure.CustomerFacts;
import io.doorstep.kit.privacy.KeptFact;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What this service keeps of people who are no members is what the log says of them: that stays without what it was
/// that changed.
@Component
class LoggedCustomers implements CustomerFacts {

    private static final KeptFact LOG =
            new KeptFact("the audit log", "What was done must stay provable; it names the person by an id alone.");

    private final ForgetPerson forgetPerson;

    LoggedCustomers(ForgetPerson forgetPerson) {
        this.forgetPerson = forgetPerson;
    }

    @Override
    public List<KeptFact> erase(Set<UUID> ids) {
        ids.forEach(id -> forgetPerson.forget(id, id.toString()));
        return List.of(LOG);
    }
}
