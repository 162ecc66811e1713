package io.doorstep.property.media;

/// How far along something that was taken in is.
public enum MediaState {
    /// Its variants are being made.
    PROCESSING,
    READY,
    /// It could not be made into what may be served; the reason stands beside it.
    REFUSED
}
