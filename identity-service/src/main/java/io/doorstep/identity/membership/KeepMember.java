package io.doorstep.identity.membership;

import java.util.UUID;

/// Says of a member that must not be deleted for now; whoever knows such a reason is one.
public interface KeepMember {

    boolean mustStay(UUID userId);
}
