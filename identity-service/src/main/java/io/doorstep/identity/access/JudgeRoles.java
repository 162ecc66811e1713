package io.doorstep.identity.access;

import io.doorstep.kit.security.Caller;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Who may give or take which roles: nobody more than the own rights, and only an owner what concerns owners.
@Component
public class JudgeRoles {

    private final ReadRoles readRoles;

    JudgeRoles(ReadRoles readRoles) {
        this.readRoles = readRoles;
    }

    /// @return why the caller may not make the current roles the wanted ones
    public Optional<String> refusal(Set<String> current, Set<String> wanted) {
        return refusal(readRoles.read(), Caller.current(), current, wanted);
    }

    static Optional<String> refusal(RoleBook book, Caller caller, Set<String> current, Set<String> wanted) {
        Grants own = Grants.EVERYBODY.and(Grants.of(caller));
        for (String role : new TreeSet<>(wanted)) {
            if (book.find(role).isEmpty()) {
                return Optional.of("There is no role %s.".formatted(role));
            }
            if (!current.contains(role) && !own.cover(book.grantsOf(Set.of(role)))) {
                return Optional.of("You cannot give the role %s, it reaches further than your own.".formatted(role));
            }
        }
        String owner = BuiltInRole.OWNER.key();
        boolean concernsOwner = current.contains(owner) || wanted.contains(owner);
        return concernsOwner && !caller.roles().contains(owner)
                ? Optional.of("Only an owner decides about owners.")
                : Optional.empty();
    }
}
