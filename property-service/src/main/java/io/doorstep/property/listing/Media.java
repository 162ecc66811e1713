package io.doorstep.property.listing;

import org.jspecify.annotations.Nullable;

/// A picture, film or plan of the property that lies elsewhere; what is kept here is a [Picture].
///
/// @param kind such as `image`, `video`, `plan`
public record Media(
        String url, @Nullable String kind, @Nullable String title) {}
