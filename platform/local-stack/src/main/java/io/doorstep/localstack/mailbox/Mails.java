package io.doorstep.localstack.mailbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The newest mails, one `.eml` file each; what lists need is kept in memory once it was asked for. Older ones are
/// deleted.
final class Mails {

    private static final String ENDING = ".eml";
    private static final Pattern ID = Pattern.compile("\\d{17}-\\d{6}");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int SEQUENCE = 1_000_000;
    private static final int MOST = 1_000;

    private final Path folder;
    private final InstantSource clock;
    private final AtomicLong sequence = new AtomicLong();
    private final ConcurrentSkipListMap<String, Kept> newestFirst =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    Mails(Path folder, InstantSource clock) throws IOException {
        this.folder = folder;
        this.clock = clock;
        Files.createDirectories(folder);
        for (Path file : files()) {
            String id = file.getFileName().toString().replace(ENDING, "");
            if (ID.matcher(id).matches()) {
                newestFirst.put(id, new Kept(id));
            }
        }
        deleteOldest();
    }

    /// Keeps a mail; when this returns, it is in its file.
    String keep(String from, List<String> to, byte[] content) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String id = STAMP.format(now) + String.format(Locale.ROOT, "-%06d", sequence.getAndIncrement() % SEQUENCE);
        String envelope = "%s: %s\r\n%s: %s\r\n%s: %s\r\n"
                .formatted(
                        MailReader.ENVELOPE_FROM,
                        oneLine(from),
                        MailReader.ENVELOPE_TO,
                        oneLine(String.join(", ", to)),
                        MailReader.RECEIVED_AT,
                        now);
        Path draft = folder.resolve(id + ".new");
        try (OutputStream out = Files.newOutputStream(draft)) {
            out.write(envelope.getBytes(StandardCharsets.UTF_8));
            out.write(content);
        }
        Files.move(draft, fileOf(id), StandardCopyOption.ATOMIC_MOVE);
        newestFirst.put(id, new Kept(id));
        deleteOldest();
        return id;
    }

    List<Mail> list(Predicate<Mail> wanted, int limit) {
        return newestFirst.values().stream()
                .flatMap(kept -> kept.summary().stream())
                .filter(wanted)
                .limit(limit)
                .toList();
    }

    Optional<Mail> find(String id) throws IOException {
        return newestFirst.containsKey(id) ? Optional.of(MailReader.read(fileOf(id), id)) : Optional.empty();
    }

    Optional<byte[]> findSource(String id) throws IOException {
        return newestFirst.containsKey(id) ? Optional.of(Files.readAllBytes(fileOf(id))) : Optional.empty();
    }

    private void deleteOldest() throws IOException {
        while (newestFirst.size() > MOST) {
            Map.Entry<String, Kept> oldest = newestFirst.pollLastEntry();
            if (oldest != null) {
                Files.deleteIfExists(fileOf(oldest.getKey()));
            }
        }
    }

    private Path fileOf(String id) {
        return folder.resolve(id + ENDING);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new ArrayList<>(
                    all.filter(file -> file.toString().endsWith(ENDING)).toList());
        }
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\r\\n]", " ");
    }

    /// A mail whose file is read when it is first listed.
    private final class Kept {

        private final String id;
        private volatile @Nullable Mail summary;

        Kept(String id) {
            this.id = id;
        }

        /// Empty when the mail was deleted meanwhile.
        Optional<Mail> summary() {
            Mail known = summary;
            if (known == null) {
                try {
                    known = withoutBody(MailReader.read(fileOf(id), id));
                } catch (NoSuchFileException _) {
                    return Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                summary = known;
            }
            return Optional.of(known);
        }

        private static Mail withoutBody(Mail mail) {
            return new Mail(mail.id(), mail.receivedAt(), mail.from(), mail.to(), mail.subject(), Map.of(), "", null);
        }
    }
}
