package io.doorstep.property.media;

import java.util.UUID;

/// Names one picture, plan or tour.
public record MediaItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
