package io.doorstep.identity.membership;

import java.util.UUID;

/// Says of a member that must not be deleted for now; whoever knows such a reason is one.
public interface KeepMember {

    /// Asked while the member is locked, so that whoever gives a reason meanwhile waits and finds nobody.
    boolean mustStay(UUID userId);
}
