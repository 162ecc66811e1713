package io.doorstep.leadcrm.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every way in which claiming, accepting or declining a lead can end.
public sealed interface HandOverOutcome {

    /// It is as the caller wants it.
    record Done(LeadView lead) implements HandOverOutcome {}

    /// There is no such open lead.
    record NotFound(LeadId id) implements HandOverOutcome {}

    /// Somebody else has it.
    record Held(Holder holder) implements HandOverOutcome {}

    /// The caller does not have it.
    ///
    /// @param holder absent when nobody has it
    record NotYours(@Nullable Holder holder) implements HandOverOutcome {}

    /// It is not where it could be claimed.
    record NotInPond(LeadId id) implements HandOverOutcome {}

    /// The caller is not among those who may claim from the pond.
    record NotAMember(String pondName) implements HandOverOutcome {}

    /// The caller is nobody who can be given leads.
    record NotAnAgent() implements HandOverOutcome {}

    /// Who has a lead.
    record Holder(UUID id, @Nullable String name) {}
}
