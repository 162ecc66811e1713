package io.doorstep.identity.access;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The one way to change who may do what: roles, teams, and the roles of members. In an organization one change comes
/// after the other, so that no two of them close a circle together.
///
/// How old a permission can be: a right that is given is in the next access token, at most ten minutes later or at
/// once by a refresh. A right that is taken away ends the sessions of all who lose it in the same transaction; their
/// tokens are refused at the gateway in under a second by `session.revoked`. A program with an API key loses a right of
/// its maker with its next token, at most ten minutes later. The claim `pv` tells of which revision a token is.
@Component
public class ChangeRights {

    private final RightsRevision revision;
    private final RoleHolders holders;
    private final ApplicationEventPublisher events;

    ChangeRights(RightsRevision revision, RoleHolders holders, ApplicationEventPublisher events) {
        this.revision = revision;
        this.holders = holders;
        this.events = events;
    }

    /// @param change must have written what it changes when it returns
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T change(Supplier<T> change) {
        revision.next();
        Map<UUID, Rights> before = holders.rightsOfAll();
        T outcome = change.get();
        tell(before, holders.rightsOfAll());
        return outcome;
    }

    private void tell(Map<UUID, Rights> before, Map<UUID, Rights> after) {
        Set<UUID> changed = new HashSet<>();
        Set<UUID> reduced = new HashSet<>();
        Set<UUID> seated = new HashSet<>();
        after.forEach((member, now) -> {
            Rights then = before.getOrDefault(member, now);
            if (!now.equals(then)) {
                changed.add(member);
            }
            if (!now.reachAsFarAs(then)) {
                reduced.add(member);
            }
            if (now.takeSeat() && !then.takeSeat()) {
                seated.add(member);
            }
        });
        if (!changed.isEmpty()) {
            events.publishEvent(new RightsChanged(changed, reduced, seated));
        }
    }
}
