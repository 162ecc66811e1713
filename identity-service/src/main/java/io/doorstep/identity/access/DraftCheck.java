package io.doorstep.identity.access;

import io.doorstep.identity.access.RoleRefusal.NotPossible;
import io.doorstep.identity.access.RoleRefusal.TooFar;
import java.util.Optional;
import java.util.Set;

/// Everything that a role must not be.
final class DraftCheck {

    private DraftCheck() {}

    /// @param before what the role allowed until now, which the caller need not have to leave it
    /// @param callers what the caller may do
    static Optional<RoleRefusal> refusal(RoleBook book, String name, RoleDraft draft, Grants before, Grants callers) {
        Optional<Grants> own = Grants.parse(draft.permissions());
        if (own.isEmpty()) {
            return Optional.of(new NotPossible("One of the permissions is unknown, or cannot be given so far."));
        }
        String parent = draft.parent();
        if (parent != null && book.find(parent).isEmpty()) {
            return Optional.of(new NotPossible("There is no role %s to inherit from.".formatted(parent)));
        }
        if (BuiltInRole.OWNER.key().equals(parent)) {
            return Optional.of(new NotPossible("Who is an owner is told by the role owner alone."));
        }
        if (parent != null && book.wouldCircle(name, parent)) {
            return Optional.of(new NotPossible("The role %s inherits from %s already.".formatted(parent, name)));
        }
        Grants inherited = parent == null ? Grants.NONE : book.grantsOf(Set.of(parent));
        return callers.and(before).and(Grants.EVERYBODY).cover(own.get().and(inherited))
                ? Optional.empty()
                : Optional.of(new TooFar());
    }
}
