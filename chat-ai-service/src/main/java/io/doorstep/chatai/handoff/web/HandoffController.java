package io.doorstep.chatai.handoff.web;

import io.doorstep.chatai.conversation.ReadConversations;
import io.doorstep.chatai.handoff.ListHandoffs;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HandoffController {
    private final ReadConversations readConversations;
    private final ListHandoffs listHandoffs;

    HandoffController(ReadConversations readConversations, ListHandoffs listHandoffs) {
        this.readConversations = readConversations;
        this.listHandoffs = listHandoffs;
    }

    @GetMapping("/api/v1/conversations/{id}/handoffs")
    @RequiresPermission("conversation:read")
    HandoffsResponse list(@PathVariable UUID id) {
        if (readConversations.find(id).isEmpty()) {
            throw Problems.notFound("conversation", id);
        }
        return new HandoffsResponse(
                listHandoffs.list(id).stream().map(HandoffResponse::of).toList());
    }

    record HandoffsResponse(List<HandoffResponse> items) {}
}
