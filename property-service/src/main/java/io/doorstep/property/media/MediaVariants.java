package io.doorstep.property.media;

/// What was drawn anew of a picture.
///
/// @param width of what came, the right way up
/// @param perceptualHash alike for pictures that look alike: few bits differ
/// @param bytes of all variants together
record MediaVariants(int width, int height, long perceptualHash, long bytes) {}
