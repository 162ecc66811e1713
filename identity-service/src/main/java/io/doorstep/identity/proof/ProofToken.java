package io.doorstep.identity.proof;

import java.util.Optional;
import java.util.UUID;

/// What a person shows: the proof's id and a seal over all of the proof.
record ProofToken(UUID id, String seal) {

    private static final int ID_LENGTH = 32;

    String text() {
        return id.toString().replace("-", "") + seal;
    }

    static Optional<ProofToken> parse(String text) {
        if (text.length() <= ID_LENGTH || !text.substring(0, ID_LENGTH).chars().allMatch(ProofToken::isHexadecimal)) {
            return Optional.empty();
        }
        UUID id = new UUID(
                Long.parseUnsignedLong(text, 0, ID_LENGTH / 2, 16),
                Long.parseUnsignedLong(text, ID_LENGTH / 2, ID_LENGTH, 16));
        return Optional.of(new ProofToken(id, text.substring(ID_LENGTH)));
    }

    private static boolean isHexadecimal(int character) {
        return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
    }

    /// A record would print the seal.
    @Override
    public String toString() {
        return "ProofToken[" + id + "]";
    }
}
