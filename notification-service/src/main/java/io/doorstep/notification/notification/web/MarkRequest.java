package io.doorstep.notification.notification.web;

import jakarta.validation.constraints.NotNull;

record MarkRequest(@NotNull Boolean read) {}
