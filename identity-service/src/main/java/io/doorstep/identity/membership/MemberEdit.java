package io.doorstep.identity.membership;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be different about a member; what is absent stays, an empty text goes.
public record MemberEdit(
        @Nullable String name,
        @Nullable String jobTitle,
        @Nullable String phone,
        @Nullable Set<String> roles) {

    boolean changesDetails() {
        return name != null || jobTitle != null || phone != null;
    }
}
