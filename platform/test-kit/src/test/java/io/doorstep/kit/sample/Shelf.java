package io.doorstep.kit.sample;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.inbox.Received;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/// Puts away what is returned, an armful at a time.
@Component
public class Shelf {

    /// Sets off a failure, however often it is tried.
    public static final String CURSED = "cursed";

    private final Notes notes;
    private final Map<UUID, List<Integer>> armfuls = new ConcurrentHashMap<>();

    Shelf(Notes notes) {
        this.notes = notes;
    }

    /// How many a tenant's armfuls were of, also those that fell.
    public List<Integer> armfuls(UUID tenant) {
        return armfuls.getOrDefault(tenant, List.of());
    }

    @OnEvent(topic = "returns", type = "book.returned")
    void on(List<Received<Book>> books) {
        armfuls.computeIfAbsent(books.getFirst().context().tenantId(), _ -> new CopyOnWriteArrayList<>())
                .add(books.size());
        for (Received<Book> book : books) {
            if (book.data().title().equals(CURSED)) {
                throw new IllegalStateException("cannot put away " + CURSED);
            }
            notes.save(new Note(book.context().eventId(), book.data().title(), null));
        }
    }

    record Book(String title) {}
}
