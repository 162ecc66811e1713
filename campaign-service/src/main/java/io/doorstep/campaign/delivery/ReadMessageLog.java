package io.doorstep.campaign.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Shows what was sent, to whom, and what became of it, newest first.
@Component
public class ReadMessageLog {

    private final Messages messages;

    ReadMessageLog(Messages messages) {
        this.messages = messages;
    }

    public List<LoggedMessage> listBefore(UUID id, @Nullable UUID contact, @Nullable MessageStatus status, int limit) {
        return messages.findBefore(id, contact, status, Limit.of(limit)).stream()
                .map(Message::toLogged)
                .toList();
    }

    public Optional<LoggedMessage> find(UUID id) {
        return messages.findById(id).map(Message::toLogged);
    }
}
