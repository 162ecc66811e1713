package io.doorstep.leadcrm.assignment;

import java.util.List;

/// Every way in which a change of the policy can end.
public sealed interface PolicyOutcome {

    /// The policy is as it was wanted.
    record Saved(StoredPolicy policy) implements PolicyOutcome {}

    /// The policy cannot hold; nothing changed.
    record Refused(List<PolicyFlaw> flaws) implements PolicyOutcome {}
}
