package io.doorstep.campaign.template;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

record PreviewRequest(@NotNull Map<String, @NotNull String> values) {}
