package io.doorstep.identity.membership;

/// Every way in which the letting in of somebody can end.
public sealed interface AdmitMemberOutcome {

    record Admitted(MemberView member) implements AdmitMemberOutcome {}

    /// Deactivated members stay out.
    record Out() implements AdmitMemberOutcome {}
}
