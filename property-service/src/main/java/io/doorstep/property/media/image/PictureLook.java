package io.doorstep.property.media.image;

/// What a first look at a file tells, before any of it is unfolded.
public sealed interface PictureLook {

    /// @param mediaType by its content, whatever it is called
    record Fit(String mediaType, int width, int height) implements PictureLook {}

    /// @param code stable, for machines
    /// @param reason for people, with what to do about it
    record Unfit(String code, String reason) implements PictureLook {}
}
