package io.doorstep.property.upload;

import org.jspecify.annotations.Nullable;

/// A text as it was given.
///
/// @param fileName of the document that it was drawn out of
/// @param locale BCP 47, how its numbers are written; absent means as the business writes them
/// @param currency ISO 4217, meant where the text names none; absent means that of the locale's country
public record UploadText(
        String text,
        @Nullable String fileName,
        @Nullable String locale,
        @Nullable String currency) {}
