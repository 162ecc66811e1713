package io.doorstep.campaign.template.web;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

record PreviewRequest(@NotNull Map<String, @NotNull String> values) {}
