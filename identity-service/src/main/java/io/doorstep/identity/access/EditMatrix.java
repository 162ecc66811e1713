package io.doorstep.identity.access;

import io.doorstep.identity.access.RoleRefusal.BuiltIn;
import io.doorstep.identity.access.RoleRefusal.NoSuchRole;
import io.doorstep.identity.access.RoleRefusal.NotPossible;
import io.doorstep.identity.access.RoleRefusal.TooFar;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.web.ETags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes cells of the matrix of roles and permissions: all of them, or none when one is refused.
@Component
class EditMatrix {

    private final CustomRoles roles;
    private final RightsRevision revision;
    private final ChangeRights changeRights;

    EditMatrix(CustomRoles roles, RightsRevision revision, ChangeRights changeRights) {
        this.roles = roles;
        this.revision = revision;
        this.changeRights = changeRights;
    }

    /// @return why not
    @Transactional
    Optional<RoleRefusal> edit(List<CellChange> changes, @Nullable String ifMatch) {
        return changeRights.change(() -> {
            int seenByOthers = revision.current() - 1;
            ETags.check(ifMatch, seenByOthers);
            Grants callers = Grants.of(Caller.current());
            Optional<RoleRefusal> refusal = changes.stream()
                    .flatMap(change -> refusal(change, callers).stream())
                    .findFirst();
            if (refusal.isEmpty()) {
                changes.forEach(this::apply);
                roles.flush();
            }
            return refusal;
        });
    }

    private Optional<RoleRefusal> refusal(CellChange change, Grants callers) {
        if (BuiltInRole.find(change.role()).isPresent()) {
            return Optional.of(new BuiltIn(change.role()));
        }
        if (!roles.existsById(change.role())) {
            return Optional.of(new NoSuchRole(change.role()));
        }
        Optional<Permission> permission = Permission.find(change.permission());
        if (permission.isEmpty()) {
            return Optional.of(new NotPossible("There is no permission %s.".formatted(change.permission())));
        }
        return change.scope().flatMap(scope -> {
            if (!permission.get().scopes().contains(scope)) {
                return Optional.of(
                        new NotPossible("%s cannot be given as far as %s only.".formatted(change.permission(), scope)));
            }
            return callers.cover(new Grants(Map.of(permission.get(), scope)))
                    ? Optional.empty()
                    : Optional.of(new TooFar());
        });
    }

    private void apply(CellChange change) {
        CustomRole role = roles.findById(change.role()).orElseThrow();
        role.allow(role.own().with(Permission.find(change.permission()).orElseThrow(), change.scope()));
    }
}
