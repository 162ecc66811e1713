package io.doorstep.campaign.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is left out stays as it is.
record ChangeTemplateRequest(
        @Nullable @Pattern(regexp = NOT_BLANK) @Size(max = 255)
        String name,

        @Nullable @Pattern(regexp = NOT_BLANK) @Size(max = 255)
        String subject,

        @Nullable @Pattern(regexp = NOT_BLANK) @Size(max = 200_000)
        String html,

        @Nullable @Pattern(regexp = NOT_BLANK) @Size(max = 200_000)
        String text,

        @Nullable Map<@NotBlank @Size(max = 64) String, @NotNull @Size(max = 1_000) String> defaults) {

    static final String NOT_BLANK = "(?s).*\\S.*";

    TemplateText over(TemplateText known) {
        return new TemplateText(
                Objects.requireNonNullElse(name, known.name()),
                Objects.requireNonNullElse(subject, known.subject()),
                Objects.requireNonNullElse(html, known.html()),
                Objects.requireNonNullElse(text, known.text()),
                Objects.requireNonNullElse(defaults, known.defaults()));
    }
}
