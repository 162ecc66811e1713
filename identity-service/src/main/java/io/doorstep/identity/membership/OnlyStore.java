package io.doorstep.identity.membership;

import java.util.UUID;

/// Says of a member that what is known is to be stored and nothing else; whoever knows that is one.
public interface OnlyStore {

    boolean isOnlyStored(UUID userId);
}
