package io.doorstep.leadcrm.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entry of the ledger.
///
/// @param recordedBy the member who wrote down what somebody said; absent when the person said it here
public record ConsentRecord(
        UUID id,
        UUID personId,
        @Nullable UUID leadId,
        ConsentAct act,
        ConsentPurpose purpose,
        ConsentChannel channel,
        ConsentProof proof,
        @Nullable UUID recordedBy,
        Instant recordedAt) {

    public boolean given() {
        return act == ConsentAct.GIVEN;
    }

    public @Nullable String text() {
        return proof.text();
    }
}
