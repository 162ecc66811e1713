package io.doorstep.property.feed;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.Media;
import io.doorstep.property.listing.UpsertListings;
import io.doorstep.property.listing.UpsertListings.Result;
import io.doorstep.property.listing.UpsertListings.Wanted;
import io.doorstep.property.reso.FindResoMapping;
import io.doorstep.property.reso.ResoFlaw;
import io.doorstep.property.reso.ResoMapping;
import io.doorstep.property.reso.ResoReading.Readable;
import io.doorstep.property.reso.ResoReading.Unreadable;
import io.doorstep.property.reso.ResoRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes listings of records by the mapping of their feed; what cannot be one is kept with the reasons.
@Component
class TakeRecords {

    /// Kinds that are fetched; what else there is stays a link.
    private static final Set<String> FETCHED = Set.of("image", "plan", "tour");

    private final UpsertListings upsertListings;
    private final ListingReader listings;
    private final FindResoMapping findMapping;
    private final FeedRecords records;
    private final InstantSource clock;

    TakeRecords(
            UpsertListings upsertListings,
            ListingReader listings,
            FindResoMapping findMapping,
            FeedRecords records,
            InstantSource clock) {
        this.upsertListings = upsertListings;
        this.listings = listings;
        this.findMapping = findMapping;
        this.records = records;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    FeedCounts take(UUID feed, String feedName, List<Map<String, Object>> raws) {
        Portion portion = new Portion(feed, findMapping.of(feedName), clock.instant());
        raws.forEach(portion::add);
        portion.flush();
        return portion.counts();
    }

    /// Records of one page; between two writes no reference twice.
    private final class Portion {

        private final UUID feed;
        private final ResoMapping mapping;
        private final Instant now;
        private final Map<String, Wanted> wanted = new LinkedHashMap<>();
        private final List<TakenRecord> readable = new ArrayList<>();
        private final List<TakenRecord> rejected = new ArrayList<>();
        private final Map<Result, Long> results = new EnumMap<>(Result.class);
        private long refused;

        Portion(UUID feed, ResoMapping mapping, Instant now) {
            this.feed = feed;
            this.mapping = mapping;
            this.now = now;
        }

        void add(Map<String, Object> raw) {
            ResoRecord said = new ResoRecord(raw);
            String key = said.key().orElse(null);
            if (key == null) {
                List<ResoFlaw> flaws = List.of(new ResoFlaw(ResoRecord.KEY, "missing", "is missing", null));
                reject(new TakenRecord(nameOf(raw), modified(raw), null, flaws, raw, null));
                return;
            }
            switch (mapping.read(said)) {
                case Unreadable(var flaws) -> reject(new TakenRecord(key, modified(raw), null, flaws, raw, null));
                case Readable(var facts, var status) -> {
                    String reference = Objects.requireNonNull(facts.reference(), "Readable records have one");
                    if (wanted.containsKey(reference)) {
                        flush();
                    }
                    wanted.put(reference, Wanted.toldBy(withLinks(facts), status));
                    readable.add(new TakenRecord(key, modified(raw), reference, List.of(), raw, toFetch(facts)));
                }
            }
        }

        void flush() {
            List<TakenRecord> done = new ArrayList<>(rejected);
            if (!wanted.isEmpty()) {
                List<Result> ends = upsertListings.upsert(List.copyOf(wanted.values()));
                for (int i = 0; i < ends.size(); i++) {
                    done.add(ended(readable.get(i), ends.get(i)));
                }
            }
            records.put(feed, done, listings.findIds(wanted.keySet()), now);
            wanted.clear();
            readable.clear();
            rejected.clear();
        }

        private void reject(TakenRecord record) {
            refused++;
            rejected.add(record);
        }

        private TakenRecord ended(TakenRecord record, Result end) {
            Optional<ResoFlaw> flaw = flawOf(end);
            if (flaw.isPresent()) {
                refused++;
                return new TakenRecord(
                        record.key(), record.modified(), record.reference(), List.of(flaw.get()), record.raw(), null);
            }
            results.merge(end, 1L, Long::sum);
            return new TakenRecord(
                    record.key(), record.modified(), record.reference(), List.of(), null, record.media());
        }

        FeedCounts counts() {
            return new FeedCounts(
                    results.getOrDefault(Result.CREATED, 0L),
                    results.getOrDefault(Result.UPDATED, 0L),
                    results.getOrDefault(Result.UNCHANGED, 0L),
                    refused,
                    0);
        }
    }

    private static Optional<ResoFlaw> flawOf(Result end) {
        return switch (end) {
            case CREATED, UPDATED, UNCHANGED -> Optional.empty();
            case ILLEGAL_MOVE -> flaw("StandardStatus", "illegal_status", "is no status that the listing can move to");
            case INCOMPLETE -> flaw("ListPrice", "missing", "is missing, and a published listing has a price");
            case UNFAIR_TEXT -> flaw("PublicRemarks", "unfair_text", "speaks of who may live there");
            case WRONG_CUSTOM_FIELD ->
                flaw("customFields", "wrong_custom_field", "holds a value that the business's own field cannot");
            case NO_PLOT_LEFT ->
                flaw(
                        "StandardStatus",
                        "plot_limit_reached",
                        "would put more listings in use than the plan has; choose a larger plan");
        };
    }

    private static Optional<ResoFlaw> flaw(String field, String code, String reason) {
        return Optional.of(new ResoFlaw(field, code, reason, null));
    }

    private static ListingFacts withLinks(ListingFacts facts) {
        return facts.media() == null
                ? facts
                : facts.withMedia(facts.media().stream()
                        .filter(media -> !isFetched(media))
                        .toList());
    }

    private static @Nullable List<Media> toFetch(ListingFacts facts) {
        return facts.media() == null
                ? null
                : facts.media().stream().filter(TakeRecords::isFetched).toList();
    }

    private static boolean isFetched(Media media) {
        return media.kind() != null && FETCHED.contains(media.kind());
    }

    private static @Nullable String modified(Map<String, Object> raw) {
        Object modified = raw.get("ModificationTimestamp");
        return modified == null ? null : modified.toString();
    }

    /// Of what has no key of its own: the same for the same record.
    private static String nameOf(Map<String, Object> raw) {
        return "without-key-" + UUID.nameUUIDFromBytes(raw.toString().getBytes(StandardCharsets.UTF_8));
    }
}
