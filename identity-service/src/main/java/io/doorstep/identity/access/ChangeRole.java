package io.doorstep.identity.access;

import io.doorstep.identity.access.ChangeRoleOutcome.Changed;
import io.doorstep.identity.access.ChangeRoleOutcome.Deleted;
import io.doorstep.identity.access.RoleRefusal.BuiltIn;
import io.doorstep.identity.access.RoleRefusal.InUse;
import io.doorstep.identity.access.RoleRefusal.NameTaken;
import io.doorstep.identity.access.RoleRefusal.NoSuchRole;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.web.ETags;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, edits and deletes custom roles.
@Component
class ChangeRole {

    private final CustomRoles roles;
    private final ReadRoles readRoles;
    private final RoleHolders holders;
    private final ChangeRights changeRights;
    private final InstantSource clock;

    ChangeRole(
            CustomRoles roles,
            ReadRoles readRoles,
            RoleHolders holders,
            ChangeRights changeRights,
            InstantSource clock) {
        this.roles = roles;
        this.readRoles = readRoles;
        this.holders = holders;
        this.changeRights = changeRights;
        this.clock = clock;
    }

    @Transactional
    ChangeRoleOutcome create(String name, RoleDraft draft) {
        return changeRights.change(() -> {
            RoleBook book = readRoles.read();
            if (book.find(name).isPresent()) {
                return new NameTaken(name);
            }
            return DraftCheck.refusal(book, name, draft, Grants.NONE, Grants.of(Caller.current()))
                    .<ChangeRoleOutcome>map(refusal -> refusal)
                    .orElseGet(() -> written(new CustomRole(name, draft, clock.instant())));
        });
    }

    @Transactional
    ChangeRoleOutcome edit(String name, RoleDraft draft, @Nullable String ifMatch) {
        return change(name, role -> {
            ETags.check(ifMatch, role.version());
            RoleBook book = readRoles.read();
            Grants before = book.grantsOf(Set.of(name));
            return DraftCheck.refusal(book, name, draft, before, Grants.of(Caller.current()))
                    .<ChangeRoleOutcome>map(refusal -> refusal)
                    .orElseGet(() -> {
                        role.become(draft);
                        return written(role);
                    });
        });
    }

    @Transactional
    ChangeRoleOutcome delete(String name) {
        return change(name, role -> {
            if (readRoles.read().hasHeirs(name)) {
                return new InUse("Another role inherits from %s.".formatted(name));
            }
            if (holders.heldRoles().contains(name)) {
                return new InUse("Somebody still has the role %s. Take it away first.".formatted(name));
            }
            roles.delete(role);
            roles.flush();
            return new Deleted();
        });
    }

    private ChangeRoleOutcome change(String name, Function<CustomRole, ChangeRoleOutcome> change) {
        if (BuiltInRole.find(name).isPresent()) {
            return new BuiltIn(name);
        }
        return changeRights.change(() -> roles.findById(name).map(change).orElseGet(() -> new NoSuchRole(name)));
    }

    private Changed written(CustomRole role) {
        CustomRole saved = roles.saveAndFlush(role);
        RoleDefinition definition = saved.definition();
        return new Changed(
                new RoleView(definition, readRoles.read().grantsOf(Set.of(definition.name())), saved.version()));
    }
}
