package io.doorstep.chatai.conversation.web;

import jakarta.validation.constraints.NotBlank;

record StatusRequest(@NotBlank String status) {}
