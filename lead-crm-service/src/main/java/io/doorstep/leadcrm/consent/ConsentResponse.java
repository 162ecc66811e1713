package io.doorstep.leadcrm.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ConsentResponse(
        UUID id,
        boolean given,
        ConsentAct act,
        ConsentPurpose purpose,
        ConsentChannel channel,
        @Nullable String text,
        @Nullable String textVersion,
        String source,
        @Nullable String evidence,
        @Nullable UUID leadId,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        @Nullable UUID recordedBy,
        Instant recordedAt) {

    static ConsentResponse of(ConsentRecord entry) {
        ConsentProof proof = entry.proof();
        return new ConsentResponse(
                entry.id(),
                entry.given(),
                entry.act(),
                entry.purpose(),
                entry.channel(),
                proof.text(),
                proof.textVersion(),
                proof.source(),
                proof.evidence(),
                entry.leadId(),
                proof.ipAddress(),
                proof.userAgent(),
                entry.recordedBy(),
                entry.recordedAt());
    }
}
