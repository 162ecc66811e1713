package io.doorstep.property.upload;

import java.util.UUID;

/// Names one upload.
public record UploadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
