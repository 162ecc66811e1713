package io.doorstep.leadcrm.analytics;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

/// Names of constants and ids as the database takes them.
final class Names {

    private Names() {}

    static String[] of(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }

    static String[] of(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().toArray(String[]::new);
    }
}
