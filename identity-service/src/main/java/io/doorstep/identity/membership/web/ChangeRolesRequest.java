package io.doorstep.identity.membership.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

record ChangeRolesRequest(@NotEmpty @Size(max = 10) Set<@NotBlank @Size(max = 50) String> roles) {}
