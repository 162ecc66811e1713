package io.doorstep.kit.ids;

import java.util.UUID;

/// Makes the ids of new things: UUIDv7, which sort by time and keep indexes compact.
public interface Ids {

    /// Before every id, where a list in their order begins.
    UUID FIRST = new UUID(0, 0);

    /// After every id, where a list begins that has the newest first.
    UUID LAST = new UUID(-1, -1);

    UUID next();
}
