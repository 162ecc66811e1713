package io.doorstep.property.search.sentence;

import java.util.Optional;

/// The words of one business: those that its listings use, and the places that it sells in.
public interface Vocabulary {

    /// Knows nothing.
    Vocabulary NONE = new Vocabulary() {
        @Override
        public boolean isUsed(String word) {
            return false;
        }

        @Override
        public Optional<String> findPlace(String name, boolean exactly) {
            return Optional.empty();
        }
    };

    /// @param word in lower case
    boolean isUsed(String word);

    /// @param name in lower case
    /// @param exactly whether it must be without a slip of the finger
    /// @return the name as it is known
    Optional<String> findPlace(String name, boolean exactly);
}
