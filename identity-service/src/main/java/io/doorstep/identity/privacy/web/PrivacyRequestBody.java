package io.doorstep.identity.privacy.web;

import io.doorstep.identity.privacy.PrivacyKind;
import jakarta.validation.constraints.NotNull;

record PrivacyRequestBody(@NotNull PrivacyKind kind) {}
