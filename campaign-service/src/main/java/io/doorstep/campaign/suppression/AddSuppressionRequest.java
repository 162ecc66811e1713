package io.doorstep.campaign.suppression;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record AddSuppressionRequest(
        @NotBlank @Email @Size(max = 254) String email) {}
