package io.doorstep.property.portal;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.HistoryEntry;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Picture;
import io.doorstep.property.listing.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// The feed of Kyero, version 3. Source: its XML import specification 3.9.
final class KyeroRendering implements Rendering {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final int MOST_PICTURES = 50;

    private final XMLStreamWriter xml;
    private final String language;

    /// @param language of the descriptions, two letters
    KyeroRendering(OutputStream out, String language) throws IOException {
        this.language = language;
        this.xml = writing(() -> FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
        writing(() -> {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("root");
            xml.writeStartElement("kyero");
            write("feed_version", 3);
            xml.writeEndElement();
        });
    }

    @Override
    public void write(ListingSnapshot listing, List<HistoryEntry> turns) throws IOException {
        writing(() -> {
            xml.writeStartElement("property");
            writeOffer(listing);
            writePlace(listing.facts().address(), listing.facts().location());
            writeHome(listing);
            writeTexts(listing);
            writePictures(Pictures.of(listing));
            xml.writeEndElement();
        });
    }

    @Override
    public void finish() throws IOException {
        writing(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void writeOffer(ListingSnapshot listing) throws XMLStreamException {
        write("id", listing.id());
        write("date", TIME.format(listing.updatedAt()));
        write("ref", listing.reference());
        if (listing.facts().price() != null) {
            write("price", plain(listing.facts().price().inMajor()));
            write("currency", listing.facts().price().currency());
        }
        write("price_freq", listing.purpose() == ListingPurpose.SALE ? "sale" : "month");
        write("type", type(listing.type()));
    }

    private void writePlace(Address address, @Nullable Position place) throws XMLStreamException {
        write("town", address.city());
        write("province", address.region());
        write("country", address.country() == null ? null : name(address.country()));
        if (place != null) {
            xml.writeStartElement("location");
            write("latitude", place.latitude());
            write("longitude", place.longitude());
            xml.writeEndElement();
        }
        write("location_detail", address.line1());
    }

    private void writeHome(ListingSnapshot listing) throws XMLStreamException {
        ListingFacts facts = listing.facts();
        write("beds", facts.bedrooms());
        write("baths", facts.bathrooms() == null ? null : (long) Math.floor(facts.bathrooms()));
        write("pool", listing.features().stream().anyMatch(feature -> feature.contains("pool")) ? 1 : 0);
        if (facts.livingArea() != null || facts.lotArea() != null) {
            xml.writeStartElement("surface_area");
            write("built", facts.livingArea() == null ? null : Math.round(facts.livingArea()));
            write("plot", facts.lotArea() == null ? null : Math.round(facts.lotArea()));
            xml.writeEndElement();
        }
    }

    private void writeTexts(ListingSnapshot listing) throws XMLStreamException {
        xml.writeStartElement("desc");
        write(
                language,
                listing.facts().description() == null
                        ? listing.title()
                        : listing.facts().description());
        xml.writeEndElement();
        if (!listing.features().isEmpty()) {
            xml.writeStartElement("features");
            for (String feature : listing.features()) {
                write("feature", feature);
            }
            xml.writeEndElement();
        }
    }

    private void writePictures(List<Picture> pictures) throws XMLStreamException {
        if (pictures.isEmpty()) {
            return;
        }
        xml.writeStartElement("images");
        for (int place = 0; place < Math.min(pictures.size(), MOST_PICTURES); place++) {
            xml.writeStartElement("image");
            xml.writeAttribute("id", String.valueOf(place + 1));
            write("url", pictures.get(place).url());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// Leaves out what is absent.
    private void write(String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(name);
            xml.writeCharacters(NOT_OF_XML.matcher(value.toString()).replaceAll(""));
            xml.writeEndElement();
        }
    }

    private static String type(ListingType type) {
        return type == ListingType.TOWNHOUSE ? "town house" : type.words();
    }

    private static String name(String country) {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }

    /// Without a tail of noughts: 2500, 2500.5.
    private static String plain(BigDecimal price) {
        return price.stripTrailingZeros().toPlainString();
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private interface Making<T> {
        T make() throws XMLStreamException;
    }

    private static void writing(Writing writing) throws IOException {
        writing(() -> {
            writing.write();
            return "";
        });
    }

    private static <T> T writing(Making<T> making) throws IOException {
        try {
            return making.make();
        } catch (XMLStreamException broken) {
            throw new IOException("The feed cannot be written", broken);
        }
    }
}
