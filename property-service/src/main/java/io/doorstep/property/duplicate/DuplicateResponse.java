package io.doorstep.property.duplicate;

import io.doorstep.property.duplicate.DuplicateRows.Pair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Two listings that may be one home.
///
/// @param a the one that was here first
/// @param score 0 to 100
record DuplicateResponse(OneOfTwo a, OneOfTwo b, int score, List<String> reasons) {

    /// @return empty when one of them is gone by now
    static Optional<DuplicateResponse> of(Pair pair, Map<UUID, OneOfTwo> known) {
        OneOfTwo a = known.get(pair.first());
        OneOfTwo b = known.get(pair.second());
        return a == null || b == null
                ? Optional.empty()
                : Optional.of(new DuplicateResponse(a, b, pair.score(), pair.reasons()));
    }
}
