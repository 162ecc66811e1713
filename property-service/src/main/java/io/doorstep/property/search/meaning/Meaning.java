package io.doorstep.property.search.meaning;

import java.util.List;
import java.util.Optional;

/// Turns texts into vectors that are near each other when the texts mean the same.
public interface Meaning {

    /// Numbers in a vector.
    int DIMENSIONS = 384;

    /// Texts that are understood at once.
    int MOST_TEXTS = 64;

    /// Which model it is: vectors of different models must not be compared.
    String model();

    /// @param texts at most [#MOST_TEXTS]
    /// @return in their order, each of length one; empty when the model cannot be reached now
    Optional<List<float[]>> find(List<String> texts);

    default Optional<float[]> find(String text) {
        return find(List.of(text)).map(List::getFirst);
    }
}
