package io.doorstep.property.upload.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What somebody says about a draft.
record MessageRequest(@NotBlank @Size(max = 2_000) String text) {}
