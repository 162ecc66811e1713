package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.Scope;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Whose exports a caller may see: those that hold everything, when everything is within reach, and else the own ones
/// that do not hold more than the caller may see today.
///
/// @param scopes how far an export may reach
record ExportReader(UUID userId, Set<Scope> scopes) {

    private static final UUID NOBODY = new UUID(0, 0);

    static ExportReader current() {
        Caller caller = Caller.current();
        Scope reach = caller.scopeOf("lead:read");
        Set<Scope> scopes = Arrays.stream(Scope.values())
                .filter(scope -> scope.compareTo(reach) <= 0)
                .collect(Collectors.toUnmodifiableSet());
        return new ExportReader(caller.kind() == Caller.Kind.USER ? caller.userId() : NOBODY, scopes);
    }

    boolean maySee(UUID ownerId, Scope scope) {
        return scopes.contains(scope) && (scope == Scope.ALL || ownerId.equals(userId));
    }
}
