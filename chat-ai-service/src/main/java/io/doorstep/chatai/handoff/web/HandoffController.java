package io.doorstep.chatai.handoff.web;

import io.doorstep.chatai.handoff.ListHandoffs;
import io.doorstep.kit.security.RequiresPermission;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HandoffController {
    private final ListHandoffs listHandoffs;

    HandoffController(ListHandoffs listHandoffs) {
        this.listHandoffs = listHandoffs;
    }

    @GetMapping("/api/v1/conversations/{id}/handoffs")
    @RequiresPermission("conversation:read")
    HandoffsResponse list(@PathVariable UUID id) {
        return new HandoffsResponse(
                listHandoffs.list(id).stream().map(HandoffResponse::of).toList());
    }

    record HandoffsResponse(List<HandoffResponse> items) {}
}
