package io.doorstep.property.reso;

import io.doorstep.property.link.PublicSite;
import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.HistoryEntry;
import io.doorstep.property.listing.HistoryKind;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says a listing in the names and values of the RESO Data Dictionary 2.0; what nobody said is left out.
@Component
public class DescribeInReso {

    private static final String METRES = Area.SQUARE_METERS.text();

    private final PublicSite site;
    private final InstantSource clock;

    DescribeInReso(PublicSite site, InstantSource clock) {
        this.site = site;
        this.clock = clock;
    }

    /// @param history of the listing, the oldest first
    public Map<String, Object> describe(ListingSnapshot listing, List<HistoryEntry> history) {
        Words words = new Words();
        words.say("ListingKey", listing.id().toString());
        words.say("ListingId", listing.reference());
        words.say("StandardStatus", StandardStatus.of(listing.status()).text());
        words.say("PropertyType", PropertyKind.propertyType(listing.type(), listing.purpose()));
        words.say("PropertySubType", PropertyKind.subType(listing.type()));
        describePrice(words, listing, history);
        describeHome(words, listing.facts());
        describePlace(words, listing.facts());
        describeTimes(words, listing, history);
        words.say(
                ResoMedia.FIELD,
                ResoMedia.of(listing.withPicturesAt(site::whole).media()));
        listing.facts().customFields().forEach(words.said::putIfAbsent);
        return words.said;
    }

    private static void describePrice(Words words, ListingSnapshot listing, List<HistoryEntry> history) {
        List<HistoryEntry> prices = history.stream().filter(isPrice()).toList();
        words.say("ListPrice", major(listing.facts().price()));
        words.say(
                "OriginalListPrice",
                history.stream()
                        .map(HistoryEntry::newPrice)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(DescribeInReso::major)
                        .orElse(null));
        if (!prices.isEmpty()) {
            words.say("PreviousListPrice", major(prices.getLast().oldPrice()));
            words.say("PriceChangeTimestamp", prices.getLast().at().toString());
        }
    }

    private static void describeHome(Words words, ListingFacts facts) {
        words.say("PublicRemarks", facts.description());
        words.say("BedroomsTotal", facts.bedrooms());
        words.say("BathroomsTotalDecimal", facts.bathrooms());
        words.say("LivingArea", facts.livingArea());
        words.say("LivingAreaUnits", facts.livingArea() == null ? null : METRES);
        words.say("LotSizeArea", facts.lotArea());
        words.say("LotSizeUnits", facts.lotArea() == null ? null : METRES);
        words.say("YearBuilt", facts.yearBuilt());
        List<String> features = Objects.requireNonNullElse(facts.features(), List.of());
        words.say("InteriorFeatures", features.isEmpty() ? null : features);
    }

    private static void describePlace(Words words, ListingFacts facts) {
        Address address = facts.address();
        words.say("UnparsedAddress", address.line1());
        words.say("City", address.city());
        words.say("StateOrProvince", address.region());
        words.say("PostalCode", address.postalCode());
        words.say("Country", address.country());
        words.say("Latitude", facts.location() == null ? null : facts.location().latitude());
        words.say(
                "Longitude", facts.location() == null ? null : facts.location().longitude());
    }

    private void describeTimes(Words words, ListingSnapshot listing, List<HistoryEntry> history) {
        Instant listed = listing.market().firstListedAt();
        words.say("OnMarketDate", listed == null ? null : day(listed));
        words.say("DaysOnMarket", listing.market().daysUntil(clock.instant()));
        words.say("OriginalEntryTimestamp", listing.createdAt().toString());
        words.say("ModificationTimestamp", listing.updatedAt().toString());
        Stream<HistoryEntry> moves = history.stream().filter(isPrice().negate());
        moves.reduce((_, last) -> last)
                .ifPresent(last -> words.say("StatusChangeTimestamp", last.at().toString()));
        history.stream()
                .filter(entry -> entry.kind() == HistoryKind.SOLD)
                .reduce((_, last) -> last)
                .filter(_ -> StandardStatus.of(listing.status()) == StandardStatus.CLOSED)
                .ifPresent(sale -> words.say("CloseDate", day(sale.at())));
    }

    private static Predicate<HistoryEntry> isPrice() {
        return entry -> entry.kind().isOfPrice();
    }

    private static @Nullable BigDecimal major(@Nullable Money money) {
        return money == null ? null : money.inMajor();
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    private static final class Words {

        private final Map<String, Object> said = new LinkedHashMap<>();

        void say(String name, @Nullable Object value) {
            if (value != null) {
                said.put(name, value);
            }
        }
    }
}
