package io.doorstep.identity.edge.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record DomainRequest(
        @NotNull
        @Size(max = 253)
        @Pattern(
                regexp = "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]",
                message = "must be a domain such as homes.example")
        String name) {}
