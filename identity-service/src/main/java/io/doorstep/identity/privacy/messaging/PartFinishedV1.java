package io.doorstep.identity.privacy.messaging;

import io.doorstep.identity.privacy.KeptFact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `privacy.part-finished` on the wire.
///
/// @param kept absent where nothing is
record PartFinishedV1(
        UUID requestId, String service, @Nullable List<KeptV1> kept) {

    List<KeptFact> keptFacts() {
        return kept == null
                ? List.of()
                : kept.stream()
                        .map(fact -> new KeptFact(fact.what(), fact.because()))
                        .toList();
    }

    record KeptV1(String what, String because) {}
}
