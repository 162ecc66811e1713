package io.doorstep.chatai.conversation;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows conversations and what was said in them.
@Component
@Transactional(readOnly = true)
public class ReadConversations {
    private static final String SORT = "-lastMessageAt";
    private static final String HISTORY = "position";

    private final Conversations conversations;
    private final ConversationRows rows;
    private final Messages messages;
    private final Cursors cursors;

    ReadConversations(Conversations conversations, ConversationRows rows, Messages messages, Cursors cursors) {
        this.conversations = conversations;
        this.rows = rows;
        this.messages = messages;
        this.cursors = cursors;
    }

    public Optional<ConversationView> find(UUID id) {
        return conversations.findById(id).map(ConversationView::of);
    }

    /// The most recently active first.
    public Page<ConversationView> list(ConversationFilter filter, int limit, @Nullable String cursor) {
        var after = cursor == null ? null : cursors.decode(cursor, SORT);
        var found = rows.list(
                filter,
                after == null ? null : Instant.parse(after.getFirst()),
                after == null ? null : UUID.fromString(after.getLast()),
                limit + 1);
        return Page.cut(
                        found,
                        limit,
                        last -> cursors.encode(
                                SORT,
                                List.of(
                                        last.lastMessageAt().toString(),
                                        last.id().toString())))
                .map(ConversationView::of);
    }

    /// In the order in which it was said.
    public Page<SaidMessage> history(UUID conversationId, int limit, @Nullable String cursor) {
        var after = cursor == null
                ? 0
                : Integer.parseInt(cursors.decode(cursor, HISTORY).getFirst());
        var found = after(conversationId, after, limit + 1);
        return Page.cut(found, limit, last -> cursors.encode(HISTORY, List.of("" + last.position())));
    }

    public List<SaidMessage> after(UUID conversationId, int position, int limit) {
        return messages
                .findByConversationIdAndPositionGreaterThanOrderByPosition(conversationId, position, Limit.of(limit))
                .stream()
                .map(Message::said)
                .toList();
    }

    /// The place of the last message, 0 when there is none.
    public int lastPosition(UUID conversationId) {
        return messages
                .findByConversationIdAndPositionLessThanOrderByPositionDesc(
                        conversationId, Integer.MAX_VALUE, Limit.of(1))
                .stream()
                .map(message -> message.said().position())
                .findFirst()
                .orElse(0);
    }
}
