package io.doorstep.property.upload.web;

import io.doorstep.property.upload.UploadText;
import io.doorstep.property.upload.document.DocumentText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A text that describes a property.
///
/// @param locale BCP 47, how its numbers are written; the business's own unless told
/// @param currency ISO 4217, meant where the text names none; that of the locale's country unless told
record UploadRequest(
        @NotBlank @Size(max = DocumentText.LONGEST) String text,

        @Nullable @Pattern(regexp = LOCALE, message = "must be a BCP 47 tag such as de-DE")
        String locale,

        @Nullable @Pattern(regexp = CURRENCY, message = "must be an ISO 4217 code such as EUR")
        String currency) {

    static final String LOCALE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";
    static final String CURRENCY = "[A-Z]{3}";

    UploadText asText() {
        return new UploadText(text, null, locale, currency);
    }
}
