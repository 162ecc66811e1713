package io.doorstep.identity.authentication;

import io.doorstep.identity.consent.ConsentPurpose;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param purpose such as `terms`
/// @param textVersion of the text that was shown
record Agreement(
        @NotBlank @Size(max = 40) String purpose,
        @NotBlank @Size(max = 40) String textVersion) {

    static List<ShownText> toShownTexts(@Nullable List<Agreement> agreements) {
        return agreements == null
                ? List.of()
                : agreements.stream().map(Agreement::toShownText).toList();
    }

    @AssertTrue(message = "must be terms, privacy-notice or marketing-mail")
    boolean isPurposeKnown() {
        return ConsentPurpose.find(purpose).isPresent();
    }

    private ShownText toShownText() {
        return new ShownText(ConsentPurpose.find(purpose).orElseThrow(), textVersion);
    }
}
