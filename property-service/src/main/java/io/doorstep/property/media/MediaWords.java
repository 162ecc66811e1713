package io.doorstep.property.media;

import org.jspecify.annotations.Nullable;

/// What people say of a picture, plan or tour.
///
/// @param altText what is to be seen, for whoever cannot see it
public record MediaWords(
        MediaKind kind, @Nullable String caption, @Nullable String altText) {}
