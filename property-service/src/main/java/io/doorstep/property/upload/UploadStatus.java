package io.doorstep.property.upload;

/// How far along an upload is.
public enum UploadStatus {
    /// A model still reads; what the rules have read is there already.
    READING,
    /// Something is missing or doubtful.
    ASKING,
    /// Nothing is left to ask.
    READY,
    /// It has become a listing.
    LISTED;

    boolean isOpen() {
        return this == ASKING || this == READY;
    }
}
