package io.doorstep.property.media.image;

/// How unfolding a picture ended.
public sealed interface Decoding permits DecodedPicture, Decoding.Undrawable {

    /// @param code stable, for machines
    /// @param reason for people, with what to do about it
    record Undrawable(String code, String reason) implements Decoding {}
}
