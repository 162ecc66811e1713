package io.doorstep.campaign.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record CreateTemplateRequest(
        @NotBlank @Size(max = 255) String name,
        @NotBlank @Size(max = 255) String subject,
        @NotBlank @Size(max = 200_000) String html,
        @NotBlank @Size(max = 200_000) String text,
        @Nullable Map<@NotBlank @Size(max = 64) String, @NotNull @Size(max = 1_000) String> defaults) {

    TemplateText toText() {
        return new TemplateText(name, subject, html, text, Objects.requireNonNullElse(defaults, Map.of()));
    }
}
