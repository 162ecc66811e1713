package io.doorstep.identity.membership;

/// What somebody is to an organization.
public enum MemberStatus {
    INVITED,
    ACTIVE,
    DEACTIVATED;

    boolean canMoveTo(MemberStatus next) {
        return switch (this) {
            case INVITED -> next != INVITED;
            case ACTIVE -> next == DEACTIVATED;
            case DEACTIVATED -> next != DEACTIVATED;
        };
    }
}
