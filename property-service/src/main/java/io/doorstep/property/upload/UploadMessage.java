package io.doorstep.property.upload;

import java.time.Instant;
import java.util.List;

/// Something that was said about an upload.
///
/// @param position from 0
/// @param changes what it changed in the draft
public record UploadMessage(int position, Author author, String text, List<Change> changes, Instant at) {

    /// Who said it.
    public enum Author {
        ASSISTANT,
        PERSON
    }
}
