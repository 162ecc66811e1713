package io.doorstep.identity.choice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record RestrictionRequest(@NotBlank @Size(max = 500) String reason) {}
