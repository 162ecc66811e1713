package io.doorstep.kit.ids;

import java.util.UUID;

/// Makes the ids of new things: UUIDv7, which sort by time and keep indexes compact.
public interface Ids {

    UUID next();
}
