package io.doorstep.identity.audit;

/// From where to where an organization's chain of entries reaches.
///
/// @param baseNumber of the last entry that retention removed, 0 before that
/// @param number of the newest entry
/// @param seal covers all the rest; [ChainSeals] tells whether it holds
record AuditChain(long baseNumber, String baseHash, long number, String hash, String seal) {

    static final String NOTHING = "0".repeat(64);

    AuditChain withEnd(long newest, String newestHash) {
        return new AuditChain(baseNumber, baseHash, newest, newestHash, seal);
    }

    AuditChain withBase(long removed, String removedHash) {
        return new AuditChain(removed, removedHash, number, hash, seal);
    }

    AuditChain sealedBy(String newSeal) {
        return new AuditChain(baseNumber, baseHash, number, hash, newSeal);
    }
}
