package io.doorstep.leadcrm.hubspot.web;

import io.doorstep.leadcrm.hubspot.Winner;
import jakarta.validation.constraints.NotNull;

record ConnectionPatch(@NotNull Winner winner) {}
