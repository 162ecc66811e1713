package io.doorstep.identity.session;

import com.maxmind.db.Reader;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Says roughly where an address is, by the database of places that the operator installed; without one, nothing.
@Component
class Places implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Places.class);

    private final @Nullable Reader database;

    /// @throws IOException when there is no database where the settings say
    Places(SessionSettings settings) throws IOException {
        Path file = settings.places();
        this.database = file == null ? null : new Reader(file.toFile());
    }

    /// Such as `Lagos, Nigeria`; null when nothing is known of it.
    @Nullable
    String of(@Nullable String ipAddress) {
        if (database == null || ipAddress == null) {
            return null;
        }
        Map<?, ?> found = find(database, ipAddress);
        String place = Stream.of("city", "country")
                .map(level -> nameOf(found.get(level)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    private static Map<?, ?> find(Reader database, String ipAddress) {
        try {
            Map<?, ?> found = database.get(InetAddress.ofLiteral(ipAddress), Map.class);
            return found == null ? Map.of() : found;
        } catch (IOException | IllegalArgumentException e) {
            log.atWarn().addKeyValue("reason", e.toString()).log("A place could not be looked up");
            return Map.of();
        }
    }

    private static @Nullable String nameOf(@Nullable Object level) {
        return level instanceof Map<?, ?> described
                        && described.get("names") instanceof Map<?, ?> names
                        && names.get("en") instanceof String name
                ? name
                : null;
    }

    @Override
    public void destroy() throws IOException {
        if (database != null) {
            database.close();
        }
    }
}
