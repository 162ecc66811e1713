package io.doorstep.property.portal;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.HistoryEntry;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.Picture;
import io.doorstep.tablekit.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A line for each listing under the names of our fields; several in one cell are separated by `|`.
final class CsvRendering implements Rendering {

    private static final List<String> HEADER = List.of(
            "reference",
            "title",
            "description",
            "type",
            "purpose",
            "price",
            "currency",
            "bedrooms",
            "bathrooms",
            "livingArea",
            "lotArea",
            "yearBuilt",
            "address",
            "city",
            "region",
            "postalCode",
            "country",
            "latitude",
            "longitude",
            "features",
            "pictures",
            "updatedAt");

    private final TableWriter table;

    CsvRendering(OutputStream out) throws IOException {
        table = TableWriter.csv(out, false);
        table.write(HEADER);
    }

    @Override
    public void write(ListingSnapshot listing, List<HistoryEntry> turns) throws IOException {
        ListingFacts facts = listing.facts();
        Money price = facts.price();
        Address address = facts.address();
        table.write(Arrays.asList(
                listing.reference(),
                listing.title(),
                facts.description(),
                listing.type().name(),
                listing.purpose().name(),
                price == null ? null : price.inMajor().toPlainString(),
                price == null ? null : price.currency(),
                facts.bedrooms(),
                facts.bathrooms(),
                facts.livingArea(),
                facts.lotArea(),
                facts.yearBuilt(),
                address.line1(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.country(),
                facts.location() == null ? null : facts.location().latitude(),
                facts.location() == null ? null : facts.location().longitude(),
                String.join("|", listing.features()),
                Pictures.of(listing).stream().map(Picture::url).collect(Collectors.joining("|")),
                listing.updatedAt().toString()));
    }

    @Override
    public void finish() throws IOException {
        table.finish();
    }
}
