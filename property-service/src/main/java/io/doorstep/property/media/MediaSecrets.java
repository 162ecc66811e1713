package io.doorstep.property.media;

import java.util.random.RandomGenerator;

/// Makes what nobody can guess.
final class MediaSecrets {

    private final RandomGenerator chance;

    MediaSecrets(RandomGenerator chance) {
        this.chance = chance;
    }

    String next() {
        byte[] secret = MediaAddress.roomForChance();
        chance.nextBytes(secret);
        return MediaAddress.secretOf(secret);
    }
}
