package io.doorstep.chatai.channel.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record WebsiteRequest(
        @Nullable @Size(max = 500) String greeting,

        @Nullable @Pattern(regexp = "|#[0-9a-fA-F]{6}", message = "must be a colour such as #0b5fff")
        String colour,

        @Nullable String position) {}
